extension PDFStructureTree {
  /// Where each figure lies on the first page that shows it, from the lower left corner of the page.
  func figureBoxes() -> [Int: PaperRectangle] {
    var boxes: [Int: PaperRectangle] = [:]
    for page in file.pages {
      var found: [Int: PaperRectangle] = [:]
      for item in page.items {
        guard let tag = item.tag, file.tags[tag].role == .figure, boxes[tag] == nil else {
          continue
        }
        for mark in item.marks.lazy.flatMap(\.places) {
          let place = PDFPage.turned(mark, height: page.height)
          found[tag] = found[tag].map { $0.union(place) } ?? place
        }
      }
      boxes.merge(found) { first, _ in first }
    }
    return boxes
  }
}

extension PaperMark {
  /// The rectangles that it fills.
  fileprivate var places: [PaperRectangle] {
    switch self {
    case .text: []
    case .rectangle(let place, _), .outline(let place, _, _), .picture(_, let place): [place]
    case .rectangles(let places, _): places
    }
  }
}

extension PaperRectangle {
  /// The smallest rectangle around both.
  fileprivate func union(_ other: PaperRectangle) -> PaperRectangle {
    let (left, low) = (min(x, other.x), min(y, other.y))
    return PaperRectangle(
      x: left, y: low, width: max(x + width, other.x + other.width) - left,
      height: max(y + height, other.y + other.height) - low)
  }
}
