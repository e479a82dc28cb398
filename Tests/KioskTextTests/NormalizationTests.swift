import Foundation
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

  /// Marks and vowels that compose with what stands before them in one script or another.
  private static let composing: [Unicode.Scalar] = [
    "\u{300}", "\u{308}", "\u{345}", "\u{653}", "\u{654}", "\u{5B4}",
    "\u{3099}", "\u{309A}", "\u{E3A}", "\u{135F}",
  ]

  @Test func `the quick answer is the one of a second implementation`() {
    for value in UInt32(0)...0xFFFF {
      guard let scalar = Unicode.Scalar(value), scalar.properties.generalCategory != .unassigned
      else { continue }
      for second in [nil] + NormalizationTests.composing.map(Optional.some) {
        var view = String.UnicodeScalarView([scalar])
        if let second { view.append(second) }
        let text = String(view)
        let composed = text.precomposedStringWithCanonicalMapping.unicodeScalars
        #expect(isNFC(text) == composed.elementsEqual(view), "U+\(String(value, radix: 16))")
      }
    }
  }
}
