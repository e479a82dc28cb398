import CHarfBuzz

/// What a font says of itself, lengths in thousandths of the letter size.
struct FontFacts {
  /// The PostScript name.
  let name: String
  /// How many glyphs there are.
  let glyphCount: Int
  /// Thousandths of the letter size per unit of the font.
  let scale: Double
  let ascent, descent, capHeight, italicAngle: Double
  /// Left, low, right, high: the box around all glyphs.
  let box: [Double]
  /// How dark it is: 400 for regular, 700 for bold (OpenType, `OS/2`).
  let weight: Int

  init(_ face: OpaquePointer) {
    let scale = 1000 / Double(max(16, hb_face_get_upem(face)))
    self.scale = scale
    name = Self.name(face)
    glyphCount = Int(hb_face_get_glyph_count(face))
    let font = hb_font_create(face)
    defer { hb_font_destroy(font) }
    func metric(_ tag: hb_ot_metrics_tag_t) -> Double {
      var position: hb_position_t = 0
      hb_ot_metrics_get_position_with_fallback(font, tag, &position)
      return Double(position) * scale
    }
    ascent = metric(HB_OT_METRICS_TAG_HORIZONTAL_ASCENDER)
    descent = metric(HB_OT_METRICS_TAG_HORIZONTAL_DESCENDER)
    capHeight = metric(HB_OT_METRICS_TAG_CAP_HEIGHT)
    let head = BigEndianBytes(bytes: Self.table("head", of: face))
    box = [36, 38, 40, 42].map { Double(Self.signed(head.number(at: $0, size: 2))) * scale }
    let post = BigEndianBytes(bytes: Self.table("post", of: face))
    italicAngle = Double(Self.signed(post.number(at: 4, size: 2)))
    let style = BigEndianBytes(bytes: Self.table("OS/2", of: face))
    weight = style.number(at: 4, size: 2) ?? 400
  }

  /// The bytes of a table; empty without it.
  static func table(_ name: StaticString, of face: OpaquePointer) -> [UInt8] {
    let blob = hb_face_reference_table(face, tag(name))
    defer { hb_blob_destroy(blob) }
    return bytes(of: blob)
  }

  /// The bytes of a blob.
  static func bytes(of blob: OpaquePointer?) -> [UInt8] {
    var length: UInt32 = 0
    guard let data = hb_blob_get_data(blob, &length) else { return [] }
    return data.withMemoryRebound(to: UInt8.self, capacity: Int(length)) {
      Array(UnsafeBufferPointer(start: $0, count: Int(length)))
    }
  }

  /// Four letters as a number.
  static func tag(_ name: StaticString) -> hb_tag_t {
    name.withUTF8Buffer { $0.reduce(0) { $0 << 8 | hb_tag_t($1) } }
  }

  private static func signed(_ value: Int?) -> Int16 {
    Int16(truncatingIfNeeded: value ?? 0)
  }

  private static func name(_ face: OpaquePointer) -> String {
    var letters = [CChar](repeating: 0, count: 64)
    var count = UInt32(letters.count)
    let postScriptName: hb_ot_name_id_t = 6
    hb_ot_name_get_utf8(face, postScriptName, nil, &count, &letters)
    let bytes = letters.prefix(Int(min(count, 63))).map { UInt8(bitPattern: $0) }
    let name = String(decoding: bytes.filter { (0x21...0x7E).contains($0) }, as: UTF8.self)
    return name.isEmpty ? "Font" : name
  }
}
