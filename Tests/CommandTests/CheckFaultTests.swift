import Foundation
import TestSupport
import Testing

/// `kiosk check` on copies of a site with one damage each.
@Suite struct CheckFaultTests {
  @Test(arguments: FaultCase.files + FaultCase.structure + FaultCase.between + FaultCase.locales)
  func `one damage is reported with its place, its line and its cure`(damage: FaultCase)
    async throws
  {
    let site = try damage.site()
    let before = try await kiosk("check", site: site.path).run()
    try damage.apply(to: site.folder)
    let after = try await kiosk("check", site: site.path).run()
    let known = Set(Self.reports(of: before))
    let added = Self.reports(of: after).filter { !known.contains($0) }
    #expect(added.joined(separator: "\n\n") == damage.report)
    #expect(before.status == 0)
    #expect(after.status == damage.status)
    #expect(after.errors == "")
  }

  /// The reports without the line that counts them.
  private static func reports(of outcome: Command.Outcome) -> [String] {
    Array(outcome.output.components(separatedBy: "\n\n").dropLast())
  }

  @Test func `limits name themselves`() async throws {
    let site = try SiteCopy.ofEverything()
    let path = "Content/guides/withdrawn.xml"
    let open = String(repeating: "<a>", count: 65)
    let close = String(repeating: "</a>", count: 65)
    for (text, report) in [
      (open + close, "\(path):1:193: error[too-deep]: elements stand more than 64 deep\n"),
      (
        String(repeating: " ", count: 8 << 20) + "<a/>",
        "\(path):1:1: error[too-large]: file is larger than 8388608 bytes\n"
      ),
    ] {
      try site.folder.write(path, text)
      let outcome = try await kiosk("check", site: site.path).run()
      #expect(outcome.output.contains(report))
      #expect(outcome.status == 1)
    }
  }

  @Test(arguments: ["Content/site.xml", "Locales/locales.xml"])
  func `a site without one of its two necessary files is refused`(path: String) async throws {
    let site = try SiteCopy.ofEverything()
    try site.folder.remove(path)
    let report = """
      \(path): error[missing-file]: file is missing
        help: create it, or restore it from a backup

      """
    #expect(
      try await kiosk("check", site: site.path).run()
        == .init(
          output: report + "\n1 error, 0 warnings, 0 for information\n", errors: "", status: 1))
    let refusal =
      report + "error: without Content/site.xml and Locales/locales.xml there is nothing to show\n"
    for command in ["show", "serve", "terminal", "load"] {
      #expect(
        try await kiosk(command, site: site.path).run()
          == .init(output: "", errors: refusal, status: 1))
    }
  }
}
