import Foundation
import TestSupport
import Testing

/// `kiosk clarity` on sites as they are.
@Suite struct ClarityTests {
  private static let guide = "Content/guides/withdrawn.xml"

  @Test func `the shipped texts keep the bounds of clear German`() async throws {
    let outcome = try await kiosk("clarity", "--format", "json").run()
    #expect(outcome.status == 0)
    #expect(outcome.errors == "")
    let report = try JSONDecoder().decode(Report.self, from: Data(outcome.output.utf8))
    #expect(report.texts.count > 50)
    #expect(report.errors == 0)
    #expect(report.texts.allSatisfy { $0.longestSentence <= 20 })
    let rules = Set(report.texts.flatMap(\.findings).map(\.rule))
    #expect(rules.isDisjoint(with: ["long-sentence", "wiener", "lix", "amstad", "vague-link"]))
    #expect(report.warnings == report.texts.flatMap(\.findings).count { $0.severity == "warning" })
  }

  @Test func `a finding stands at its element and names the rule of the guide`() async throws {
    let site = try Self.unclearSite()
    let outcome = try await kiosk("clarity", "withdrawn", site: site.path).run()
    #expect(outcome.status == 0)
    #expect(outcome.errors == "")
    let expected = """
      Content/guides/withdrawn.xml:4:3: warning[passive]: Passiv: „wird … geprüft“
        Der Antrag wird morgen geprüft.
        help: sagen Sie, wer etwas tut (kiosk clarity --guide, #wer-tut-was)

      """
    #expect(outcome.output.contains(expected))
    #expect(outcome.output.contains("sagt nicht, dass ein Text eine Norm erfüllt"))
    let guide = try await kiosk("clarity", "--guide", site: site.path).run()
    #expect(guide.output.contains("{#wer-tut-was}"))
    #expect(guide.status == 0)
  }

  @Test func `only strict runs fail`() async throws {
    let site = try Self.unclearSite()
    #expect(try await kiosk("clarity", "--strict", "withdrawn", site: site.path).run().status == 1)
    #expect(try await kiosk("clarity", "--strict", "notice", site: site.path).run().status == 0)
  }

  @Test func `an unknown text is refused`() async throws {
    let outcome = try await kiosk("clarity", "nowhere").run()
    let expected = """
      error: there is no German text 'nowhere'
        help: kiosk clarity without an id lists all of them

      """
    #expect(outcome == .init(output: "", errors: expected, status: 64))
  }

  private static func unclearSite() throws -> SiteCopy {
    let site = try SiteCopy.ofEverything()
    try site.folder.replace(
      "Dieser Text gilt nicht mehr.", by: "Der Antrag wird morgen geprüft.", in: guide)
    return site
  }

  /// What `--format json` prints.
  private struct Report: Decodable {
    struct Text: Decodable {
      let id: String
      let longestSentence: Int
      let findings: [Finding]
    }
    struct Finding: Decodable {
      let rule: String
      let severity: String
    }

    let errors: Int
    let warnings: Int
    let texts: [Text]
  }
}
