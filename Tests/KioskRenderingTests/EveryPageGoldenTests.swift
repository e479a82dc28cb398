import Foundation
import KioskContent
import KioskRendering
import TestSupport
import Testing

/// Every page of the fixture as readers get it; `UPDATE_GOLDENS=1` writes the kept texts anew.
@Suite struct EveryPageGoldenTests {
  /// Before any alert, with one fact past its review and one expired.
  private let time: CityTime = "2026-05-04T10:00"

  @Test(arguments: [72, 30])
  func `every page in German`(columns: Int) async throws {
    let edition = try await TestSite.everything()
    try expectGolden(texts(edition, try edition.reader("de"), columns), "de-\(columns).txt")
  }

  @Test(arguments: [72, 30])
  func `every page in Arabic, with texts of every status`(columns: Int) async throws {
    let edition = try await TestSite.arabic()
    try expectGolden(texts(edition, try edition.reader("ar"), columns), "ar-\(columns).txt")
  }

  @Test(arguments: ["de", "ar"])
  func `two languages beside each other`(first: String) async throws {
    let edition = try await TestSite.arabic()
    let reader = try edition.reader(first, with: first == "de" ? "ar" : "de")
    let pages = try ["everything", "every-detail", "notice", "topic-one"].map {
      try edition.page($0, for: reader)
    }
    try expectGolden(pages.map { text($0, 72) }.joined(), "\(first)-beside.txt")
  }

  @Test(arguments: ["de", "ar"])
  func `every page as JSON`(locale: String) async throws {
    let edition = try await TestSite.arabic()
    let pages = try edition.everyPage(for: try edition.reader(locale)).map { page in
      let json = JSONRenderer.text(page, at: time)
      // A line per value can be read and compared; the members are sorted already.
      let object = try JSONSerialization.jsonObject(with: Data(json.utf8))
      return String(
        decoding: try JSONSerialization.data(
          withJSONObject: object,
          options: [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]), as: UTF8.self)
    }
    try expectGolden(pages.joined(separator: "\n") + "\n", "\(locale)-json.txt")
  }

  @Test(arguments: ["de", "ar"])
  func `every page as HTML`(locale: String) async throws {
    let edition = try await TestSite.arabic()
    let reader = try edition.reader(locale, with: locale == "ar" ? "de" : nil)
    let pages = edition.everyPage(for: reader).map { html($0, .own) }
    try expectGolden(pages.joined(separator: "\n"), "\(locale)-html.txt")
  }

  @Test func `pages as HTML on a room's screen`() async throws {
    let edition = try await TestSite.arabic()
    let away = edition.inEveryLanguage(.serverAway).map { (language: $0.language, text: $0.plain) }
    let screen = HTMLStyle.Screen.kiosk(KioskScreen(idle: 60, warning: 20, away: away))
    let reader = try edition.reader("ar")
    let detail = try #require(DocumentID("every-detail"))
    let addresses: [PageAddress] = [
      .languages, .topics, .search(query: ""), .mySteps, .phrases(day: "2026-06-01"), .fonts,
      .otherLanguage, .page(detail),
    ]
    let pages = addresses.compactMap { edition.page($0, for: reader) }.map { html($0, screen) }
    try expectGolden(pages.joined(separator: "\n"), "ar-kiosk-html.txt")
  }

  /// A line for each tag, which can be compared.
  private func html(_ page: Page, _ screen: HTMLStyle.Screen) -> String {
    var view = ViewSettings()
    view.textSize = .large
    let style = HTMLStyle(screen: screen, view: view, publicAddress: "https://city.example")
    return HTMLRenderer.text(page, at: time, style: style).replacing("><", with: ">\n<")
      .replacing(#/assets\/[0-9a-f]+/#, with: "assets/…")
  }

  @Test func `pages without addresses and footers, as the terminal shows them`() async throws {
    let edition = try await TestSite.arabic()
    let style = TextStyle(columns: nil, marksHeadings: false, links: .titles, hasFooter: false)
    let pages = edition.everyPage(for: try edition.reader("de"))
    let texts = pages.map { TextRenderer.text($0, at: time, style: style) }
    try expectGolden(texts.joined(separator: "\n"), "de-titles.txt")
  }

  private func texts(_ edition: Edition, _ reader: Reader, _ columns: Int) -> String {
    edition.everyPage(for: reader).map { text($0, columns) }.joined()
  }

  private func text(_ page: Page, _ columns: Int) -> String {
    let ruler = String(repeating: "=", count: columns)
    return "\(ruler)\n" + TextRenderer.text(page, at: time, style: .http(columns: columns))
  }
}
