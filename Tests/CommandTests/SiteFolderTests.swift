import Foundation
import TestSupport
import Testing

/// Where the site lies: never where the program happens to be started.
@Suite struct SiteFolderTests {

  @Test func `relative and absolute paths lead to the same site`() async throws {
    let site = try SiteCopy()
    let absolute = try await kiosk("show", "registration", site: site.path).run()
    #expect(absolute.status == 0)
    let name = site.folder.url("").lastPathComponent
    let parent = site.folder.url("").deletingLastPathComponent().path
    for (folder, path) in [
      (parent, name), (parent, "./\(name)/"), (site.path, "."),
      (site.folder.url("Content").path, ".."),
      ("/", String(site.path.dropFirst())),
    ] {
      var command = kiosk("show", "registration", site: path)
      command.folder = folder
      #expect(try await command.run() == absolute)
    }
  }

  @Test func `a path with spaces and other letters works`() async throws {
    let folder = try TemporaryFolder()
    try folder.copy("Content", to: "Stadt München/Content")
    try folder.copy("Locales", to: "Stadt München/Locales")
    let site = folder.url("Stadt München").path
    let elsewhere = try await kiosk("show", "registration", site: site).run()
    #expect(try await kiosk("show", "registration").run() == elsewhere)
  }

  @Test func `a city's own site speaks without words of its own`() async throws {
    let own = try SiteCopy()
    let plain = try SiteCopy()
    try plain.folder.remove("Locales/interface.xml")
    for locale in ["de", "uk", "ar", "zh-Hans"] {
      for page in ["citizens-office", "registration", "offices"] {
        let arguments = ["show", page, "--locale", locale]
        let with = try await kiosk(arguments, site: own.path).run()
        let without = try await kiosk(arguments, site: plain.path).run()
        #expect(with.page == without.page)
        #expect(with.status == 0 && without.status == 0)
        #expect(with.errors == "" && without.errors == "")
      }
    }
  }

  @Test func `built-in words stand around pages that nobody has translated`() async throws {
    for (locale, word) in [
      ("uk", "Приклад."), ("ar", "هذا مثال."), ("zh-Hans", "示例。"), ("de", "Beispiel."),
    ] {
      let page = try await kiosk(
        "show", "every-detail", "--locale", locale, site: Repository.everything
      ).run()
      #expect(page.output.contains("\n! \(word)"))
      #expect(page.status == 0)
    }
  }
}
