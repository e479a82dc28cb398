import KioskText
import Testing

@Suite struct NormalizationTests {
  @Test(arguments: [
    ("", ""), ("Pass", "Pass"), ("Büro", "Büro"), ("Bu\u{308}ro", "Büro"), ("и\u{306}", "й"),
    ("\u{1112}\u{1161}\u{11AB}", "한"), ("\u{212B}", "Å"), ("\u{627}\u{653}", "آ"),
    ("q\u{307}\u{323}", "q\u{323}\u{307}"), ("\u{958}", "\u{915}\u{93C}"), ("ﬁ", "ﬁ"),
    ("\u{1D15E}", "\u{1D157}\u{1D165}"),
  ])
  func `text is composed`(_ text: String, _ expected: String) {
    // Strings compare equal under canonical equivalence, so compare code points.
    let normalized = normalizedNFC(text).unicodeScalars
    #expect(Array(normalized) == Array(expected.unicodeScalars))
    #expect(isNFC(text) == (Array(text.unicodeScalars) == Array(expected.unicodeScalars)))
    #expect(isNFC(expected))
  }
}
