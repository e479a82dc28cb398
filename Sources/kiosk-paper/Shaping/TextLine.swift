/// A line of a text, placed from left to right but not yet from top to bottom.
struct TextLine {
  /// Letters of one run of the text in one font and direction.
  struct Fragment {
    /// The index of the run within its text.
    let run: Int
    let font: FontBook.Font
    let isRightToLeft: Bool
    /// Words and the spaces between them, in reading order.
    let words: [PaperWord]
    /// The x of its edges.
    let left, right: Double
  }

  /// In reading order.
  let fragments: [Fragment]
  /// The x of its left edge.
  let left: Double
  /// How wide it is.
  let width: Double
  /// How far its letters reach above and below the baseline.
  let above, below: Double
}

/// Which edge of its column a line begins at.
enum TextAlignment {
  /// Where its language begins lines.
  case reading
  case left, right
}
