import Foundation
import TestSupport
import Testing

/// One fault is one report: what points to a faulty file is not wrong itself.
@Suite struct EchoTests {
  private struct Report: Decodable {
    struct Fault: Decodable {
      let path: String
      let rule: String
    }
    let diagnostics: [Fault]
  }

  /// The faults of a copy of the shipped site, as `path rule`, that the site itself has not.
  private func newFaults(_ damage: (SiteCopy) throws -> Void) async throws -> [String] {
    let site = try SiteCopy()
    let before = try await faults(of: site)
    try damage(site)
    return try await faults(of: site).filter { !before.contains($0) }
  }

  private func faults(of site: SiteCopy) async throws -> [String] {
    let outcome = try await kiosk("check", "--format", "json", site: site.path).run()
    let report = try JSONDecoder().decode(Report.self, from: Data(outcome.output.utf8))
    return report.diagnostics.map { "\($0.path) \($0.rule)" }
  }

  @Test func `a faulty document says so and nothing else does`() async throws {
    let path = "Content/guides/registration.xml"
    let found = try await newFaults { site in
      try site.folder.replace(
        "<papers xml:id=\"papers\">", by: "<paper xml:id=\"papers\">", in: path)
      try site.folder.replace("</papers>", by: "</paper>", in: path)
    }
    #expect(found == ["\(path) unexpected-element"])
  }

  @Test func `a locale file that is no XML is not also called missing`() async throws {
    let found = try await newFaults { site in
      try site.folder.write("Locales/uk.xliff", "<xliff>")
    }
    #expect(found == ["Locales/uk.xliff not-well-formed"])
  }
}
