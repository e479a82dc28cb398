import CHarfBuzz

/// The glyphs of a font that a file uses, as a font program to embed.
struct FontSubset {
  /// How the outlines are coded, which decides how PDF finds a glyph (ISO 32000-1, 9.7.4.2).
  enum Outlines: Equatable {
    case trueType
    /// Glyphs are found by their index in the font program.
    case compact
    /// Glyphs are found by the number that the font program gives them; one for each glyph.
    case compactNumbered([Int])
  }

  let outlines: Outlines
  /// The file for TrueType, the table `CFF ` alone otherwise.
  let program: [UInt8]
  /// How many glyphs are in it.
  let glyphCount: Int
  private let indices: [UInt32: Int]

  /// The tables that a PDF reader needs (9.9, table 126); hints would only serve coarse screens.
  private static let kept = Set(
    ["glyf", "loca", "head", "hhea", "hmtx", "maxp", "CFF "].map { FontFacts.tag($0) })

  /// Takes glyphs out of a font; glyph 0 always goes along.
  init(
    _ face: OpaquePointer, name: String, glyphs: some Sequence<UInt32>
  ) throws(PDFError) {
    guard let input = hb_subset_input_create_or_fail() else { throw .font(name, .notSubset) }
    defer { hb_subset_input_destroy(input) }
    Self.fill(input, face, glyphs)
    guard let plan = hb_subset_plan_create_or_fail(face, input) else {
      throw .font(name, .notSubset)
    }
    defer { hb_subset_plan_destroy(plan) }
    guard let subset = hb_subset_plan_execute_or_fail(plan) else { throw .font(name, .notSubset) }
    defer { hb_face_destroy(subset) }
    let map = hb_subset_plan_old_to_new_glyph_mapping(plan)
    var indices: [UInt32: Int] = [:]
    for glyph in glyphs { indices[glyph] = Int(hb_map_get(map, glyph)) }
    self.indices = indices
    glyphCount = Int(hb_face_get_glyph_count(subset))
    (outlines, program) = try Self.program(subset, name: name)
  }

  /// The index of a glyph of the whole font within the subset.
  func index(of glyph: UInt32) -> Int { indices[glyph] ?? 0 }

  private static func fill(
    _ input: OpaquePointer, _ face: OpaquePointer, _ glyphs: some Sequence<UInt32>
  ) {
    let flags = HB_SUBSET_FLAGS_NO_HINTING.rawValue | HB_SUBSET_FLAGS_NOTDEF_OUTLINE.rawValue
    hb_subset_input_set_flags(input, flags)
    let wanted = hb_subset_input_glyph_set(input)
    for glyph in glyphs { hb_set_add(wanted, glyph) }
    let dropped = hb_subset_input_set(input, HB_SUBSET_SETS_DROP_TABLE_TAG)
    for tag in tags(of: face) where !kept.contains(tag) { hb_set_add(dropped, tag) }
  }

  private static func tags(of face: OpaquePointer) -> [hb_tag_t] {
    var count: UInt32 = 128
    var tags = [hb_tag_t](repeating: 0, count: Int(count))
    hb_face_get_table_tags(face, 0, &count, &tags)
    return Array(tags.prefix(Int(count)))
  }

  private static func program(
    _ subset: OpaquePointer, name: String
  ) throws(PDFError) -> (Outlines, [UInt8]) {
    let compact = FontFacts.table("CFF ", of: subset)
    guard compact.isEmpty else {
      guard let table = CFFTable(compact) else { throw .font(name, .brokenCFF) }
      return (table.numbers.map(Outlines.compactNumbered) ?? .compact, compact)
    }
    guard !FontFacts.table("glyf", of: subset).isEmpty else { throw .font(name, .noOutlines) }
    let blob = hb_face_reference_blob(subset)
    defer { hb_blob_destroy(blob) }
    return (.trueType, FontFacts.bytes(of: blob))
  }
}
