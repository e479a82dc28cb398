import KioskContent
import KioskXML
import Testing

@testable import KioskTranslation

/// The glossary: its file and its rule.
@Suite struct GlossaryTests {
  private static let xml = """
    <glossary xmlns="urn:welcome-kiosk:content">
      <entry term="Führerschein">
        <word locale="uk">посвідченн* водія</word>
        <word locale="uk">водійськ*</word>
        <word locale="ar">*رخصة*</word>
        <word locale="zh-Hans">驾照</word>
      </entry>
      <entry term="Amt" visible="false"><word locale="uk">установ*</word></entry>
      <entry term="Amt für Schule"><word locale="uk">шкільн*</word></entry>
    </glossary>
    """

  private static func decode(_ xml: String) throws -> (
    glossary: Glossary, diagnostics: [Diagnostic]
  ) {
    let tree = try XMLTree(parsing: Array(xml.utf8), path: Glossary.path, limits: .document)
    return Glossary.decode(tree, locales: try QualityBench.locales())
  }

  @Test(arguments: [
    QualityCase(
      "another word", "uk", "Ihr Führerschein gilt.", "Ваші права дійсні.",
      finds: .glossary(term: "Führerschein", expected: ["посвідченн* водія", "водійськ*"])),
    QualityCase(
      "another word in Chinese", "zh-Hans", "Der Führerschein", "证件",
      finds: .glossary(term: "Führerschein", expected: ["驾照"])),
    QualityCase(
      "a part of a longer term", "uk", "Zum Amt für Schule", "До контори",
      finds: .glossary(term: "Amt für Schule", expected: ["шкільн*"])),
    QualityCase("one of the forms", "uk", "Mit dem Führerschein", "З посвідченням водія"),
    QualityCase("the other form", "uk", "Die Führerscheine", "Водійські документи"),
    QualityCase("an Arabic prefix", "ar", "Mit dem Führerschein", "بالرخصة"),
    QualityCase("within Chinese", "zh-Hans", "Ihr Führerschein gilt.", "您的驾照有效。"),
    QualityCase("a compound is another word", "uk", "Die Führerscheinprüfung", "Іспит"),
    QualityCase("a locale without words", "tr", "Der Führerschein", "Belge"),
  ])
  func `a translation says what the glossary says`(_ example: QualityCase) throws {
    let glossary = try Self.decode(Self.xml).glossary
    #expect(try example.faults(of: .glossary, glossary: glossary) == example.finds)
  }

  @Test func `an official word may be spared`() throws {
    let glossary = try Self.decode(Self.xml).glossary
    let example = QualityCase("", "uk", "Zum {Amt}", "До {установи}")
    #expect(try example.faults(of: .protectedTerm, glossary: glossary) == [])
    #expect(try example.faults(of: .protectedTerm) == [.hiddenTerm("Amt")])
  }

  @Test func `faults of the file are found where they lie`() throws {
    let (glossary, diagnostics) = try Self.decode(
      """
      <glossary xmlns="urn:welcome-kiosk:content">
        <entry term="Amt" note="x"><word locale="xx">a</word></entry>
        <entry><word locale="uk"> </word></entry>
        <entry term="Ämter"/>
        <entry term="Ämtern" visible="no"/>
        <entrie/>
      </glossary>
      """)
    let found = diagnostics.map { "\($0.line ?? 0):\($0.column ?? 0) \($0.fault.rule)" }
    #expect(
      found == [
        "2:21 unknown-attribute", "2:30 undeclared-language", "3:3 missing-attribute",
        "3:10 empty-text", "5:3 repeated-term", "5:24 bad-value", "6:3 unexpected-element",
      ])
    #expect(glossary.entries.map(\.term) == ["Amt", "Ämter"])
  }

  @Test func `another root is refused`() throws {
    let (glossary, diagnostics) = try Self.decode("<words/>")
    #expect(glossary == .none)
    #expect(diagnostics.map(\.fault) == [.wrongRoot(found: "words", expected: ["glossary"])])
  }
}
