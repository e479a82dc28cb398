import KioskContent
import KioskRendering

/// Where a number leads.
enum LineChoice: Hashable, Sendable {
  case language(LanguageTag)
  case page(PageAddress)
}

/// What one screen says, before it is cut into parts.
struct LineScreen {
  /// The title, the text and the numbered choices.
  let body: [String]
  let choices: [LineChoice]
  /// Number and label of every emergency line.
  let emergencies: [String]

  /// A page as its reader sees it.
  init(_ page: Page, edition: Edition, at time: CityTime, layout: LineLayout) {
    emergencies = LineScreen.emergencies(page)
    switch page.content {
    case .listing(let listing):
      let entries = listing.sections.flatMap(\.entries)
      choices = entries.map { .page($0.address) }
      // A number is wider than the mark that it replaces.
      let room = layout.columns.map { $0 - String(entries.count).utf8.count }
      let lines = LineScreen.text(page, at: time, columns: room)
      body = LineScreen.numbering(lines, count: entries.count)
    case .document(let document):
      let targets = LineScreen.targets(of: document.id, in: edition.library)
      choices = targets.map { .page(.page($0)) }
      let titles = targets.compactMap { page.titles[$0] }.enumerated().flatMap { index, title in
        layout.wrapped(["\(index + 1). \(LineScreen.marked(title, page))"])
      }
      let heading = titles.isEmpty ? [] : ["", "\(page.words[.see]):"]
      body = LineScreen.text(page, at: time, columns: layout.columns) + heading + titles
    }
  }

  /// The list of languages, for a reader of whom nothing is known; its page speaks the default
  /// language.
  init(_ page: Page, edition: Edition, layout: LineLayout) {
    let menu = LanguageMenu(edition.library)
    let greetings = LanguageMenu.several(.chooseLanguage, edition)
    let lines = [page.title.plain, ""] + greetings + [""] + menu.lines
    body = lines.flatMap { layout.wrapped([$0]) }
    choices = menu.items.map { .language($0.locale) }
    emergencies = LineScreen.emergencies(page)
  }

  private static func text(_ page: Page, at time: CityTime, columns: Int?) -> [String] {
    let style = TextStyle(columns: columns, marksHeadings: false, links: .titles, hasFooter: false)
    return TextRenderer.lines(page, at: time, style: style)
  }

  /// The pages that a document points to and that can be opened, each once.
  private static func targets(of id: DocumentID, in library: Library) -> [DocumentID] {
    var targets: [DocumentID] = []
    for target in library.documents[id]?.referencedIDs ?? []
    where target != id && !targets.contains(target) {
      let isOpen = library.documents[target].map { $0.state != .draft }
      if isOpen ?? (library.topic(target) != nil) { targets.append(target) }
    }
    return targets
  }

  /// The entries of a listing with a number each; what stands above them keeps its marks.
  private static func numbering(_ lines: [String], count: Int) -> [String] {
    var lines = lines
    let entries = lines.indices.filter { lines[$0].hasPrefix("- ") }.suffix(count)
    for (number, index) in entries.enumerated() {
      lines[index] = "\(number + 1). \(lines[index].dropFirst(2))"
    }
    return lines
  }

  private static func emergencies(_ page: Page) -> [String] {
    page.emergencies.map { "\($0.number) \(marked($0.label, page))" }
  }

  /// A text with the name of its language where that is not the reader's.
  static func marked(_ text: LocalizedText, _ page: Page) -> String {
    guard text.language.tag != page.reader.locale.tag,
      let name = page.locales.endonym(of: text.language.tag)
    else { return text.plain }
    return "[\(name)] \(text.plain)"
  }
}
