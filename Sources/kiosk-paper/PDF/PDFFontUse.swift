/// What a file draws in one font: glyphs, each with the text it stands for.
struct PDFFontUse {
  /// A glyph with its text.
  struct Shape: Hashable {
    let glyph: UInt32
    let text: TextTable.Text
  }

  let facts: FontFacts
  /// The glyphs in the order of their first use, each with its first text.
  private(set) var shapes: [Shape] = []
  /// Glyphs that stand for a further text.
  private(set) var others: [Shape] = []
  /// The first text of each glyph of the font; `UInt32.max` for a glyph that is not in use.
  private(set) var firstTexts: [TextTable.Text]
  private var known: Set<Shape> = []

  init(_ facts: FontFacts) {
    self.facts = facts
    firstTexts = Array(repeating: .max, count: facts.glyphCount)
  }

  /// Notes a glyph with its text.
  mutating func note(_ glyph: UInt32, _ text: TextTable.Text) throws(PDFError) {
    guard glyph < firstTexts.count else { throw .missingGlyph(glyph, font: facts.name) }
    let first = firstTexts[Int(glyph)]
    if first == text { return }
    let shape = Shape(glyph: glyph, text: text)
    if first == .max {
      firstTexts[Int(glyph)] = text
      shapes.append(shape)
    } else if known.insert(shape).inserted {
      others.append(shape)
    }
  }
}
