import Foundation
import KioskText
import TestSupport
import Testing

/// Laws of what terminals are sent, tried on seeded random lines.
@Suite struct TerminalLinePropertyTests {
  private static let arabic = [
    "ا", "ب", "ت", "د", "ر", "س", "ع", "ل", "ل", "م", "ن", "ه", "و", "ي", "ى", "ة", "ء", "أ", "ؤ",
    "پ",
    "ک", "ی", "ٹ", "ں", "ھ", "ە", "ێ", "ڵ", "ڕ", "ڒ", "ۆ", "ڤ", "ې", "ۇ", "ڭ", "ښ", "ځ", "ۂ", "ـ",
    "م\u{64E}", "ب\u{651}\u{650}", "ا\u{654}", "ي\u{654}", "\u{200C}", "\u{200D}", " ",
  ]
  private static let mixed =
    arabic + [
      "א", "ב", "שָׁ", "a", "B", "é", "ж", "1", "22", "٣", "۴", "(", ")", "[", "]", "«", "»", ".",
      ",",
      "-", "+", "/", "%", "؟", "،", "中", "👩\u{200D}🌾", " ", " ", "\u{200F}", "\u{2067}", "\u{2066}",
      "\u{2069}", "\u{2069}",
    ]
  private static let phone = "\u{2066}+49 721 133-0\u{2069}"

  private static func text(of pieces: [String], _ random: inout SplitMix) -> String {
    let length = Int.random(in: 1...30, using: &random)
    return (0..<length).map { _ in pieces[Int.random(in: pieces.indices, using: &random)] }.joined()
  }

  private static func sent(_ text: String, _ base: TextDirection, _ strategy: BidiStrategy)
    -> String
  {
    terminalLine(text, base: base, strategy: strategy)
  }

  /// The code points of a line, whatever their order, mirrored brackets alike.
  private static func bag(_ text: String) -> [Unicode.Scalar] {
    removingBidiControls(text).unicodeScalars.map { scalar in
      let mirrored = WordTurningTerminal.mirrored(Character(scalar)).unicodeScalars
      return max(scalar, mirrored[mirrored.startIndex])
    }.sorted()
  }

  /// Letters that are drawn as another with a mark, written so; no joiners.
  private static func plain(_ text: String) -> String {
    var plain = ""
    for scalar in text.precomposedStringWithCompatibilityMapping.unicodeScalars {
      switch scalar {
      case "ە": plain += "ه"
      case "ێ": plain += "ی\u{65A}"
      case "ڵ": plain += "ل\u{65A}"
      case "ڒ": plain += "ر\u{65A}"
      case "\u{200C}", "\u{200D}": break
      default: plain.unicodeScalars.append(scalar)
      }
    }
    return plain.precomposedStringWithCompatibilityMapping
  }

  /// Lam with small v and alef, drawn as one letter with the mark behind it.
  private static func split(_ text: String) -> String {
    text.replacing(/([\u{FEF5}-\u{FEFC}])\u{65A}/.matchingSemantics(.unicodeScalar)) { match in
      let letters = String(match.output.1).precomposedStringWithCompatibilityMapping
      return "ل\u{65A}" + String(letters.unicodeScalars.dropFirst())
    }
  }

  @Test func `compatibility composition undoes the joining`() {
    var random = SplitMix(seed: 1)
    for _ in 0..<4000 {
      let text = Self.text(of: Self.arabic, &random)
      let undone = Self.plain(Self.split(arabicJoined(text)))
      #expect(undone == Self.plain(text), "\(text.debugDescription)")
    }
  }

  @Test(arguments: TextDirection.allCases)
  func `order only moves and mirrors characters`(_ base: TextDirection) {
    var random = SplitMix(seed: 2)
    for _ in 0..<3000 {
      let text = Self.text(of: Self.mixed, &random)
      for strategy in [BidiStrategy.explicit, .words, .logical] {
        let sent = Self.sent(text, base, strategy)
        #expect(Self.bag(sent) == Self.bag(text), "\(text.debugDescription)")
      }
      for strategy in [BidiStrategy.visual, .visualOverride] {
        let sent = Self.sent(text, base, strategy)
        #expect(Self.bag(sent) == Self.bag(arabicJoined(text)), "\(text.debugDescription)")
      }
    }
  }

  @Test(arguments: TextDirection.allCases)
  func `an isolated phone number is seen from left to right`(_ base: TextDirection) {
    var random = SplitMix(seed: 3)
    let surroundings = Self.mixed.filter { !["\u{2066}", "\u{2067}", "\u{2069}"].contains($0) }
    for _ in 0..<3000 {
      let text =
        Self.text(of: surroundings, &random) + Self.phone + Self.text(of: surroundings, &random)
      for strategy in [BidiStrategy.explicit, .visual, .visualOverride] {
        let shown = Array(Self.sent(text, base, strategy).utf8)
        #expect(shown.contains(Array("+49 721 133-0".utf8)), "\(text.debugDescription)")
      }
    }
  }
}
