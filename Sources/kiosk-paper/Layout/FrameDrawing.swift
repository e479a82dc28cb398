import KioskRendering

/// What is drawn behind and beside the strips of a frame.
struct FrameDrawing {
  let kind: PrintFrame
  let column: Column

  /// The width of the bar at the beginning; a warning's is twice as wide.
  static func bar(_ kind: PrintFrame) -> Double {
    switch kind {
    case .warning: 6
    case .note, .notice: 3
    case .place: 0
    }
  }

  /// The marks of the part between two heights of a page.
  func marks(top: Double, bottom: Double) -> [PaperMark] {
    let place = PaperRectangle(x: column.x, y: top, width: column.width, height: bottom - top)
    guard let (bar, ground) = colours else {
      return [.outline(place, width: 0.75, TypeScale.rule)]
    }
    var edge = place
    edge.width = Self.bar(kind)
    edge.x = column.isRightToLeft ? column.right - edge.width : column.x
    return [.rectangle(place, ground), .rectangle(edge, bar)]
  }

  private var colours: (bar: PaperColour, ground: PaperColour)? {
    switch kind {
    case .warning:
      (PaperColour(red: 0.7, green: 0.25, blue: 0), PaperColour(red: 1, green: 0.95, blue: 0.88))
    case .note: (TypeScale.accent, PaperColour(red: 0.92, green: 0.97, blue: 0.97))
    case .notice: (TypeScale.grey, PaperColour(red: 0.95, green: 0.95, blue: 0.95))
    case .place: nil
    }
  }
}
