import Foundation
import TestSupport
import Testing

/// `kiosk locale update`, which writes the file that translators work on.
@Suite struct LocaleUpdateTests {
  @Test func `a new locale file holds every unit once, and a second run changes no byte`()
    async throws
  {
    let site = try SiteCopy()
    try site.folder.remove("Locales/uk.xliff")
    let path = site.folder.url("Locales/uk.xliff")
    let done = Command.Outcome(
      output: "Updated \(path.resolvingSymlinksInPath().path)\n", errors: "", status: 0)
    #expect(try await kiosk("locale", "update", "uk", site: site.path).run() == done)
    let first = try Data(contentsOf: path)
    #expect(try await kiosk("locale", "update", "uk", site: site.path).run() == done)
    #expect(try Data(contentsOf: path) == first)
    let text = try site.folder.text("Locales/uk.xliff")
    let units = text.components(separatedBy: "<trans-unit ").count - 1
    #expect(units > 300)
    #expect(text.components(separatedBy: "<target state=\"new\"/>").count - 1 == units)
    #expect(text.contains("<trans-unit id=\"registration.title\">"))
    #expect(try await kiosk("check", site: site.path).run().status == 0)
  }

  @Test(arguments: ["uk", "ar", "zh-Hans"])
  func `a shipped file is up to date`(locale: String) async throws {
    let site = try SiteCopy()
    let before = try site.folder.text("Locales/\(locale).xliff")
    #expect(try await kiosk("locale", "update", locale, site: site.path).run().status == 0)
    #expect(try site.folder.text("Locales/\(locale).xliff") == before)
  }

  @Test func `a changed source is brought in and the old one kept`() async throws {
    let site = try SiteCopy()
    try site.folder.replace(
      "Neue Adresse melden", by: "Neue Wohnung melden", in: "Content/offices/citizens-office.xml")
    #expect(try await kiosk("locale", "update", "uk", site: site.path).run().status == 0)
    let text = try site.folder.text("Locales/uk.xliff")
    let unit = try #require(
      text.components(separatedBy: "<trans-unit id=\"citizens-office.task-move\">").last?
        .components(separatedBy: "</trans-unit>").first)
    #expect(unit.contains("<source>Neue Wohnung melden</source>"))
    #expect(unit.contains("state=\"needs-adaptation\""))
    #expect(unit.contains("<alt-trans origin=\"previous-version\"><source>Neue Adresse melden"))
    let check = try await kiosk("check", site: site.path).run()
    #expect(check.output.contains("warning[outdated]: source of 'citizens-office.task-move'"))
    #expect(check.status == 0)
  }

  @Test func `a broken file is refused and stays as it is`() async throws {
    let site = try SiteCopy()
    let path = site.folder.url("Locales/uk.xliff").resolvingSymlinksInPath().path
    let broken = "<xliff>\n  <file></xliff>\n"
    try site.folder.write("Locales/uk.xliff", broken)
    let errors = """
      \(path):2:9: error[not-well-formed]: </xliff> closes <file>
          <file></xliff>
                ^
        help: write </file> first

      """
    let outcome = try await kiosk("locale", "update", "uk", site: site.path).run()
    #expect(outcome.errors.hasPrefix(errors))
    #expect(outcome.output == "")
    #expect(outcome.status == 1)
    #expect(try site.folder.text("Locales/uk.xliff") == broken)
  }

  @Test func `a folder in the file's place is refused`() async throws {
    let site = try SiteCopy()
    try site.folder.remove("Locales/uk.xliff")
    try site.folder.write("Locales/uk.xliff/notes.txt", "")
    let outcome = try await kiosk("locale", "update", "uk", site: site.path).run()
    #expect(outcome.errors.hasPrefix("error: "))
    #expect(outcome.errors.contains("/Locales/uk.xliff cannot be read: "))
    #expect(outcome.output == "")
    #expect(outcome.status == 74)
  }

  @Test(arguments: [
    ("xx", "error: locale 'xx' is not declared\n  help: declare it in Locales/locales.xml\n"),
    ("../uk", "error: locale '../uk' is not declared\n  help: declare it in Locales/locales.xml\n"),
    ("de", "error: everything is written in 'de', so there is nothing to translate\n"),
  ])
  func `a language without a file of its own is refused`(tag: String, errors: String) async throws {
    let site = try SiteCopy()
    let before = try FileManager.default.contentsOfDirectory(
      atPath: site.folder.url("Locales").path)
    #expect(
      try await kiosk("locale", "update", tag, site: site.path).run()
        == .init(output: "", errors: errors, status: 64))
    let after = try FileManager.default.contentsOfDirectory(
      atPath: site.folder.url("Locales").path)
    #expect(Set(after) == Set(before))
  }
}
