import Foundation
import TestSupport
import Testing

/// `kiosk check` on sites as they are.
@Suite struct CheckTests {
  @Test func `the shipped site has no error`() async throws {
    let outcome = try await kiosk("check").run()
    #expect(outcome.status == 0)
    #expect(outcome.errors == "")
    let last = outcome.output.split(separator: "\n").last ?? ""
    #expect(last.hasPrefix("0 errors, "))
  }

  @Test func `a release must not hold examples`() async throws {
    let outcome = try await kiosk("check", "--release").run()
    let errors = outcome.output.split(separator: "\n").filter { $0.contains(": error[") }
    #expect(!errors.isEmpty)
    #expect(errors.allSatisfy { $0.contains(": error[example]: '") })
    #expect(outcome.status == 1)
    #expect(outcome.errors == "")
  }

  @Test func `tools get the same faults as people`() async throws {
    let site = try SiteCopy.ofEverything()
    try site.folder.replace(
      "Dieser Text gilt nicht mehr.", by: "Ein <see ref=\"curse\"/>", in: Self.guide)
    let text = try await kiosk("check", site: site.path).run()
    let json = try await kiosk("check", "--format", "json", site: site.path).run()
    #expect(json.status == 1)
    #expect(json.errors == "")
    let report = try JSONDecoder().decode(Report.self, from: Data(json.output.utf8))
    let fault = Report.Fault(
      path: Self.guide, line: 4, column: 37, severity: "error", rule: "unknown-reference",
      message: "'curse' is no document or topic of this site", help: "did you mean 'course'?")
    #expect(report.errors == 1)
    #expect(report.diagnostics.filter { $0.severity == "error" } == [fault])
    let headlines =
      text.output.split(separator: "\n").filter { $0.hasPrefix("Content/") }
      + text.output.split(separator: "\n").filter { $0.hasPrefix("Locales/") }
    #expect(report.diagnostics.map(\.headline) == headlines.map(String.init))
    #expect(report.warnings == report.diagnostics.count { $0.severity == "warning" })
  }

  @Test func `a folder that is no site is refused`() async throws {
    let folder = try TemporaryFolder()
    let outcome = try await kiosk("check", site: folder.path).run()
    let expected = """
      Content/site.xml: error[missing-file]: file is missing
        help: create it, or restore it from a backup

      Locales/locales.xml: error[missing-file]: file is missing
        help: create it, or restore it from a backup

      2 errors, 0 warnings, 0 for information

      """
    #expect(outcome == .init(output: expected, errors: "", status: 1))
  }

  private static let guide = "Content/guides/withdrawn.xml"

  /// What `--format json` prints.
  private struct Report: Decodable {
    struct Fault: Decodable, Equatable {
      let path: String
      let line: Int?
      let column: Int?
      let severity: String
      let rule: String
      let message: String
      let help: String?

      /// The first line of the same fault for people.
      var headline: String {
        let place = line.flatMap { line in column.map { ":\(line):\($0)" } } ?? ""
        return "\(path)\(place): \(severity)[\(rule)]: \(message)"
      }
    }

    let errors: Int
    let warnings: Int
    let diagnostics: [Fault]
  }
}
