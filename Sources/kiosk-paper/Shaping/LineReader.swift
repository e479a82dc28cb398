import CHarfBuzz
import CPango

/// Pango's lines into ours.
final class LineReader {
  private let text: PreparedText
  private let look: Lettering
  private let column: Column
  private let isRight: Bool
  private let book: FontBook
  private let ink: GlyphInk
  /// Characters that no font has.
  private(set) var missing: [Unicode.Scalar] = []

  /// A reader of the lines of one text; `isRight` for lines at the right edge of the column.
  init(
    text: PreparedText, look: Lettering, column: Column, isRight: Bool, book: FontBook,
    ink: GlyphInk
  ) {
    self.text = text
    self.look = look
    self.column = column
    self.isRight = isRight
    self.book = book
    self.ink = ink
  }

  /// A line with its letters in reading order; Pango holds its runs from left to right.
  func line(_ line: UnsafePointer<PangoLayoutLine>) -> TextLine {
    var runs: [(item: PangoGlyphItem, x: Double)] = []
    var width = 0.0
    var node = line.pointee.runs
    while let current = node {
      let item = current.pointee.data.assumingMemoryBound(to: PangoGlyphItem.self).pointee
      runs.append((item, width))
      width += Double(pango_glyph_string_get_width(item.glyphs)) / scale
      node = current.pointee.next
    }
    let left = isRight ? column.x + column.width - width : column.x
    runs.sort { $0.item.item.pointee.offset < $1.item.item.pointee.offset }
    var fragments: [TextLine.Fragment] = []
    var reach = SIMD2<Int32>()
    for run in runs {
      let reading = RunReader(run.item, x: left + run.x, text: text, ink: ink)
      fragments += reading.fragments(book)
      reach = pointwiseMax(reach, reading.reach)
      missing += reading.missing
    }
    return TextLine(
      fragments: fragments, left: left, width: width, above: Double(reach.x) / scale,
      below: Double(reach.y) / scale)
  }
}

/// Pango's units in a point.
let scale = Double(PANGO_SCALE)
