import Foundation
import KioskContent
import KioskXML
import TestSupport
import Testing

@testable import KioskTranslation

/// Whole reports.
@Suite struct ClarityReportTests {
  /// A guide as an office would write it.
  private static let guide = """
    <summary xml:id="summary">Informationen zur Anmeldung des Hundes.</summary>
    <paragraph xml:id="duty">Die Haltung von Hunden ist innerhalb von zwei Wochen nach der Aufnahme des Tieres in den Haushalt bei der zuständigen Stelle der Stadt anzuzeigen.</paragraph>
    <paragraph xml:id="tax">Die Hundesteuer wird für das ganze Jahr festgesetzt. Sie ist bis zum 15. Mai zu bezahlen. Nähere Auskünfte, z. B. zur Ermäßigung, finden Sie <link href="https://stadt.example/hund">hier</link>.</paragraph>
    <list xml:id="papers">
      <item xml:id="pass">Personalausweis</item>
      <item xml:id="chip">Nachweis über die Hundehaftpflichtversicherung</item>
      <item xml:id="form">SEPA-Formular</item>
    </list>
    <paragraph xml:id="dogs">Hunde, die in Einrichtungen für blinde Menschen leben, können von der Steuer befreit werden. Die Befreiung, Ermäßigung und Stundung erfolgt auf Antrag und nach Prüfung durch die Stadt.</paragraph>
    <paragraph xml:id="end">Nächste Woche ist das Amt geschlossen. Wir können keine Anträge annehmen. Rufen Sie uns an, wenn Sie Fragen haben.</paragraph>
    """

  @Test func `a document in both levels`() throws {
    let texts = try ["de", "de-simple"].map { try clarity(of: Self.guide, language: $0) }
    try expectGolden(ClarityReport(texts).text, "clarity.txt")
    try expectGolden(ClarityReport([texts[0]]).json, "clarity.json")
  }

  @Test func `below a hundred words the formulas are silent`() throws {
    let text = try clarity(of: "<paragraph xml:id=\"p\">Ihr Hund ist krank.</paragraph>")
    #expect(text.readability.words == 5)
    #expect(!text.readability.isMeasurable)
    #expect(text.verdict == .clear)
    #expect(text.findings == [])
    let json = try JSONSerialization.jsonObject(with: Data(ClarityReport([text]).json.utf8))
    let object = try #require((json as? [String: Any])?["texts"] as? [[String: Any]])
    #expect(object.count == 1)
    #expect(object.first?["wiener"] == nil)
    #expect(object.first?["words"] as? Int == 5)
  }

  /// Counted by hand: 10 words, 2 sentences, 16 syllables; 2 words of three syllables and more, 6 of
  /// one, 3 of more than six letters.
  @Test func `the formulas are those of their authors`() {
    let sentences = GermanSentences.of(
      InlineText(plain: "Das Amt hilft bei der Anmeldung. Fragen Sie die Mitarbeiterin."))
    let text = Readability(sentences)
    #expect(text.words == 10)
    #expect(text.sentences == 2)
    #expect(text.syllables == 7 + 2 + 3 + 5)
    #expect(text.manySyllables == 2)
    #expect(text.oneSyllable == 7)
    #expect(text.longWords == 2)
    let expected = [
      0.1935 * 20 + 0.1672 * 5 + 0.1297 * 20 - 0.0327 * 70 - 0.875,
      0.2007 * 20 + 0.1682 * 5 + 0.1373 * 20 - 2.779,
      0.2963 * 20 + 0.1905 * 5 - 1.1144,
      0.2744 * 20 + 0.2656 * 5 - 1.693,
    ]
    for (value, formula) in zip(text.wiener, expected) { #expect(abs(value - formula) < 1e-9) }
    #expect(text.lix == 25)
    #expect(abs(text.amstad - (180 - 5 - 58.5 * 1.7)) < 1e-9)
  }

  @Test func `translations into simple German are judged where they stand`() async throws {
    let site = try SiteCopy.ofEverything()
    try site.folder.replace(
      "  <language tag=",
      by: """
          <locale tag="de-simple" endonym="Einfaches Deutsch" english="Simple German" script="Latn" direction="ltr" digits="latn"/>
          <language tag=
        """, in: "Locales/locales.xml")
    try site.folder.write(
      "Locales/de-simple.xliff",
      """
      <xliff xmlns="urn:oasis:names:tc:xliff:document:1.2" version="1.2">
        <file original="notice" source-language="de" target-language="de-simple" datatype="xml">
          <body><trans-unit id="notice.title"><source>\(try Self.noticeTitle(of: site))</source>
            <target state="translated">Das könnte helfen</target></trans-unit></body>
        </file>
      </xliff>
      """)
    var loader = SiteLoader(folder: SiteFolder(path: site.path))
    let outcome = try #require(await loader.loadIfChanged())
    let texts = try #require(outcome.edition).library.germanTexts
      .filter { $0.level == .simple }.map(DocumentClarity.init)
    #expect(texts.map(\.id.rawValue) == ["notice"])
    let finding = try #require(texts.first?.findings.first)
    #expect(finding.fault == .subjunctive("könnte"))
    #expect(finding.path == "Locales/de-simple.xliff")
    #expect(finding.position.line == 3)
  }

  private static func noticeTitle(of site: SiteCopy) throws -> String {
    let text = try site.folder.text("Content/notices/notice.xml")
    let title = try #require(text.firstMatch(of: /<title[^>]*>([^<]*)</))
    return String(title.output.1)
  }
}
