/// Breaks text of any script into lines of a given number of terminal cells.
///
/// Break opportunities are those of UAX #14 as ICU tailors them, with its dictionaries for Thai,
/// Lao, Khmer and Burmese; widths are those of ``cellWidth(of:)-(String)``. The text stays in
/// logical order.
package struct LineBreaker: Sendable {
  /// BCP 47 tag of the text's language.
  package let locale: String

  /// A breaker for text in one language; an unknown tag gives the rules every language shares.
  package init(locale: String) {
    self.locale = locale
  }

  /// Break opportunities of a text: ascending UTF-8 byte offsets, the end of the text last.
  ///
  /// Empty for an empty text. Source: UAX #14, tailored by ICU (CLDR root and locale rules).
  package func breaks(_ text: String) -> [Int] {
    var text = text
    return text.withUTF8 { TextBoundaries(.lines, in: $0, locale: locale).offsets }
  }

  /// The lines of a text, each as full as its breaks allow.
  ///
  /// - Spaces at a line's end and at the start of a continued line are dropped; others are kept. A
  ///   tab becomes one space.
  /// - A newline ends a line (`"a\n\nb"` is three, `"a\n"` one); text without anything to show has
  ///   no lines.
  /// - A soft hyphen becomes `-` where a line ends at it and is dropped elsewhere. Word joiners
  ///   have done their work and are dropped: a copied phone number must hold none.
  /// - A piece wider than a line is cut between grapheme clusters; a cluster wider than the line
  ///   stands alone and is the only thing that can exceed `width`.
  /// - Bidi isolates are balanced in every line: one that is cut is closed at the line's end and
  ///   reopened in the next. Isolates end with their paragraph, a stray PDI is dropped.
  ///
  /// `width` is in cells and taken as 1 if less. `firstIndent` cells of the first line are already
  /// in use; if the first piece fits a whole line but not the rest of that one, the first line is
  /// empty.
  package func wrap(_ text: String, width: Int, firstIndent: Int = 0) -> [String] {
    var text = text
    return text.withUTF8 { bytes in
      var assembler = LineAssembler(bytes: bytes, width: width, firstIndent: firstIndent)
      TextBoundaries(.lines, in: bytes, locale: locale).forEachPiece { piece, mustEnd in
        assembler.place(piece)
        if mustEnd { assembler.endParagraph() }
      }
      return assembler.finish()
    }
  }
}
