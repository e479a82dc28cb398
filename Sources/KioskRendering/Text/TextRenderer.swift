package import KioskContent
import KioskText

/// A page as lines of text in logical order, without box drawing; a pure function of its inputs.
///
/// In right-to-left pages, what must keep its order (numbers to dial, addresses, times) stands in
/// isolates (UAX #9).
package struct TextRenderer {
  let page: Page
  let day: CalendarDate
  let style: TextStyle
  let formatter: ValueFormatter
  var output: TextLines

  /// - Parameters:
  ///   - day: the city's today; facts and announcements depend on it.
  package init(page: Page, day: CalendarDate, style: TextStyle) {
    self.page = page
    self.day = day
    self.style = style
    formatter = ValueFormatter(words: page.words)
    output = TextLines(columns: style.columns)
  }

  /// The lines of the page.
  package static func lines(_ page: Page, day: CalendarDate, style: TextStyle) -> [String] {
    var renderer = TextRenderer(page: page, day: day, style: style)
    renderer.renderPage()
    return renderer.output.lines
  }

  /// The page as one text that ends in a line feed.
  package static func text(_ page: Page, day: CalendarDate, style: TextStyle) -> String {
    lines(page, day: day, style: style).map { $0 + "\n" }.joined()
  }

  var words: Words { page.words }

  /// The reader's language.
  var reader: TextLanguage {
    TextLanguage(tag: page.reader.locale.tag, direction: page.reader.locale.direction)
  }

  private mutating func renderPage() {
    heading(page.title, level: 1)
    switch page.content {
    case .document(let document): render(document)
    case .listing(let listing): render(listing)
    }
    if page.address == .help { renderHelp() }
    if style.hasFooter { renderFooter() }
  }

  mutating func heading(_ title: LocalizedText, level: Int) {
    output.blank()
    let mark = style.marksHeadings ? String(repeating: "#", count: level) + " " : ""
    add(title, mark: mark)
    output.blank()
  }

  /// A text with the name of its language where it is not the reader's, and its companions below.
  mutating func add(_ text: LocalizedText, mark: String = "", label: Phrase? = nil, indent: Int = 0) {
    let marked =
      languageMark(text.language) + originMark(text.origin) + inline(text.text, in: text.language)
    output.add(
      label.map { words.labelled($0, marked) } ?? marked,
      label == nil ? text.language : reader, mark: mark, indent: indent)
    let hanging = indent + cellWidth(of: mark)
    for companion in text.companions {
      output.add(
        companionMark(companion) + inline(companion.text, in: companion.language),
        companion.language, indent: hanging)
    }
  }

  /// A line of the program's own words.
  mutating func say(_ text: String, mark: String = "", indent: Int = 0) {
    output.add(text, reader, mark: mark, indent: indent)
  }

  /// A path or a number inside a line of the reader's language.
  func fixed(_ text: String) -> String {
    let text = nonBreaking(text)
    return reader.direction == .rightToLeft ? text.isolated(.leftToRight) : text
  }

  /// A text of unknown direction inside a line.
  func embedded(_ text: String, _ language: TextLanguage) -> String {
    guard language.direction != reader.direction else { return text }
    return text.isolated(language.direction == .rightToLeft ? .rightToLeft : .leftToRight)
  }

  private func languageMark(_ language: TextLanguage) -> String {
    guard language.tag != reader.tag, let name = page.locales.endonym(of: language.tag) else {
      return ""
    }
    return page.address == .languages || name.isEmpty ? "" : "[\(name)] "
  }

  private func originMark(_ origin: TextOrigin) -> String {
    // One notice at the top says it for a page that is translated by a program throughout.
    guard origin.isMachineTranslated, !page.coverage.isAllMachineTranslated else { return "" }
    return "[\(words[.machineTranslatedPart])] "
  }

  private func companionMark(_ companion: Companion) -> String {
    "[\(page.locales.endonym(of: companion.language.tag) ?? companion.language.tag.description)] "
  }
}
