import KioskText
import TestSupport
import Testing

/// Laws of wrapping that hold for any text, tried on seeded random ones.
@Suite struct LineBreakerPropertyTests {
  /// Pieces random texts are made of: letters, marks and controls of many scripts.
  private static let pieces = [
    "a", "B", "z", "ß", "é", "e\u{301}", "7", ".", ",", ";", "!", "?", "(", ")", "„", "“", "%", "/",
    "+", "§", "€", " ", " ", " ", " ", "  ", "\u{A0}", "\u{2060}", "\u{200B}", "\u{200D}",
    "\n", "\n", "\t", "\u{2066}", "\u{2067}", "\u{2068}", "\u{2069}", "\u{2069}", "\u{200F}",
    "Ж", "ї", "ا", "ل", "م", "ة", "َ", "ە", "ש", "ְ", "ሰ", "ላ", "።", "क", "ि", "्", "ष", "ส", "ำ",
    "นัก",
    "งาน", "က", "ျ", "း", "ក", "្", "ខ", "中", "文", "。", "（", "カ", "ー", "한", "ᄀ", "ᅡ", "👩‍👩‍👧",
    "🇺🇦", "👍🏽", "\u{3000}", "\u{308}",
  ]

  private static func randomText(_ random: inout SplitMix) -> String {
    let length = Int.random(in: 1...60, using: &random)
    return (0..<length).map { _ in pieces[Int.random(in: pieces.indices, using: &random)] }.joined()
  }

  /// What must survive: all but white space, isolates and word joiners.
  private static func content(of text: String) -> [Unicode.Scalar] {
    text.unicodeScalars.filter { scalar in
      switch scalar.value {
      case 0x09, 0x0A, 0x20, 0x200B, 0x3000, 0x2060, 0x2066...0x2069: false
      default: true
      }
    }
  }

  private static func showsOneCluster(_ line: String) -> Bool {
    let clusters = removingBidiControls(line)
    return clusters.filter { cellWidth(of: String($0)) > 0 }.count == 1
  }

  @Test(arguments: [1, 2, 3, 7, 20, 40, 72])
  func `no text is lost, no line is too wide, every isolate is closed`(_ width: Int) {
    var random = SplitMix(seed: UInt64(width))
    let breaker = LineBreaker(locale: "und")
    for _ in 0..<600 {
      let text = Self.randomText(&random)
      let lines = breaker.wrap(text, width: width)
      #expect(
        Self.content(of: lines.joined()) == Self.content(of: text), "\(text.debugDescription)")
      for line in lines {
        #expect(
          cellWidth(of: line) <= width || Self.showsOneCluster(line), "\(text.debugDescription)")
        #expect(hasBalancedIsolates(line), "\(text.debugDescription)")
        #expect(!line.hasSuffix(" "), "\(text.debugDescription)")
      }
    }
  }

  @Test func `a line is ended only where the next piece does not fit`() {
    var random = SplitMix(seed: 99)
    let breaker = LineBreaker(locale: "de")
    let words = ["Pass", "für", "die", "Anmeldung", "in", "Musterstadt", "zieht", "an."]
    for _ in 0..<200 {
      let text = (0..<20).map { _ in words[Int.random(in: words.indices, using: &random)] }
        .joined(separator: " ")
      let lines = breaker.wrap(text, width: 24)
      #expect(lines.joined(separator: " ") == text)
      for (line, next) in zip(lines, lines.dropFirst()) {
        let word = next.prefix { $0 != " " }
        #expect(cellWidth(of: line) + 1 + cellWidth(of: String(word)) > 24)
      }
    }
  }
}
