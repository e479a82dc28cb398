import Foundation
import KioskContent
import KioskTranslation
import TestSupport
import Testing

@Suite struct EditingProgressTests {
  private static func progress(_ tag: String, of site: String) async throws -> TranslationProgress {
    let library = try await ShippedSite.library(at: site)
    let tag = try #require(LanguageTag(tag))
    let locale = try #require(library.locale(tag))
    return TranslationProgress(library: library, locale: locale)
  }

  @Test func `what matters most comes first`() async throws {
    let progress = try await Self.progress("uk", of: Repository.site)
    let urgencies = progress.documents.map(\.urgency)
    #expect(urgencies == urgencies.sorted())
    #expect(Set(urgencies) == Set(Urgency.allCases))
    let emergencies = progress.documents.filter { $0.urgency == .emergency }.map(\.id.rawValue)
    #expect(Set(emergencies) == ["emergency-call", "police"])
    let path = progress.documents.filter { $0.urgency == .firstSteps }.map(\.id.rawValue)
    #expect(Array(path.prefix(2)) == ["welcome-centre", "waste-and-quiet-hours"])
    #expect(
      progress.documents.filter { $0.urgency == .everyPage }.map(\.id) == [.interface, .site])
  }

  @Test func `figures in text, JSON and HTML are the same`() async throws {
    let site = try SiteCopy()
    try site.folder.replace(
      "Neue Adresse melden", by: "Neue Wohnung melden", in: "Content/offices/citizens-office.xml")
    let progress = try await Self.progress("uk", of: site.path)
    let left = progress.units.left
    #expect(left.map(\.id) == ["citizens-office.task-move"])
    #expect(left.wordsLeft == 3)
    let report = ProgressReport(progress)
    let units = progress.units.count
    #expect(
      report.text == """
        Українська (Ukrainian, uk): 3 words left in 1 of \(units) texts
          \(report.figures)

        First steps
          citizens-office “Bürgerbüro”: 3 words left
            outdated       citizens-office.task-move (\(left[0].place ?? "")) Neue Wohnung melden

        """)
    struct Figures: Decodable {
      let locale: String
      let units: Int
      let wordsLeft: Int
      let statuses: [String: Int]
    }
    let figures = try JSONDecoder().decode(Figures.self, from: Data(report.json.utf8))
    #expect(figures.locale == "uk")
    #expect(figures.units == units)
    #expect(figures.wordsLeft == 3)
    #expect(figures.statuses.values.reduce(0, +) == units)
    #expect(figures.statuses["outdated"] == 1)
    #expect(report.html.contains("3 words left"))
    #expect(report.html.components(separatedBy: "<tr class=\"outdated\">").count == 2)
    #expect(report.html.components(separatedBy: "<tr class=").count == units + 1)
  }

  @Test(arguments: [
    ("Gehen Sie damit ins Büro.", 5), ("— 112 —", 1), ("", 0), ("a-b c", 2), ("§ 1 Abs. 2", 3),
  ])
  func `words are counted`(text: String, count: Int) {
    #expect(text.wordCount == count)
  }
}
