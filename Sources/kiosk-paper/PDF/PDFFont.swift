import CHarfBuzz

/// A font of the file: the codes of its shapes, with what readers need to know of each.
struct PDFFont {
  /// A code.
  struct Row {
    let code: UInt16
    /// The glyph's index within the subset.
    let index: Int
    /// In hundredths of a thousandth of the letter size.
    let width: Int
    let text: TextTable.Text
  }

  let facts: FontFacts
  let subset: FontSubset
  /// All codes, ascending.
  private(set) var rows: [Row] = []
  /// Whether some glyphs have several codes, one for each text.
  let hasFurtherCodes: Bool
  private let firstTexts: [TextTable.Text]
  private var firstCodes: [UInt16]
  private var widths: [Int32]
  private var furtherCodes: [PDFFontUse.Shape: UInt16] = [:]

  /// Takes the glyphs in use out of a face and gives each shape a code.
  init(_ use: PDFFontUse, face: OpaquePointer) throws(PDFError) {
    facts = use.facts
    subset = try FontSubset(face, name: facts.name, glyphs: use.shapes.map(\.glyph))
    hasFurtherCodes = subset.outlines == .trueType && !use.others.isEmpty
    firstTexts = use.firstTexts
    firstCodes = Array(repeating: 0, count: facts.glyphCount)
    widths = Array(repeating: 0, count: facts.glyphCount)
    let font = hb_font_create(face)
    defer { hb_font_destroy(font) }
    for shape in use.shapes {
      let width = Double(hb_font_get_glyph_h_advance(font, shape.glyph)) * facts.scale
      widths[Int(shape.glyph)] = Int32(PDFBytes.hundredths(width))
      firstCodes[Int(shape.glyph)] = try add(shape, code: number(of: shape.glyph))
    }
    if hasFurtherCodes {
      for (offset, shape) in use.others.enumerated() {
        furtherCodes[shape] = try add(shape, code: subset.glyphCount + offset)
      }
    }
    rows.sort { $0.code < $1.code }
  }

  /// The code of a glyph that stands for a text; `nil` where the font tells glyphs only.
  func code(_ glyph: UInt32, _ text: TextTable.Text) -> UInt16? {
    firstTexts[Int(glyph)] == text
      ? firstCodes[Int(glyph)] : furtherCodes[PDFFontUse.Shape(glyph: glyph, text: text)]
  }

  /// The code of a glyph, whatever it stands for.
  func code(_ glyph: UInt32) -> UInt16 { firstCodes[Int(glyph)] }

  /// The width of a glyph as the file tells it, in hundredths of a thousandth of the letter size.
  func width(_ glyph: UInt32) -> Double { Double(widths[Int(glyph)]) }

  private mutating func add(_ shape: PDFFontUse.Shape, code: Int) throws(PDFError) -> UInt16 {
    guard let code = UInt16(exactly: code) else { throw .font(facts.name, .tooManyCodes) }
    let width = Int(widths[Int(shape.glyph)])
    rows.append(
      Row(code: code, index: subset.index(of: shape.glyph), width: width, text: shape.text))
    return code
  }

  private func number(of glyph: UInt32) -> Int {
    let index = subset.index(of: glyph)
    guard case .compactNumbered(let numbers) = subset.outlines else { return index }
    return numbers.indices.contains(index) ? numbers[index] : 0
  }
}
