import Foundation
import TestSupport
import Testing

/// `kiosk locale add`, `list`, `status` and `check`: a language from nothing to a page.
@Suite struct LocaleAddTests {
  private static let line =
    #"  <locale tag="so" endonym="Soomaali" english="Somali" script="Latn" direction="ltr" "#
    + #"digits="latn" fallback="en"/>"#

  @Test func `one command adds a line and a file, and the language is served`() async throws {
    let site = try SiteCopy()
    let before = try site.folder.text("Locales/locales.xml")
    let folder = site.folder.url("Locales").resolvingSymlinksInPath().path
    let outcome = try await kiosk("locale", "add", "so", "--yes", site: site.path).run()
    #expect(
      outcome
        == .init(
          output: """
            Wrote \(folder)/so.xliff
            Declared in \(folder)/locales.xml
            Next: kiosk locale preview so, and translate in any tool that reads XLIFF 1.2

            """, errors: "", status: 0))
    let anchor = "fallback=\"en\"/>\n  <language tag=\"ru\""
    #expect(
      try site.folder.text("Locales/locales.xml")
        == before.replacing(
          anchor, with: anchor.replacing("\n", with: "\n\(Self.line)\n")))
    let file = try site.folder.text("Locales/so.xliff")
    let units = file.components(separatedBy: "<trans-unit ").count - 1
    #expect(units > 1000)
    #expect(file.components(separatedBy: "<target state=\"new\"/>").count - 1 == units)
    #expect(
      file.contains(
        """
                <note>Step: tell people what to do — “Wohnung anmelden” — \
        https://willkommen.musterstadt.example/so/registration</note>
        """))
    let page = try await kiosk("show", "registration", "--locale", "so", site: site.path).run()
    #expect(page.status == 0)
    let check = try await kiosk("locale", "check", "so", site: site.path).run()
    #expect(check.status == 0)
    #expect(check.output.contains("Locales/so.xliff: warning[missing-translation]"))
    #expect(!check.output.contains("Locales/uk.xliff"))
  }

  @Test func `the first translated page is read at once`() async throws {
    let site = try SiteCopy()
    _ = try await kiosk("locale", "add", "so", "--yes", "--prefill-source", site: site.path).run()
    let unit = "id=\"registration.title\">\n        <source>Wohnung anmelden</source>"
    try site.folder.replace(
      unit + "\n        <target state=\"new\">Wohnung anmelden</target>",
      by: unit + "\n        <target>Diiwaangelinta guriga</target>", in: "Locales/so.xliff")
    let page = try await kiosk("show", "registration", "--locale", "so", site: site.path).run()
    #expect(page.output.hasPrefix("# Diiwaangelinta guriga\n"))
    let list = try await kiosk("locale", "list", site: site.path).run()
    #expect(list.output.contains(/\nso +Soomaali +0 %, \d+ words left; .* 1 up to date/))
    let status = try await kiosk("locale", "status", "so", site: site.path).run()
    let head = status.output.split(separator: "\n", omittingEmptySubsequences: false).prefix(5)
    #expect(head.first?.hasPrefix("Soomaali (Somali, so): ") == true)
    #expect(head.dropFirst(3).first == "Emergency")
  }

  @Test func `work that stands in the file already stays`() async throws {
    let site = try SiteCopy()
    let work = """
      <?xml version="1.0" encoding="UTF-8"?>
      <xliff xmlns="urn:oasis:names:tc:xliff:document:1.2" version="1.2">
        <file original="registration" source-language="de" target-language="so" datatype="xml">
          <body>
            <trans-unit id="registration.title"><source>Wohnung anmelden</source>
              <target>Diiwaangelinta guriga</target></trans-unit>
          </body>
        </file>
      </xliff>

      """
    try site.folder.write("Locales/so.xliff", work)
    #expect(try await kiosk("locale", "add", "so", "--yes", site: site.path).run().status == 0)
    #expect(
      try site.folder.text("Locales/so.xliff").contains("<target>Diiwaangelinta guriga</target>"))
  }

  struct Refusal: Sendable, CustomTestStringConvertible {
    let arguments: [String]
    let errors: String

    var testDescription: String { arguments.joined(separator: " ") }
  }

  @Test(arguments: [
    Refusal(
      arguments: ["so"],
      errors: """
        error: nobody is there to confirm: tag="so" endonym="Soomaali" english="Somali" \
        script="Latn" direction="ltr" digits="latn" fallback="en"
          help: add --yes to take it

        """),
    Refusal(
      arguments: ["uk", "--yes"],
      errors: "error: the site has 'uk' already\n  help: kiosk locale update uk\n"),
    Refusal(
      arguments: ["so so", "--yes"],
      errors: "error: 'so so' is no language tag\n  help: give one like so, ckb or pt-BR\n"),
    Refusal(
      arguments: ["apc", "--yes"],
      errors: """
        error: CLDR does not know enough of 'apc'
          help: give --endonym, --english

        """),
    Refusal(
      arguments: ["so", "--yes", "--fallback", "it"],
      errors: "error: fallback 'it' is not declared\n  help: take declared languages\n"),
  ])
  func `what cannot be added changes nothing`(_ refusal: Refusal) async throws {
    let site = try SiteCopy()
    let before = try site.folder.text("Locales/locales.xml")
    let outcome = try await kiosk(
      ["locale", "add"] + refusal.arguments, site: site.path
    ).run()
    #expect(outcome == .init(output: "", errors: refusal.errors, status: 64))
    #expect(try site.folder.text("Locales/locales.xml") == before)
    #expect(!FileManager.default.fileExists(atPath: site.folder.url("Locales/so.xliff").path))
  }

  @Test func `a chain that was decided against is said`() async throws {
    let site = try SiteCopy()
    let outcome = try await kiosk(
      "locale", "add", "ckb", "--yes", "--fallback", "ar", site: site.path
    ).run()
    #expect(
      outcome.errors
        == "warning: 'ar' in place of 'ckb': Sorani readers do not read Arabic for sharing its "
        + "letters.\n")
    #expect(outcome.status == 0)
    #expect(try site.folder.text("Locales/locales.xml").contains(#"digits="arab" fallback="ar"/>"#))
  }

  @Test func `made-up languages can be declared and read`() async throws {
    let site = try SiteCopy()
    #expect(try await kiosk("locale", "pseudo", "--declare", site: site.path).run().status == 0)
    for (tag, direction) in [("en-XA", "ltr"), ("ar-XB", "rtl")] {
      let page = try await kiosk(
        "show", "registration", "--locale", tag, "--format", "html", site: site.path
      ).run()
      #expect(page.output.contains("<html lang=\"\(tag)\" dir=\"\(direction)\""))
      let check = try await kiosk("locale", "check", tag, site: site.path).run()
      #expect(check.status == 0, "\(check.output)")
    }
    let text = try await kiosk(
      "show", "registration", "--locale", "en-XA", site: site.path
    ).run()
    #expect(text.output.hasPrefix("# [Ŵôĥñûñĝ áñɱéļđéñ"))
  }
}
