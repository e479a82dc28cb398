package import FoundationEssentials
package import KioskContent
import KioskText

/// What paper depends on besides pages and the moment.
package struct PrintOptions: Sendable {
  /// How large the words are.
  package let size: PrintSize
  /// Where phones reach the service, without a slash at the end; `nil` where they cannot.
  package let publicAddress: String?
  /// The file of a picture by its path below `Content/`.
  package let picture: @Sendable (String) -> Data?

  package init(
    size: PrintSize = .usual, publicAddress: String?,
    picture: @escaping @Sendable (String) -> Data? = { _ in nil }
  ) {
    self.size = size
    self.publicAddress = publicAddress
    self.picture = picture
  }
}

/// Pages as a print document; a pure function of its inputs.
package struct PrintRenderer {
  let page: Page
  let time: CityTime
  let options: PrintOptions
  let formatter: ValueFormatter

  init(_ page: Page, at time: CityTime, _ options: PrintOptions) {
    self.page = page
    self.time = time
    self.options = options
    formatter = ValueFormatter(words: page.words)
  }

  /// Some sheets in one language; `nil` without any.
  package static func document(
    _ pages: [PaperPage], at time: CityTime, options: PrintOptions
  ) -> PrintDocument? {
    guard let first = pages.first else { return nil }
    let renderer = PrintRenderer(first.page, at: time, options)
    let title = pages.count == 1 ? first.page.title.plain : first.page.siteTitle.plain
    return renderer.document(
      title,
      pages.map { PrintRenderer($0.page, at: time, options).sheet(places: $0.places) })
  }

  /// What every document says of itself.
  func document(
    _ title: String, _ sheets: [PrintSheet], contents: PrintText? = nil
  ) -> PrintDocument {
    PrintDocument(
      title: title, language: reader.forPaper, date: "\(day)", size: options.size,
      pageOf: words[.paperPage],
      digits: (0...9).map { localizedDigits("\($0)", digits: words.locale.digits) },
      contents: contents, sheets: sheets)
  }

  var words: Words { page.words }

  /// The city's today.
  var day: CalendarDate { time.day }

  /// The reader's language.
  var reader: TextLanguage {
    TextLanguage(tag: page.reader.locale.tag, direction: page.reader.locale.direction)
  }

  /// The page as a sheet.
  ///
  /// - Parameter places: the offices and contacts to tell on the same sheet.
  func sheet(places: [Page]) -> PrintSheet {
    PrintSheet(
      kind: .page, language: reader.forPaper, title: first(of: page.title),
      footer: footer(facts: places.reduce(facts) { $0 + PrintRenderer.facts(of: $1) }),
      blocks: [.heading(passage(page.title, namesLanguages: true), level: 1)] + content
        + self.places(places)
        + code + emergencies + mistake)
  }

  /// The page as a sheet of a booklet, whose cover says what holds for all of them.
  ///
  /// - Parameter group: the heading above the sheet in the contents, where its group begins.
  func sheet(group: PrintText?) -> PrintSheet {
    PrintSheet(
      kind: .page, language: reader.forPaper, title: first(of: page.title), group: group,
      footer: footer(facts: facts),
      blocks: [.heading(passage(page.title, namesLanguages: true), level: 1)] + content + code)
  }

  private var content: [PrintBlock] {
    page.document.map(document) ?? []
  }

  /// Where to go and whom to call, as of the day.
  private func places(_ places: [Page]) -> [PrintBlock] {
    guard !places.isEmpty else { return [] }
    let isExample = places.contains { $0.document?.isExample ?? false }
    return [.heading(say(.paperPlaces), level: 2)]
      + (isExample ? [paragraph(tell(.example), .small)] : [])
      + places.map { .frame(.place, PrintRenderer($0, at: time, options).place) }
  }

  /// What one must know to go there or to call: the page itself says the rest.
  private var place: [PrintBlock] {
    guard let document = page.document else { return [] }
    let number = page.number.map { [told(words[.pageNumber, ["number": fixed($0.description)]])] }
    return [.heading(passage(page.title, namesLanguages: true), level: 3)] + changes(of: document)
      + blocks(document.blocks.filter(\.isFact), level: 4)
      + (number ?? []).map { paragraph($0, .small) }
  }
}

extension TextLanguage {
  /// The language as paper knows it.
  var forPaper: PrintLanguage {
    PrintLanguage(tag: tag.description, isRightToLeft: direction == .rightToLeft)
  }
}

extension Page {
  /// The document that the page shows; `nil` for a page of links.
  var document: LocalizedDocument? {
    switch content {
    case .document(let document): document
    case .listing: nil
    }
  }
}
