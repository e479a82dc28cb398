import CICU

/// One line of text in the order in which it is seen.
struct VisualLine {
  /// Grapheme clusters from left to right, mirrored where need be, without bidi controls.
  private let clusters: [Character]

  /// Orders a line that is already wrapped (UAX #9 to L4), each mark behind its letter; nil where
  /// nothing runs from right to left.
  init?(_ text: String, base: TextDirection) {
    let levels = bidiLevels(of: text, base: base == .rightToLeft ? .rightToLeft : .leftToRight)
    guard levels.contains(where: { $0 % 2 == 1 }) else { return nil }
    var clusters: [Character] = []
    var clusterLevels: [UInt8] = []
    var unit = 0
    for cluster in text {
      if !cluster.isBidiControl {
        clusters.append(levels[unit] % 2 == 1 ? cluster.mirrored : cluster)
        clusterLevels.append(levels[unit])
      }
      unit += cluster.utf16.count
    }
    self.clusters = bidiOrder(of: clusterLevels).map { clusters[$0] }
  }

  /// The line as it is seen.
  var text: String { String(clusters) }

  /// What shows the line on a terminal that turns each word by itself.
  ///
  /// Such a terminal (kitty 0.26 was looked at) takes what stands between spaces for a word and
  /// shows it as a whole from right to left, digits and mirrored brackets included, if its first
  /// character that belongs to one script only belongs to a right-to-left script. That holds while
  /// one font has the whole word: what comes from another font is turned by itself.
  var textInWords: String {
    clusters.split(separator: " ", omittingEmptySubsequences: false).map(\.asTurnedWord)
      .joined(separator: " ")
  }
}

extension ArraySlice<Character> {
  /// The word that is shown as this one. There is none for a word that begins in a right-to-left
  /// script and ends in another: it stays as it is.
  fileprivate var asTurnedWord: String {
    let runsRightToLeft = reversed().lazy.compactMap(\.scriptDirection).first == .rightToLeft
    return runsRightToLeft ? String(reversed().map(\.mirrored)) : String(self)
  }
}

extension Character {
  private var base: Unicode.Scalar { unicodeScalars[unicodeScalars.startIndex] }

  /// Whether it only steers bidi order.
  var isBidiControl: Bool { KioskText.isBidiControl(base) }

  /// The direction of the only script that uses this character.
  fileprivate var scriptDirection: TextDirection? {
    switch cicu_script_direction(base.value) {
    case 0: .leftToRight
    case 1: .rightToLeft
    default: nil
    }
  }

  /// This character as it looks in right-to-left text (UAX #9 L4).
  fileprivate var mirrored: Character {
    // Between « » and the brackets of Tibetan nothing is mirrored.
    guard base.value < 0xBC || base.value > 0xF39,
      let glyph = Unicode.Scalar(cicu_mirrored(base.value)), glyph != base
    else { return self }
    var changed = String.UnicodeScalarView()
    changed.append(glyph)
    changed.append(contentsOf: unicodeScalars.dropFirst())
    return Character(String(changed))
  }
}
