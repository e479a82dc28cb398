import Foundation
import KioskContent
import KioskXML
import Testing

@Suite struct LocaleFileUpdateTests {
  /// The units of a document with these blocks, as `update` takes them.
  private static func original(_ blocks: String) throws -> LocaleFileUpdate.Original {
    let id = try #require(DocumentID("a"))
    let tree = try parsed(TemporarySite.document(title: "Titel", blocks))
    let document = try #require(Document.decode(tree, id: id, kind: .guide).document)
    return LocaleFileUpdate.Original(
      id: id, sourceLanguage: .german, units: Array(document.units.dropFirst()))
  }

  private static func updated(_ text: String?, _ blocks: String, tag: String = "uk") throws
    -> String
  {
    let existing = try text.map { try parsed($0) }
    let tree = LocaleFileUpdate(tag: .tag(tag))
      .applied(to: existing, originals: [try original(blocks)])
    return String(decoding: tree.serialized(), as: UTF8.self)
  }

  private static func file(_ units: String) -> String {
    """
    <?xml version="1.0" encoding="UTF-8"?>
    <xliff xmlns="urn:oasis:names:tc:xliff:document:1.2" version="1.2">
      <file original="a" source-language="de" target-language="uk" datatype="xml">
        <body>
    \(units)
        </body>
      </file>
    </xliff>

    """
  }

  private static let blocks = """
    <paragraph xml:id="p">Ein <strong>Wort</strong> nach <law>§ 1 &lt;BGB></law>, \
    <term>Büro</term>.</paragraph>
    """

  @Test func `a new file holds every unit with its codes explained`() throws {
    let expected = Self.file(
      """
            <trans-unit id="a.p">
              <source>Ein <g id="strong1" ctype="bold">Wort</g> nach <x id="law1" ctype="x-law" \
      equiv-text="§ 1 &lt;BGB>"/>, <g id="term1" ctype="x-term">Büro</g>.</source>
              <target state="new"/>
              <note>strong1 = Wort, law1 = § 1 &lt;BGB>, term1 = Büro</note>
            </trans-unit>
      """)
    #expect(try Self.updated(nil, Self.blocks).replacing("&gt;", with: ">") == expected)
  }

