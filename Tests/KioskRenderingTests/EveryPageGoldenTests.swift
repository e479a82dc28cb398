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
