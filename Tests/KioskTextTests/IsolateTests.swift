import KioskText
import Testing

@Suite struct IsolateTests {
  @Test func `each direction has its own opening character`() {
    #expect("+49 30".isolated(.leftToRight) == "\u{2066}+49 30\u{2069}")
    #expect("شكر".isolated(.rightToLeft) == "\u{2067}شكر\u{2069}")
    #expect("x".isolated(.firstStrong) == "\u{2068}x\u{2069}")
    #expect("".isolated(.firstStrong) == "")
  }

  @Test(arguments: [
    ("", true), ("a", true), ("\u{2066}a\u{2069}", true),
    ("\u{2068}a\u{2067}b\u{2069}\u{2069}", true),
    ("\u{2066}a", false), ("a\u{2069}", false), ("\u{2069}\u{2066}", false),
    ("\u{2066}a\nb\u{2069}", false), ("\u{2066}a\u{2069}\n\u{2067}b\u{2069}", true),
    ("\u{202A}a", true),
  ])
  func `isolates are balanced within a paragraph`(_ text: String, _ balanced: Bool) {
    #expect(hasBalancedIsolates(text) == balanced)
  }

  @Test(arguments: [
    ("plain", "plain"), ("\u{2066}a\u{2069}", "a"), ("\u{61C}\u{200E}\u{200F}x", "x"),
    ("\u{202A}\u{202B}\u{202C}\u{202D}\u{202E}x", "x"), ("می\u{200C}خواهم", "می\u{200C}خواهم"),
    ("ك\u{200D}", "ك\u{200D}"), ("“€”", "“€”"),
  ])
  func `only bidi controls are removed`(_ text: String, _ expected: String) {
    let removed = Array(removingBidiControls(text).unicodeScalars)
    #expect(removed == Array(expected.unicodeScalars))
  }
}
