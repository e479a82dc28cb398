import Foundation
import TestSupport
import Testing

/// `kiosk locale diff`, `accept` and `sign-off` after a change of the source.
@Suite struct LocaleEditingTests {
  private static func changedSite() throws -> SiteCopy {
    let site = try SiteCopy()
    try site.folder.replace(
      "Neue Adresse melden", by: "Neue Wohnung melden", in: "Content/offices/citizens-office.xml")
    return site
  }

  private static func isOutdated(_ tag: String, at site: SiteCopy) async throws -> Bool {
    let check = try await kiosk("locale", "check", tag, site: site.path).run()
    return check.output.contains("warning[outdated]: source of 'citizens-office.task-move'")
  }

  @Test(arguments: [false, true])
  func `what changed is shown, and a translator accepts it`(isUpdated: Bool) async throws {
    let site = try Self.changedSite()
    if isUpdated { _ = try await kiosk("locale", "update", "uk", site: site.path).run() }
    let diff = try await kiosk("locale", "diff", "uk", site: site.path).run()
    #expect(
      diff.output.contains("citizens-office.task-move\n  Neue [-Adresse-] {+Wohnung+} melden\n  = ")
    )
    #expect(diff.output.hasSuffix("\n1 text outdated\n"))
    #expect(try await Self.isOutdated("uk", at: site))
    let accepted = try await kiosk(
      "locale", "accept", "uk", "citizens-office.task-move", site: site.path
    ).run()
    #expect(accepted == .init(output: "uk: 1 text accepted\n", errors: "", status: 0))
    #expect(try await !Self.isOutdated("uk", at: site))
    #expect(try await Self.isOutdated("tr", at: site))
    #expect(
      try await kiosk("locale", "diff", "uk", site: site.path).run().output == "0 texts outdated\n")
  }

  @Test func `an editor's comma outdates no language`() async throws {
    let site = try Self.changedSite()
    let accepted = try await kiosk(
      "locale", "accept", "--all-locales", "citizens-office.task-move", site: site.path
    ).run()
    #expect(accepted.errors == "")
    #expect(accepted.status == 0)
    #expect(
      accepted.output
        == ["en", "uk", "ar", "fa", "tr", "ti", "zh-Hans"].map { "\($0): 1 text accepted\n" }
        .joined())
    for tag in ["en", "uk", "ar", "fa", "tr", "ti", "zh-Hans"] {
      #expect(try await !Self.isOutdated(tag, at: site))
    }
  }

  @Test func `what cannot be accepted is named`() async throws {
    let site = try SiteCopy()
    let before = try site.folder.text("Locales/uk.xliff")
    let outcome = try await kiosk(
      "locale", "accept", "uk", "citizens-office.task-mov", "registration.title", site: site.path
    ).run()
    #expect(
      outcome
        == .init(
          output: "uk: 0 texts accepted\n",
          errors: """
            error: 'citizens-office.task-mov' in 'uk' is not accepted: the site has no text of \
            this id
              help: did you mean 'citizens-office.task-move'?
            error: 'registration.title' in 'uk' is not accepted: it is not outdated but \
            machine translated

            """, status: 1))
    #expect(try site.folder.text("Locales/uk.xliff") == before)
  }

  @Test func `a person signs a document off, and a change of the source revokes it`() async throws {
    let site = try SiteCopy()
    let signed = try await kiosk(
      "locale", "sign-off", "uk", "citizens-office", "--by", "Olena Koval", site: site.path
    ).run()
    #expect(signed.output.contains(/^\d+ texts signed off by Olena Koval\n$/))
    #expect(signed.status == 0)
    func reviewed() async throws -> String {
      let status = try await kiosk("locale", "status", "uk", "--format", "json", site: site.path)
        .run().output
      let report = try JSONDecoder().decode(Status.self, from: Data(status.utf8))
      let office = try #require(report.documents.first { $0.id == "citizens-office" })
      return office.units.map { "\($0.status)" }.reduce(into: [:]) { $0[$1, default: 0] += 1 }
        .sorted { $0.key < $1.key }.map { "\($0.key): \($0.value)" }.joined(separator: ", ")
    }
    let all = try await reviewed()
    #expect(all.hasPrefix("reviewed: ") && !all.contains(","))
    try site.folder.replace(
      "Neue Adresse melden", by: "Neue Wohnung melden", in: "Content/offices/citizens-office.xml")
    #expect(try await reviewed().hasPrefix("outdated: 1, reviewed: "))
    let again = try await kiosk(
      "locale", "sign-off", "uk", "citizens-office", "--by", "Olena Koval", site: site.path
    ).run()
    #expect(
      again.output
        == "Nothing signed off: 1 text not ready\n  citizens-office.task-move: outdated\n")
    #expect(again.status == 1)
  }

  private struct Status: Decodable {
    struct Document: Decodable {
      struct Unit: Decodable {
        let status: String
      }

      let id: String
      let units: [Unit]
    }

    let documents: [Document]
  }

  @Test func `several languages are updated at once`() async throws {
    let site = try Self.changedSite()
    let folder = site.folder.url("Locales").resolvingSymlinksInPath().path
    let outcome = try await kiosk("locale", "update", "uk", "tr", site: site.path).run()
    #expect(outcome.output == "Updated \(folder)/uk.xliff\nUpdated \(folder)/tr.xliff\n")
    let all = try await kiosk("locale", "update", "all", site: site.path).run()
    #expect(all.output.split(separator: "\n").count == 7)
    #expect(all.status == 0)
  }

  @Test func `a locale in several files is edited where each text stands`() async throws {
    let site = try Self.changedSite()
    let text = try site.folder.text("Locales/uk.xliff")
    let start = try #require(text.firstRange(of: "  <file original=\"citizens-office\"")).lowerBound
    let end = try #require(text[start...].firstRange(of: "  </file>\n")).upperBound
    let head = try #require(text.firstRange(of: "  <file ")).lowerBound
    let part = text[..<head] + text[start..<end] + "</xliff>\n"
    try site.folder.write("Locales/uk/offices.xliff", String(part))
    let rest = String(text[..<start] + text[end...])
    try site.folder.write("Locales/uk/rest.xliff", rest)
    try site.folder.remove("Locales/uk.xliff")
    #expect(
      try await kiosk(
        "locale", "accept", "uk", "citizens-office.task-move", site: site.path
      ).run().output == "uk: 1 text accepted\n")
    #expect(try site.folder.text("Locales/uk/rest.xliff") == rest)
    #expect(
      try site.folder.text("Locales/uk/offices.xliff").contains(
        "<source>Neue Wohnung melden</source>"))
    #expect(!FileManager.default.fileExists(atPath: site.folder.url("Locales/uk.xliff").path))
  }
}
