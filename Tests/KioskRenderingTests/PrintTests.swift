import Foundation
import KioskContent
import TestSupport
import Testing

@testable import KioskRendering

/// What goes to paper; `UPDATE_GOLDENS=1` writes the kept texts anew.
@Suite struct PrintTests {
  private let time: CityTime = "2026-05-04T10:00"
  private let options = PrintOptions(
    publicAddress: "https://city.example", picture: { $0.hasSuffix("svg") ? nil : Data([1, 2]) })

  @Test(arguments: ["de", "ar"])
  func `every document as a sheet`(locale: String) async throws {
    let edition = try await TestSite.arabic()
    let reader = try edition.reader(locale, with: locale == "ar" ? "de" : nil)
    let pages = edition.paperPages(edition.library.documents.keys.sorted(), for: reader)
    let document = try #require(PrintRenderer.document(pages, at: time, options: options))
    try expectGolden(document.outline, "\(locale)-sheets.txt")
  }

  @Test func `a topic as a booklet with a cover, contents, places and imprint`() async throws {
    let edition = try await TestSite.arabic()
    let topic = try #require(DocumentID("topic-one"))
    let booklet = try #require(edition.booklet(topic, for: try edition.reader("de")))
    let large = PrintOptions(size: .large, publicAddress: nil)
    let document = PrintRenderer.booklet(booklet, at: time, options: large)
    try expectGolden(document.outline, "de-booklet.txt")
  }

  @Test(arguments: [nil, "de"])
  func `my first steps as a list to tick off, without the answers`(with: String?) async throws {
    let edition = try await TestSite.arabic()
    let reader = try edition.reader("ar", with: with)
    let answers = FirstStepsAnswers(origin: .nonEU, children: .yes)
    let steps = try #require(edition.firstStepsPage(answers, for: reader))
    let document = PrintRenderer.checklist(steps, at: time, options: options)
    try expectGolden(document.outline, "ar-\(with ?? "only")-checklist.txt")
  }

  @Test func `a print document survives its way as JSON`() async throws {
    let edition = try await TestSite.arabic()
    let pages = edition.paperPages(
      edition.library.documents.keys.sorted(), for: try edition.reader("ar", with: "de"))
    let document = try #require(PrintRenderer.document(pages, at: time, options: options))
    let json = try JSONEncoder().encode(document)
    #expect(try JSONDecoder().decode(PrintDocument.self, from: json) == document)
  }

  @Test(
    arguments: [
      (["2026-05-04"], "2026-05-04"), (["2026-05-03"], nil),
      (["2027-01-01", "2026-06-01"], "2026-06-01"),
      (["2026-05-03", "2026-12-31"], "2026-12-31"), ([], nil),
    ] as [([String], String?)])
  func `paper holds until the first fact must be checked again`(
    days: [String], last: String?
  ) throws {
    let facts = days.map { Provenance(reviewBy: CalendarDate($0)) }
    #expect(
      PrintRenderer.lastDay(of: facts, on: "2026-05-04")
        == last.flatMap { CalendarDate($0) })
  }
}
