package import KioskContent
import KioskText

/// A page as lines of text in logical order, without box drawing; a pure function of its inputs.
///
/// In right-to-left pages, what must keep its order (numbers to dial, addresses, times) stands in
/// isolates (UAX #9).
package struct TextRenderer {
  let page: Page
  let time: CityTime
  let style: TextStyle
  let formatter: ValueFormatter
  var output: TextLines
  /// What the lines so far let the reader choose; only where choices have numbers.
  var choices: [TextScreen.Choice] = []

  /// A renderer that has written nothing yet.
  ///
  /// - Parameters:
  ///   - time: facts, hours and announcements depend on it.
  package init(page: Page, at time: CityTime, style: TextStyle) {
    self.page = page
    self.time = time
    self.style = style
    formatter = ValueFormatter(words: page.words)
    output = TextLines(columns: style.columns)
  }

  /// The lines of the page.
  package static func lines(_ page: Page, at time: CityTime, style: TextStyle) -> [String] {
    var renderer = TextRenderer(page: page, at: time, style: style)
    renderer.renderPage()
    return renderer.output.lines.map(\.text)
  }

  /// The page as one text that ends in a line feed.
  package static func text(_ page: Page, at time: CityTime, style: TextStyle) -> String {
    lines(page, at: time, style: style).map { $0 + "\n" }.joined()
  }

  var words: Words { page.words }

  /// The city's today.
  var day: CalendarDate { time.day }

  /// The reader's language.
  var reader: TextLanguage {
    TextLanguage(tag: page.reader.locale.tag, direction: page.reader.locale.direction)
  }

  mutating func renderPage() {
    heading(page.title, level: 1)
    switch page.content {
    case .document(let document): render(document)
    case .listing(let listing): render(listing)
    }
    if page.address == .help { renderHelp() }
    if case .phrases(let day) = page.address { renderPhrases(day) }
    if style.hasFooter { renderFooter() }
  }

  mutating func heading(_ title: LocalizedText, level: Int) {
    output.blank()
    let mark = style.marksHeadings ? String(repeating: "#", count: level) + " " : ""
    output.role = .heading
    write(title, mark: mark)
    output.role = .body
    addTrustNotes(on: [title])
    output.blank()
  }

  /// A text of its own: the words, their companions, and how far one can trust them.
  mutating func add(_ text: LocalizedText, mark: String = "", label: Phrase? = nil, indent: Int = 0)
  {
    write(text, mark: mark, label: label, indent: indent)
    addTrustNotes(on: [text], indent: indent + cellWidth(of: mark))
  }

  /// A text with the name of its language where it is not the reader's, and its companions below.
  mutating func write(
    _ text: LocalizedText, mark: String = "", label: Phrase? = nil, indent: Int = 0
  ) {
    let marked = languageMark(text.language) + inline(text.text, in: text.language)
    if let label {
      say(words.labelled(label, embedded(marked, text.language)), mark: mark, indent: indent)
    } else {
      output.add(marked, text.language, mark: mark, indent: indent)
    }
    let hanging = indent + cellWidth(of: mark)
    for companion in text.companions {
      output.add(
        "[\(name(of: companion.language))] " + inline(companion.text, in: companion.language),
        companion.language, indent: hanging)
    }
  }

  /// Writes what names a page, as a choice where choices have numbers.
  ///
  /// - Parameter write: gets the mark with the choice's number, `nil` where there is none.
  mutating func offer(
    _ address: PageAddress, in locale: LanguageTag? = nil,
    _ write: (inout TextRenderer, String?) -> Void
  ) {
    guard style.links == .choices else { return write(&self, nil) }
    output.choice = choices.count
    choices.append(TextScreen.Choice(address: address, locale: locale))
    write(&self, choiceMark(choices.count))
    output.choice = nil
  }

  /// The number of a choice. In a document it stands in brackets: steps have numbers, too.
  private func choiceMark(_ number: Int) -> String {
    let digits = page.reader.locale.digits
    guard case .listing(let listing) = page.content else {
      return "[\(localizedDigits(String(number), digits: digits))] "
    }
    // Every title hangs as deep as the one with the longest number.
    let last = listing.sections.reduce(0) { $0 + $1.entries.count }
    let gap = String(last).count - String(number).count
    return localizedDigits("\(number). ", digits: digits)
      + String(repeating: " ", count: max(0, gap))
  }

  /// A line of the program's own words.
  mutating func say(_ text: String, mark: String = "", indent: Int = 0) {
    output.add(text, reader, mark: mark, indent: indent)
  }

  /// A path or a number in one piece inside a line of the reader's language, where a line can hold
  /// it; a longer one is cut where lines may end.
  func fixed(_ text: String) -> String { ordered(kept(text)) }

  /// A text in one piece, where a line can hold it with a margin and a bracket.
  func kept(_ text: String) -> String {
    let fits = style.columns.map { cellWidth(of: text) <= $0 - 6 } ?? true
    return fits ? nonBreaking(text) : text
  }

  /// What stands between a title and its path. UAX #14 lets no line begin with a slash (LB13); the
  /// zero width space allows it and is dropped from the finished line.
  static let pathGap = "\u{200B}  "

  /// Latin text inside a line of the reader's language.
  func ordered(_ text: String) -> String { keepingOrder(text, in: reader) }

  /// A text of another language inside a line of the reader's.
  func embedded(_ text: String, _ language: TextLanguage) -> String {
    guard language.direction != reader.direction else { return text }
    return text.isolated(language.direction == .rightToLeft ? .rightToLeft : .leftToRight)
  }

  func languageMark(_ language: TextLanguage) -> String {
    language.tag == reader.tag ? "" : "[\(name(of: language))] "
  }

  /// A language by its own name, by its tag where the site does not know one.
  func name(of language: TextLanguage) -> String {
    page.locales.endonym(of: language.tag) ?? language.tag.description
  }

  /// Languages by their own names, inside a line of the reader's.
  func names(_ languages: [TextLanguage]) -> String {
    formatter.list(languages.map { embedded(name(of: $0), $0) })
  }

  func names(of tags: [LanguageTag]) -> String {
    names(
      tags.map { tag in
        page.locales[tag].map { TextLanguage(tag: tag, direction: $0.direction) }
          ?? TextLanguage(undeclared: tag)
      })
  }
}
