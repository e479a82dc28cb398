import CHarfBuzz

/// Shares the letters of a cluster out among its glyphs, so that the glyphs of a line, read in their
/// order, give its letters.
///
/// Not every reader knows `ActualText`, and those that do lose the place of the words beside it, so
/// the glyphs themselves carry all letters wherever there is a letter for each glyph.
struct ClusterReader {
  /// What the glyphs of a cluster stand for.
  struct Reading {
    /// The text of each glyph, from left to right.
    var texts: [TextTable.Text]
    /// All letters, where the glyphs cannot carry them.
    let replacement: [Unicode.Scalar]?
  }

  private let font: OpaquePointer?

  /// Reads clusters of a font, an `hb_font_t`.
  init(_ font: OpaquePointer?) { self.font = font }

  /// The text of a cluster that is one glyph for one letter, as nearly all are; `nil` for others.
  static func single(_ cluster: PaperCluster) -> TextTable.Text? {
    guard cluster.glyphs.count == 1 else { return nil }
    var scalars = cluster.text.unicodeScalars.makeIterator()
    guard let first = scalars.next(), scalars.next() == nil else { return nil }
    return TextTable.copied(first)?.value ?? TextTable.nothing
  }

  /// The reading of any cluster.
  func reading(
    _ cluster: PaperCluster, isRightToLeft: Bool, texts: inout TextTable
  ) -> Reading {
    var letters = cluster.text.unicodeScalars.compactMap(TextTable.copied)
    var glyphs = cluster.glyphs.map(\.id)
    if isRightToLeft {
      glyphs.reverse()
      letters = ArabicLigature.composed(letters, glyphCount: glyphs.count)
    }
    guard !letters.isEmpty, !glyphs.isEmpty else {
      return Reading(texts: glyphs.map { _ in TextTable.nothing }, replacement: nil)
    }
    var shares = shares(of: letters, among: glyphs)
    let replacement = glyphs.count > letters.count ? letters : nil
    if isRightToLeft { shares.reverse() }
    return Reading(texts: shares.map { texts.text($0) }, replacement: replacement)
  }

  /// A share for each glyph, in the order of both; the first glyph that is not known to draw its
  /// letter has what is too much.
  private func shares(
    of letters: [Unicode.Scalar], among glyphs: [UInt32]
  ) -> [ArraySlice<Unicode.Scalar>] {
    let surplus = max(0, letters.count - glyphs.count)
    var head = 0
    while head < min(letters.count, glyphs.count) - 1, draws(glyphs[head], letters[head]) {
      head += 1
    }
    return glyphs.indices.map { index in
      let start = index > head ? index + surplus : index
      let end = index >= head ? index + surplus : index
      return letters[min(start, letters.count)..<min(end + 1, letters.count)]
    }
  }

  private func draws(_ glyph: UInt32, _ letter: Unicode.Scalar) -> Bool {
    var nominal: hb_codepoint_t = 0
    return hb_font_get_nominal_glyph(font, letter.value, &nominal) != 0 && nominal == glyph
  }
}
