extension PDFFont {
  /// Writes the font as a composite font (ISO 32000-1, 9.7) and returns its number.
  func write(to objects: inout PDFObjects, texts: TextTable) throws(PDFError) -> Int {
    let (font, inner) = (objects.reserve(), objects.reserve())
    let (descriptor, unicode) = (objects.reserve(), objects.reserve())
    let name = Digest(subset.program).letters + "+" + facts.name
    objects.write(font) { bytes in
      bytes.put("<</Type/Font/Subtype/Type0/Encoding/Identity-H/BaseFont", name: name)
      bytes.put("/DescendantFonts[", reference: inner)
      bytes.put("]/ToUnicode ", reference: unicode)
      bytes.put(">>")
    }
    try writeInner(inner, descriptor: descriptor, name: name, to: &objects)
    try writeDescriptor(descriptor, name: name, to: &objects)
    try objects.write(unicode, stream: toUnicode(texts)) { _ in }
    return font
  }

  private func writeInner(
    _ number: Int, descriptor: Int, name: String, to objects: inout PDFObjects
  ) throws(PDFError) {
    let map = hasFurtherCodes ? objects.reserve() : nil
    if let map { try objects.write(map, stream: glyphMap) { _ in } }
    let usual = usualWidth
    objects.write(number) { bytes in
      bytes.put("<</Type/Font/BaseFont", name: name)
      bytes.put("/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>")
      bytes.put("/FontDescriptor ", reference: descriptor)
      switch (subset.outlines, map) {
      case (.trueType, let map?): bytes.put("/Subtype/CIDFontType2/CIDToGIDMap ", reference: map)
      case (.trueType, nil): bytes.put("/Subtype/CIDFontType2/CIDToGIDMap/Identity")
      case (.compact, _), (.compactNumbered, _): bytes.put("/Subtype/CIDFontType0")
      }
      bytes.put("/DW ")
      bytes.put(hundredths: usual)
      putWidths(unlike: usual, into: &bytes)
      bytes.put(">>")
    }
  }

  private func writeDescriptor(
    _ number: Int, name: String, to objects: inout PDFObjects
  ) throws(PDFError) {
    let program = objects.reserve()
    objects.write(number) { bytes in
      bytes.put("<</Type/FontDescriptor/FontName", name: name)
      bytes.put(facts.italicAngle == 0 ? "/Flags 4" : "/Flags 68")
      putMetrics(into: &bytes)
      bytes.put(subset.outlines == .trueType ? "/FontFile2 " : "/FontFile3 ")
      bytes.put(reference: program)
      bytes.put(">>")
    }
    try objects.write(program, stream: subset.program) { bytes in
      guard subset.outlines == .trueType else {
        bytes.put("/Subtype/CIDFontType0C")
        return
      }
      bytes.put("/Length1 ")
      bytes.put(subset.program.count)
    }
  }

  private func putMetrics(into bytes: inout PDFBytes) {
    bytes.put("/FontBBox[")
    for value in facts.box {
      bytes.put(value)
      bytes.put(" ")
    }
    let metrics: [(StaticString, Double)] = [
      ("]/ItalicAngle ", facts.italicAngle), ("/Ascent ", facts.ascent),
      ("/Descent ", facts.descent), ("/CapHeight ", facts.capHeight), ("/StemV ", stem),
    ]
    for (key, value) in metrics {
      bytes.put(key)
      bytes.put(value)
    }
  }

  /// How thick stems are, which no table tells: a guess from the weight, for readers that replace
  /// the font.
  private var stem: Double { 50 + Double((facts.weight / 65) * (facts.weight / 65)) }

  /// The index of each code, two bytes each (table 117).
  private var glyphMap: [UInt8] {
    var map = [UInt8](repeating: 0, count: rows.last.map { (Int($0.code) + 1) * 2 } ?? 0)
    for row in rows {
      map[Int(row.code) * 2] = UInt8(truncatingIfNeeded: row.index >> 8)
      map[Int(row.code) * 2 + 1] = UInt8(truncatingIfNeeded: row.index)
    }
    return map
  }

  private var usualWidth: Int {
    var counts: [Int: Int] = [:]
    for row in rows { counts[row.width, default: 0] += 1 }
    return counts.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key ?? 1000_00
  }

  /// Puts the widths of neighbouring codes together (9.7.4.3).
  private func putWidths(unlike usual: Int, into bytes: inout PDFBytes) {
    let rows = rows.filter { $0.width != usual }
    guard let first = rows.first else { return }
    bytes.put("/W[")
    var next = Int(first.code)
    for (index, row) in rows.enumerated() {
      if index == 0 || Int(row.code) != next {
        if index > 0 { bytes.put("]") }
        bytes.put(Int(row.code))
        bytes.put("[")
      } else {
        bytes.put(" ")
      }
      bytes.put(hundredths: row.width)
      next = Int(row.code) + 1
    }
    bytes.put("]]")
  }

  /// The map from codes to letters (9.10.3), with blanks that some readers insist on.
  func toUnicode(_ texts: TextTable) -> [UInt8] {
    var bytes = PDFBytes()
    bytes.put(
      """
      /CIDInit /ProcSet findresource begin
      12 dict begin
      begincmap
      /CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
      /CMapName /Adobe-Identity-UCS def
      /CMapType 2 def
      1 begincodespacerange
      <0000> <FFFF>
      endcodespacerange

      """)
    for start in stride(from: 0, to: rows.count, by: 100) {
      let part = rows[start..<min(start + 100, rows.count)]
      bytes.put(part.count)
      bytes.put(" beginbfchar\n")
      for row in part { Self.put(row, texts, into: &bytes) }
      bytes.put("endbfchar\n")
    }
    bytes.put("endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n")
    return bytes.bytes
  }

  private static func put(_ row: Row, _ texts: TextTable, into bytes: inout PDFBytes) {
    bytes.put("<")
    put(unit: row.code, into: &bytes)
    bytes.put("> <")
    for scalar in texts.scalars(row.text) {
      for unit in String(scalar).utf16 { put(unit: unit, into: &bytes) }
    }
    bytes.put(">\n")
  }

  private static func put(unit: UInt16, into bytes: inout PDFBytes) {
    bytes.put(hexadecimal: UInt8(unit >> 8))
    bytes.put(hexadecimal: UInt8(unit & 0xFF))
  }
}
