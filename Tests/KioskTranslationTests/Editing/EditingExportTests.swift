import KioskContent
import KioskTranslation
import KioskXML
import Testing

/// The shipped site out to translators and back.
@Suite struct EditingExportTests {
  private static let tags = ["ar", "en", "fa", "ti", "tr", "uk", "zh-Hans"]

  @Test(arguments: tags) func `a file that comes back untouched changes no byte`(
    name: String
  ) async throws {
    let library = try await ShippedSite.library()
    let tag = try #require(LanguageTag(name))
    let texts = SourceTexts(library: library, tag: tag)
    let trees = try ShippedSite.trees(tag)
    let export = Export(texts: texts, trees: trees, selection: .all)
    let bytes = export.xliff(prefillsSources: false).serialized()
    #expect(bytes == export.xliff(prefillsSources: false).serialized())
    let tree = try XMLTree(parsing: bytes, path: "out.xliff", limits: .localeFile)
    let file = try IncomingFile(xliff: tree)
    #expect(file.languages == [name])
    #expect(file.units.count == export.count && export.count > 1000)
    let plan = ImportPlan(file.units, into: trees, texts: texts, policy: ImportPolicy())
    #expect(plan.accepted == [] && plan.refused.isEmpty)
    #expect(plan.trees.files.map(\.isChanged) == [false])
    // Without the marks of the export, too.
    let bare = String(decoding: bytes, as: UTF8.self).replacing(
      /\ kiosk:handed-out="[^"]*"/, with: "")
    let again = ImportPlan(
      try IncomingFile(xliff: try parsed(bare)).units, into: trees, texts: texts,
      policy: ImportPolicy())
    #expect(again.accepted == [] && again.refused.isEmpty)
  }

  @Test(arguments: tags) func `so does a table`(name: String) async throws {
    let library = try await ShippedSite.library()
    let tag = try #require(LanguageTag(name))
    let texts = SourceTexts(library: library, tag: tag)
    let trees = try ShippedSite.trees(tag)
    let text = Export(texts: texts, trees: trees, selection: .all)
      .table(source: library.site.sourceLanguage).text
    for damaged in [
      text, "\u{FEFF}" + text, text.replacing("\r\n", with: "\n"),
      text.replacing("„", with: "\"\"").replacing("“", with: "\"\""),
    ] {
      let isTyped = damaged.count < text.count || !damaged.contains("„")
      let file = try IncomingFile(
        table: Table(parsing: Array(damaged.utf8)), source: library.site.sourceLanguage,
        locales: library.locales.locales.map(\.tag), tag: nil
      ) { SourceTexts(library: library, tag: $0) }
      #expect(file.languages == [name])
      let plan = ImportPlan(file.units, into: trees, texts: texts, policy: ImportPolicy())
      #expect(plan.refused.isEmpty || isTyped)
      #expect(plan.accepted == [] || isTyped)
      #expect(plan.entries.count > 1000)
    }
  }

  @Test func `a reviewed pivot stands beside the source, and where the text stands`() async throws {
    let sample = EditingSample(
      #"<paragraph xml:id="p">Ein <strong>Wort</strong></paragraph>"#,
      units: EditingSample.unit(
        "p", #"Ein <g id="strong1">Wort</g>"#, #"<target state="new"/>"#, extra: "\n<note>N</note>")
    )
    let export = Export(
      texts: try sample.texts(), trees: try sample.trees(), selection: .missing)
    #expect(
      String(decoding: export.xliff(prefillsSources: true).serialized(), as: UTF8.self) == """
        <?xml version="1.0" encoding="UTF-8"?>
        <xliff xmlns="urn:oasis:names:tc:xliff:document:1.2" \
        xmlns:kiosk="urn:welcome-kiosk:exchange" version="1.2">
          <file original="a" source-language="de" target-language="uk" datatype="xml">
            <body>
              <trans-unit id="a.p" kiosk:handed-out="cbf29ce484222325.new">
                <source>Ein <g id="strong1">Wort</g></source>
                <target state="new">Ein <g id="strong1">Wort</g></target>
        <note>N</note>
              </trans-unit>
            </body>
          </file>
        </xliff>

        """)
    let german = try #require(LanguageTag("de"))
    #expect(
      export.table(source: german).text
        == "id,de,uk,handed out\r\na.p,Ein <strong1>Wort</strong1>,,cbf29ce484222325.new\r\n")
  }

  @Test func `only what is wanted is handed out`() throws {
    let sample = EditingSample(
      """
      <paragraph xml:id="p">Eins</paragraph><paragraph xml:id="q">Zwei</paragraph>
      <paragraph xml:id="r">Drei</paragraph>
      """,
      units: EditingSample.unit("p", "Eins", "<target>Один</target>")
        + EditingSample.unit("q", "Alt", "<target>Два</target>"))
    func ids(_ selection: Export.Selection) throws -> [String] {
      let export = Export(
        texts: try sample.texts(), trees: try sample.trees(), selection: selection)
      return export.xliff(prefillsSources: false).transUnits.map(\.id)
    }
    #expect(try ids(.missing) == ["a.r"])
    #expect(try ids(.outdated) == ["a.q"])
    #expect(try ids(.all) == ["a.p", "a.q", "a.r"])
  }
}
