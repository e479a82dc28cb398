import CPango
import KioskRendering

/// The fonts of the machine as Pango sees them: made once, used for every document; it belongs to
/// one thread.
final class FontStore {
  /// What lines of one language are made with.
  struct Bench {
    let context, layout: OpaquePointer
  }

  private struct Face: Hashable {
    let families: String
    let look: Lettering
  }

  private let map: UnsafeMutablePointer<PangoFontMap>
  private var benches: [PrintLanguage: Bench] = [:]
  private var descriptions: [Face: OpaquePointer] = [:]
  private var families: [String: String] = [:]
  /// How far glyphs reach above and below the baseline.
  let ink = GlyphInk()
  /// Where German words may be broken.
  let hyphenator = Hyphenator()

  init() {
    FontConfiguration.install()
    map = pango_ft2_font_map_new()
    // A device unit is then a point.
    pango_ft2_font_map_set_resolution(OpaquePointer(map), 72, 72)
  }

  deinit {
    for bench in benches.values {
      g_object_unref(UnsafeMutableRawPointer(bench.layout))
      g_object_unref(UnsafeMutableRawPointer(bench.context))
    }
    descriptions.values.forEach(pango_font_description_free)
    g_object_unref(map)
  }

  /// The bench of a language: its direction is that of the lines, whatever letters they begin with.
  func bench(for language: PrintLanguage) -> Bench {
    if let bench = benches[language] { return bench }
    let context: OpaquePointer = pango_font_map_create_context(map)
    pango_context_set_language(context, pango_language_from_string(language.tag))
    pango_context_set_base_dir(
      context, language.isRightToLeft ? PANGO_DIRECTION_RTL : PANGO_DIRECTION_LTR)
    pango_context_set_round_glyph_positions(context, 0)
    let layout: OpaquePointer = pango_layout_new(context)
    pango_layout_set_auto_dir(layout, 0)
    pango_layout_set_wrap(layout, PANGO_WRAP_WORD_CHAR)
    let bench = Bench(context: context, layout: layout)
    benches[language] = bench
    return bench
  }

  /// The description of a look for a language's letters.
  func description(_ look: Lettering, for tag: String) -> OpaquePointer {
    let face = Face(families: familyList(for: tag), look: look)
    if let description = descriptions[face] { return description }
    let description: OpaquePointer = pango_font_description_new()
    pango_font_description_set_family(description, face.families)
    pango_font_description_set_absolute_size(description, look.size * Double(PANGO_SCALE))
    pango_font_description_set_weight(
      description, look.isBold ? PANGO_WEIGHT_BOLD : PANGO_WEIGHT_NORMAL)
    descriptions[face] = description
    return description
  }

  private func familyList(for tag: String) -> String {
    if let list = families[tag] { return list }
    let list = FontFamilies.list(for: tag)
    families[tag] = list
    return list
  }
}

/// How large and how heavy letters are.
struct Lettering: Hashable {
  /// In points.
  let size: Double
  let isBold: Bool
}
