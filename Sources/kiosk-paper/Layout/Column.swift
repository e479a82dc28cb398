/// A strip of the page from top to bottom, with the direction in which columns, lists and tables run.
struct Column {
  /// The left edge and the width in points.
  let x, width: Double
  let isRightToLeft: Bool

  /// Narrower than this, nothing can be read: what would make a column narrower leaves it as it is.
  static let narrowest = 60.0

  /// The right edge.
  var right: Double { x + width }

  /// The column without some of its beginning and its end.
  func without(beginning: Double, end: Double = 0) -> Column {
    let rest = width - beginning - end
    guard rest >= Self.narrowest else { return self }
    return Column(
      x: x + (isRightToLeft ? end : beginning), width: rest, isRightToLeft: isRightToLeft)
  }

  /// The part of a width at the beginning.
  func beginning(_ part: Double) -> Column {
    Column(x: isRightToLeft ? right - part : x, width: part, isRightToLeft: isRightToLeft)
  }

  /// The part of a width at the end.
  func end(_ part: Double) -> Column {
    Column(x: isRightToLeft ? x : right - part, width: part, isRightToLeft: isRightToLeft)
  }

  /// The edge at the beginning, as lines are told it.
  var beginningEdge: TextAlignment { isRightToLeft ? .right : .left }

  /// The edge at the end.
  var endEdge: TextAlignment { isRightToLeft ? .left : .right }

  /// Columns of equal width side by side in reading order; the first is at the right if told so.
  func parts(_ count: Int, gap: Double, fromRight: Bool) -> [Column] {
    let part = (width - gap * Double(count - 1)) / Double(count)
    return (0..<count).map { index in
      let place = fromRight ? count - 1 - index : index
      return Column(
        x: x + Double(place) * (part + gap), width: part, isRightToLeft: isRightToLeft)
    }
  }
}