  @Test func `an update that brings nothing new changes no byte, twice`() throws {
    let once = try Self.updated(nil, Self.blocks)
    #expect(try Self.updated(once, Self.blocks) == once)
    let changed = try Self.updated(
      Self.file(#"<trans-unit id="a.p"><source>Alt</source><target>Старе</target></trans-unit>"#),
      Self.blocks)
    #expect(try Self.updated(changed, Self.blocks) == changed)
  }

  @Test func `a changed source keeps the old one and its translation`() throws {
    let before = Self.file(
      """
            <trans-unit id="a.p">
              <source>Alt</source>
              <target state="final" phase-name="read">Старе</target>
              <note>N</note>
            </trans-unit>
      """)
    let after = Self.file(
      """
            <trans-unit id="a.p">
              <source>Neu</source>
              <target state="needs-adaptation" phase-name="read">Старе</target>
              <alt-trans origin="previous-version"><source>Alt</source>\
      <target state="final" phase-name="read">Старе</target></alt-trans>
              <note>N</note>
            </trans-unit>
      """)
    let blocks = #"<paragraph xml:id="p">Neu</paragraph>"#
    #expect(try Self.updated(before, blocks) == after)
    let file = try #require(LocaleFile.decode(try parsed(after), tag: .ukrainian).file)
    let status = TranslationStatus(of: file.units[0], source: InlineText(plain: "Neu"))
    #expect(status == .outdated)
  }

  /// What was no finished translation must not become an outdated one, which readers would see.
  @Test(arguments: [
    #"<target state="new">Ein altes Wort</target>"#,
    "<target>Ein altes Wort</target>",
    #"<target>Слово. Gehen Sie damit ins Büro.</target>"#,
    #"<target>Слово <g id="strong9">тут</g></target>"#,
  ])
  func `an unfinished translation stays unfinished, and is kept`(target: String) throws {
    let source = target.contains("Gehen") ? "Gehen Sie damit ins Büro. Danke" : "Ein altes Wort"
    let before = Self.file(
      #"<trans-unit id="a.p"><source>\#(source)</source>\#(target)</trans-unit>"#)
    let after = try Self.updated(before, #"<paragraph xml:id="p">Neu</paragraph>"#)
    #expect(after.contains(target))
    let file = try #require(LocaleFile.decode(try parsed(after), tag: .ukrainian).file)
    #expect(TranslationStatus(of: file.units[0], source: InlineText(plain: "Neu")) == .missing)
    #expect(try Self.updated(after, #"<paragraph xml:id="p">Neu</paragraph>"#) == after)
  }

  @Test func `a new citation is shown, and makes no translation old`() throws {
    let before = Self.file(
      #"""
      <trans-unit id="a.p"><source>Nach <x id="law1" equiv-text="§ 1"/></source>\#
      <target state="translated"><x id="law1" equiv-text="§ 1"/> каже</target></trans-unit>
      """#)
    let blocks = #"<paragraph xml:id="p">Nach <law>§ 2</law></paragraph>"#
    #expect(try Self.updated(before, blocks) == before.replacing("§ 1", with: "§ 2"))
  }

  @Test func `a segmented source moves into the alternative`() throws {
    let before = Self.file(
      """
      <trans-unit id="a.p"><source>Alt</source><seg-source><mrk mid="1" mtype="seg">Alt</mrk>\
      </seg-source><target>Старе</target></trans-unit>
      """)
    let after = try Self.updated(before, #"<paragraph xml:id="p">Neu</paragraph>"#)
    #expect(after.contains(#"<source>Neu</source><target state="needs-adaptation">Старе</target>"#))
    #expect(after.contains(#"<source>Alt</source><seg-source><mrk mid="1" mtype="seg">Alt</mrk>"#))
  }

  @Test func `a new unit joins the others, wherever they stand`() throws {
    let before = Self.file(
      """
            <group id="g"><trans-unit id="a.p"><source>P</source></trans-unit></group>
            <trans-unit id="a.gone"><source>G</source><target>Г</target></trans-unit>
      """
    ).replacing(
      "</file>",
      with:
        #"</file><file original="b"><body><trans-unit id="a.r"><source>R</source></trans-unit></body></file>"#
    )
    let after = try Self.updated(
      before,
      """
      <note xml:id="p">P</note><note xml:id="q">Q</note><note xml:id="r">R</note>
      """)
    let added = """
            <trans-unit id="a.q">
              <source>Q</source>
              <target state="new"/>
            </trans-unit>
          </body>
      """
    let body = try #require(before.firstRange(of: "    </body>"))
    #expect(after == before.replacingCharacters(in: body, with: added))
  }

  @Test func `everything that other tools wrote stays`() throws {
    let foreign = Self.file(
      """
            <!-- a comment --><?tool data?>
            <trans-unit xmlns:x="urn:x" id="a.p" approved="yes" x:key="1" resname="n">
              <source xml:lang="de">P</source>
              <target xml:lang="uk" state="x-own">П</target>
              <note from="translator">N</note>
              <context-group><context context-type="sourcefile">f</context></context-group>
              <alt-trans><target>Пе</target></alt-trans>
              <x:own a="b">text</x:own>
            </trans-unit>
      """
    ).replacing(
      "<body>",
      with:
        #"<header><skl><external-file href="s"/></skl><phase-group><phase phase-name="r" process-name="p" contact-name="N"/></phase-group><tool tool-id="t" tool-name="T"/></header><body>"#
    )
    #expect(try Self.updated(foreign, #"<note xml:id="p">P</note>"#) == foreign)
  }

  @Test func `what is written is in normal form NFC`() throws {
    let text = try Self.updated(
      nil, "<note xml:id=\"p\">Bu\u{308}ro <strong>a\u{308}</strong></note>")
    #expect(text.unicodeScalars.contains { $0.value == 0x308 } == false)
    let file = try #require(LocaleFile.decode(try parsed(text), tag: .ukrainian).file)
    #expect(file.units[0].isNormalized)
    #expect(try Self.updated(text, "<note xml:id=\"p\">Büro <strong>ä</strong></note>") == text)
  }

  @Test func `over many edits of the source no translation is lost and every write is stable`()
    throws
  {
    var random = TagGenerator(seed: 5)
    var text = try Self.updated(nil, #"<note xml:id="p">Eins</note>"#)
    var written: Set<String> = []
    for round in 0..<60 {
      let words = "Text \(Int.random(in: 0..<4, using: &random))"
      let blocks = #"<note xml:id="p">\#(words)</note><note xml:id="q\#(round / 6)">Q</note>"#
      text = try Self.updated(text, blocks)
      #expect(try Self.updated(text, blocks) == text)
      if Bool.random(using: &random) {
        let translation = "Переклад \(round)"
        written.insert(translation)
        let target = try #require(
          text.firstRange(of: try Regex("<target[^>]*/>|<target[^>]*>[^<]*</target>")))
        if text[target].hasSuffix("/>") {
          text.replaceSubrange(target, with: "<target state=\"translated\">\(translation)</target>")
        } else {
          text.replaceSubrange(
            target, with: text[target].replacing("</target>", with: " \(translation)</target>"))
        }
      }
      for translation in written { #expect(text.contains(translation), "round \(round)") }
    }
    #expect(written.count > 20)
  }

  @Test func `a file that is no XML or cannot be read is never taken for a missing one`() throws {
    let site = try TemporarySite(["Locales/uk.xliff": "<xliff", "Locales/ar.xliff/x": ""])
    #expect(try LocaleFileOnDisk.tree(at: site.url("Locales/none.xliff").path) == nil)
    #expect(throws: XMLFaults.self) {
      try LocaleFileOnDisk.tree(at: site.url("Locales/uk.xliff").path)
    }
    #expect(throws: SiteFolder.ReadError.self) {
      try LocaleFileOnDisk.tree(at: site.url("Locales/ar.xliff").path)
    }
  }
}
