package import KioskContent

/// A page as an HTML document that can be read, searched, switched and printed without scripts; a
/// pure function of its inputs.
package struct HTMLRenderer {
  let page: Page
  let time: CityTime
  let style: HTMLStyle
  let formatter: ValueFormatter

  private init(page: Page, at time: CityTime, style: HTMLStyle) {
    self.page = page
    self.time = time
    self.style = style
    formatter = ValueFormatter(words: page.words)
  }

  /// The page as one HTML document, UTF-8.
  ///
  /// - Parameters:
  ///   - notice: what the reader is told about the choice of language, in the reader's language.
  package static func text(
    _ page: Page, at time: CityTime, style: HTMLStyle, notice: String? = nil
  ) -> String {
    let renderer = HTMLRenderer(page: page, at: time, style: style)
    return renderer.document { renderer.content(notice: notice) }
  }

  /// The answers of "my first steps" as one HTML document; it holds the answers nowhere.
  package static func text(
    _ steps: FirstStepsPage, at time: CityTime, style: HTMLStyle
  ) -> String {
    let renderer = HTMLRenderer(page: steps.page, at: time, style: style)
    return renderer.document { renderer.list(of: steps) }
  }

  var words: Words { page.words }

  /// The city's today.
  var day: CalendarDate { time.day }

  /// The reader's language.
  var reader: TextLanguage {
    TextLanguage(tag: page.reader.locale.tag, direction: page.reader.locale.direction)
  }

  @HTMLBuilder private func content(notice: String?) -> HTML {
    heading
    notice.map { HTML.element("p", [.classes(["box", "notice"])], $0) }
    switch page.content {
    case .document(let document): self.document(document)
    case .listing(let listing): self.listing(listing)
    }
  }

  /// The one `h1`.
  var heading: HTML {
    unit(page.title, "h1", id: "title")
  }

  /// The languages as a menu, the search and so on have contents of their own.
  @HTMLBuilder private func listing(_ listing: Listing) -> HTML {
    switch page.address {
    case .languages: languageTiles(listing)
    case .topics: topics(listing)
    case .page: topic(listing)
    case .list: entries(listing)
    case .search(let query): search(query, listing)
    case .help: help
    case .otherLanguage: otherLanguage(listing)
    case .mySteps: questions
    case .phrases(let date): counterPhrases(date)
    case .fonts: fontSamples(listing)
    }
  }
}
