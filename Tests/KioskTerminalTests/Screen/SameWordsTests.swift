import KioskContent
import KioskRendering
import KioskText
import Testing

@testable import KioskTerminal

/// The full screen says what the text front says.
@Suite struct SameWordsTests {
  @Test(arguments: ["ar", "de", "en", "fa", "ti", "tr", "uk", "zh-Hans"])
  func `every shipped page has the words, marks and notices of the text front`(
    locale: String
  ) async throws {
    try expectSameWords(try await TestSite.shipped(), locale)
  }

  @Test(arguments: ["ar", "de", "uk", "zh-Hans"])
  func `so has every page of the fixture`(locale: String) async throws {
    try expectSameWords(try await TestSite.everything(), locale)
  }

  @Test func `however narrow a screen is, a page ends and loses no letter`() async throws {
    let edition = try await TestSite.everything()
    let locale = try #require(edition.library.locales.locales.first)
    let id = try #require(DocumentID("every-detail"))
    let page = try #require(edition.page(.page(id), for: Reader(locale: locale)))
    func letters(columns: Int) -> String {
      TextScreen(page, at: TestSite.time, columns: columns).lines.map(\.text).joined()
        .filter(\.isLetter)
    }
    for columns in 1...20 {
      #expect(letters(columns: columns) == letters(columns: 10_000), "\(columns)")
    }
  }

  private func expectSameWords(_ edition: Edition, _ locale: String) throws {
    let tag = try #require(LanguageTag(locale))
    let library = edition.library
    for beside in [nil, library.locales.locales.first { $0.tag != tag }] {
      let reader = Reader(locale: try #require(library.locale(tag)), beside: beside)
      let ids = Array(library.documents.keys) + library.site.topics.map(\.id)
      let addresses = ids.map { PageAddress.page($0) } + [.topics, .list(.office), .otherLanguage]
      for page in addresses.compactMap({ edition.page($0, for: reader) }) {
        let screen = TextScreen(page, at: TestSite.time, columns: 10_000)
        let style = TextStyle(
          columns: 10_000, marksHeadings: false, links: .titles, hasFooter: false)
        let lines = TextRenderer.lines(page, at: TestSite.time, style: style)
        #expect(
          screen.lines.map(words) == zip(lines, screen.lines).map { words($0, of: $1) },
          "\(page.address)")
      }
    }
  }

  /// A line without its margin and the number of its choice.
  private func words(_ line: PageLine) -> String {
    let text = line.text.drop { $0 == " " }
    guard line.choice != nil else { return String(text) }
    return String(text.replacing(/^(\[\d+\]|\d+\.) +/, with: ""))
  }

  private func words(_ text: String, of line: PageLine) -> String {
    let text = text.drop { $0 == " " }
    return String(line.choice != nil && text.hasPrefix("- ") ? text.dropFirst(2) : text)
  }
}
