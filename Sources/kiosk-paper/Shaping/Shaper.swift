import CPango
import KioskRendering

/// Texts into lines: Pango finds the directions, the fonts, the shapes and the breaks.
final class Shaper {
  let fonts: FontStore
  let book: FontBook
  /// What no font of the machine can show.
  private(set) var missing = MissingGlyphs()

  init(fonts: FontStore, book: FontBook) {
    self.fonts = fonts
    self.book = book
  }

  /// The lines of a text between the edges of a column; none for a text without letters.
  ///
  /// Glyphs that no font has are gathered in ``missing``.
  func lines(
    of text: PrintText, _ look: Lettering, in column: Column, hyphenated: Bool = false,
    alignment: TextAlignment = .reading
  ) throws(PaperFailure) -> [TextLine] {
    let prepared = PreparedText(text, hyphenator: hyphenated ? fonts.hyphenator : nil)
    guard prepared.bytes.contains(where: { $0 > 0x20 }) else { return [] }
    guard prepared.bytes.count <= PaperLimits.text else { throw .textTooLong }
    let layout = fonts.bench(for: text.language).layout
    fill(layout, with: text, prepared, look)
    pango_layout_set_width(layout, Int32(max(column.width, 1) * Double(PANGO_SCALE)))
    let isRight =
      switch alignment {
      case .reading: text.language.isRightToLeft
      case .left: false
      case .right: true
      }
    let reader = LineReader(
      text: prepared, look: look, column: column, isRight: isRight, book: book, ink: fonts.ink)
    var lines: [TextLine] = []
    var node = pango_layout_get_lines_readonly(layout)
    while let current = node {
      lines.append(reader.line(current.pointee.data.assumingMemoryBound(to: PangoLayoutLine.self)))
      node = current.pointee.next
    }
    missing.note(reader.missing, in: text.language)
    return lines
  }

  /// How wide a text is on a line of its own.
  func width(of text: PrintText, _ look: Lettering) throws(PaperFailure) -> Double {
    let endless = Column(x: 0, width: 100_000, isRightToLeft: false)
    return try lines(of: text, look, in: endless).map(\.width).max() ?? 0
  }

  private func fill(
    _ layout: OpaquePointer, with text: PrintText, _ prepared: PreparedText, _ look: Lettering
  ) {
    pango_layout_set_font_description(layout, fonts.description(look, for: text.language.tag))
    prepared.bytes.withUnsafeBytes { bytes in
      pango_layout_set_text(
        layout, bytes.baseAddress?.assumingMemoryBound(to: CChar.self), Int32(bytes.count))
    }
    let attributes: OpaquePointer = pango_attr_list_new()
    defer { pango_attr_list_unref(attributes) }
    // A hyphen that nobody asked for would change an address or a word that is looked up.
    if !prepared.hasHyphens {
      pango_attr_list_insert(attributes, pango_attr_insert_hyphens_new(0))
    }
    for (index, run) in text.runs.enumerated() {
      let range = prepared.starts[index]..<prepared.end(of: index)
      let isBold = run.isStrong && !look.isBold
      guard isBold || run.language != nil, !range.isEmpty else { continue }
      let language = run.language ?? text.language
      let look = Lettering(size: look.size, isBold: look.isBold || isBold)
      insert(
        pango_attr_font_desc_new(fonts.description(look, for: language.tag)), range, attributes)
      insert(
        pango_attr_language_new(pango_language_from_string(language.tag)), range, attributes)
    }
    pango_layout_set_attributes(layout, attributes)
  }

  private func insert(
    _ attribute: UnsafeMutablePointer<PangoAttribute>?, _ range: Range<Int>,
    _ attributes: OpaquePointer
  ) {
    guard let attribute else { return }
    attribute.pointee.start_index = UInt32(range.lowerBound)
    attribute.pointee.end_index = UInt32(range.upperBound)
    pango_attr_list_insert(attributes, attribute)
  }
}
