import CHarfBuzz

/// How far glyphs reach above and below the baseline, each asked of its font once.
final class GlyphInk {
  private struct Key: Hashable {
    let font: OpaquePointer
    let glyph: UInt32
  }

  private var reaches: [Key: SIMD2<Int32>] = [:]

  /// The reach above (x) and below (y) the baseline in the units of the font's scale.
  func reach(of glyph: UInt32, in font: OpaquePointer) -> SIMD2<Int32> {
    let key = Key(font: font, glyph: glyph)
    if let reach = reaches[key] { return reach }
    var extents = hb_glyph_extents_t()
    hb_font_get_glyph_extents(font, glyph, &extents)
    let reach = SIMD2(extents.y_bearing, -(extents.y_bearing &+ extents.height))
    reaches[key] = reach
    return reach
  }
}
