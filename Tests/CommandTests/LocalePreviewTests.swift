import Foundation
import TestSupport
import Testing

/// `kiosk locale preview`: one language alone, drafts included, as its file is saved.
@Suite struct LocalePreviewTests {
  @Test func `it shows the language, drafts too, and every save`() async throws {
    let site = try SiteCopy()
    try site.folder.replace(
      "<guide xmlns=\"urn:welcome-kiosk:content\" xml:lang=\"de\">",
      by: "<guide xmlns=\"urn:welcome-kiosk:content\" xml:lang=\"de\" state=\"draft\">",
      in: "Content/guides/registration.xml")
    let hidden = try await kiosk("show", "registration", "--locale", "uk", site: site.path).run()
    #expect(hidden.status == 64)
    let server = try await Server.started(
      kiosk("locale", "preview", "uk", "--port", "0", site: site.path))
    #expect(try await server.get("/uk/registration").text.hasPrefix("# Реєстрація"))
    #expect(try await server.get("/uk/registration").language?.hasPrefix("uk") == true)
    #expect(try await server.get("/tr/registration").text.hasPrefix("# Реєстрація") == false)
    let text = try site.folder.text("Locales/uk.xliff")
    let title = try #require(text.firstMatch(of: />(Реєстрація місця[^<]*)</)?.output.1)
    try site.folder.write("Locales/uk.xliff", text.replacing(title, with: "Реєстрація житла"))
    #expect(
      try await server.waits(for: "/uk/registration") { $0.text.hasPrefix("# Реєстрація житла\n") })
    try site.folder.write("Locales/uk.xliff", "<xliff>\n")
    let deadline = ContinuousClock.now + .seconds(10)
    while try !server.files.text("errors").contains("Locales/uk.xliff:2"),
      ContinuousClock.now < deadline
    {
      try await Task.sleep(for: .milliseconds(20))
    }
    let errors = try server.files.text("errors")
    #expect(errors.contains("In a terminal:  kiosk locale preview uk --terminal --site "))
    #expect(errors.contains("Locales/uk.xliff:2:1: error[not-well-formed]"))
    #expect(try await server.get("/uk/registration").status == 200)
    #expect(await server.stop() == 0)
  }
}
