/// The ligatures that Arabic cannot do without, which readers would turn round if they were several
/// letters of one glyph.
enum ArabicLigature {
  /// The presentation form (Unicode, FC43…FEFB) of each ligature, in its compatibility decomposition
  /// the letters.
  private static let forms: [[Unicode.Scalar]: Unicode.Scalar] = [
    ["\u{644}", "\u{622}"]: "\u{FEF5}",
    ["\u{644}", "\u{623}"]: "\u{FEF7}",
    ["\u{644}", "\u{625}"]: "\u{FEF9}",
    ["\u{644}", "\u{627}"]: "\u{FEFB}",
    ["\u{644}", "\u{649}"]: "\u{FC43}",
    ["\u{644}", "\u{64A}"]: "\u{FC44}",
    ["\u{644}", "\u{62D}", "\u{649}"]: "\u{FD82}",
    ["\u{627}", "\u{644}", "\u{644}", "\u{647}"]: "\u{FDF2}",
  ]

  /// Letters of which there are more than glyphs, with the form of a ligature for those that make
  /// one, and the marks of all of them behind it.
  static func composed(_ letters: [Unicode.Scalar], glyphCount: Int) -> [Unicode.Scalar] {
    guard letters.count > glyphCount else { return letters }
    let isMark: (Unicode.Scalar) -> Bool = { $0.properties.generalCategory == .nonspacingMark }
    guard let form = forms[letters.filter { !isMark($0) }] else { return letters }
    return [form] + letters.filter(isMark)
  }
}
