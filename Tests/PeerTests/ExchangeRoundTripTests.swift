import Foundation
import TestSupport
import Testing

/// `kiosk locale export`, a translator's tool, `kiosk locale import`.
@Suite struct ExchangeRoundTripTests {
  /// A site without a Ukrainian file, and what is handed out for it.
  private static func handedOut(prefilled: Bool) async throws -> (site: SiteCopy, text: String) {
    let site = try SiteCopy()
    try site.folder.remove("Locales/uk.xliff")
    #expect(try await kiosk("locale", "update", "uk", site: site.path).run().status == 0)
    let arguments = ["locale", "export", "uk", "--document", "doctor-and-emergency"]
    let outcome = try await kiosk(
      arguments + (prefilled ? ["--prefill-source"] : []), site: site.path
    ).run()
    #expect(outcome.status == 0)
    return (site, outcome.output)
  }

  private static func imported(_ text: String, into site: SiteCopy) async throws -> Command.Outcome
  {
    let file = try site.folder.write("back.xliff", text)
    return try await kiosk("locale", "import", file.path, "--write", site: site.path).run()
  }

  @Test(arguments: ["uk", "ar", "zh-Hans"])
  func `what the tools only open and save imports as nothing`(tag: String) async throws {
    let site = try SiteCopy()
    let before = try site.folder.text("Locales/\(tag).xliff")
    let text = try await kiosk("locale", "export", tag, site: site.path).run().output
    let opened = try await OmegaT(edits: []).translated(["out.xliff": text])
    let saved = try await Toolkit.run("xlifffile.parsefile(path).save()", on: text).file
    for back in [try #require(opened["out.xliff"]), saved] {
      #expect(back.contains("kiosk:handed-out="))
      let outcome = try await Self.imported(back, into: site)
      #expect(outcome.output.hasPrefix("0 texts taken over, 0 refused, "))
      #expect(outcome.status == 0)
      #expect(try site.folder.text("Locales/\(tag).xliff") == before)
    }
  }

  @Test func `what somebody types in OmegaT is on the page`() async throws {
    let (site, text) = try await Self.handedOut(prefilled: true)
    let units = LocaleUnits(text)
    let danger = try #require(units.segment("doctor-and-emergency.danger"))
    let free = try #require(units.segment("doctor-and-emergency.free"))
    let tool = OmegaT(edits: [
      (danger, "Щось горить? Телефонуйте <g0>відразу</g0>."), (free, "Безкоштовно."),
    ])
    let back = try #require(try await tool.translated(["out.xliff": text])["out.xliff"])
    let outcome = try await Self.imported(back, into: site)
    #expect(outcome.output.contains("doctor-and-emergency.danger: missing → up to date\n"))
    #expect(outcome.output.contains("doctor-and-emergency.free refused: its inline codes"))
    #expect(outcome.output.contains("\n1 text taken over, 1 refused, "))
    #expect(outcome.status == 1)
    let page = try await kiosk(
      "show", "doctor-and-emergency", "--locale", "uk", site: site.path
    ).run()
    #expect(page.output.contains("Щось горить? Телефонуйте відразу."))
  }

  @Test func `what a script does with translate-toolkit is taken over, and reviewed by nobody`()
    async throws
  {
    let (site, text) = try await Self.handedOut(prefilled: false)
    let lines = """
      store = xlifffile.parsefile(path)
      units = {unit.xmlelement.get("id"): unit for unit in store.units}
      units["doctor-and-emergency.title"].target = "Лікар і екстрена допомога"
      units["doctor-and-emergency.title"].markreviewneeded(False)
      units["doctor-and-emergency.free"].rich_target = [StringElem([
          "Виклик безкоштовний: ", X(id="law1"), "."])]
      for unit in store.units:
          for node in unit.xmlelement.findall(namespace + "note"):
              unit.xmlelement.remove(node)
      store.save()
      tree = etree.parse(path)
      for target in tree.iter(namespace + "target"):
          if target.get("state") == "translated":
              target.set("state", "final")
      etree.indent(tree, "\t")
      tree.write(path, encoding="UTF-8", xml_declaration=True)
      """
    let back = try await Toolkit.run(lines, on: text).file
    let outcome = try await Self.imported(back, into: site)
    #expect(outcome.output.contains("doctor-and-emergency.title: missing → up to date\n"))
    #expect(outcome.output.contains("doctor-and-emergency.free refused: its inline codes"))
    let file = try site.folder.text("Locales/uk.xliff")
    #expect(file.contains("<target state=\"translated\">Лікар і екстрена допомога</target>"))
    #expect(!file.contains("final"))
  }
}
