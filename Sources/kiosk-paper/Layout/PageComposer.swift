/// Strips of one page into what is drawn, in reading order.
struct PageComposer {
  private static let linkAbove = 0.95
  private static let linkBelow = 0.32

  private(set) var items: [PaperItem] = []
  private(set) var links: [PaperLink] = []
  /// The lines in reading order with their baselines.
  private(set) var lines: [(line: TextLine, baseline: Double)] = []
  private var tag: Int?
  private var marks: [PaperMark] = []

  /// Draws the strips of a page; frames lie below everything else.
  mutating func draw(_ strips: [PlacedStrip], frames: [FrameDrawing]) {
    for (number, span) in Self.spans(of: strips) {
      add(frames[number].marks(top: span.lowerBound, bottom: span.upperBound), tag: nil)
    }
    var pieces: [(piece: Piece, y: Double)] = []
    for placed in strips {
      let baseline = placed.top + placed.strip.above
      for piece in placed.strip.pieces { pieces.append((piece, baseline)) }
    }
    pieces.sort { $0.piece.order < $1.piece.order }
    for (piece, y) in pieces { draw(piece, y) }
    finishItem()
  }

  /// Ends the item that grows.
  mutating func finishItem() {
    if !marks.isEmpty { items.append(PaperItem(tag: tag, marks: marks)) }
    marks = []
  }

  /// Draws one piece at its baseline.
  mutating func draw(_ piece: Piece, _ y: Double) {
    switch piece.drawing {
    case .line(let line, let block): draw(line, block, y)
    case .marks(let marks, let tag, let link, let place):
      add(marks.map { $0.moved(down: y) }, tag: tag)
      guard let link else { return }
      var place = place
      place.y += y
      links.append(
        PaperLink(place: place, target: link.target, contents: link.contents, tag: link.tag))
    }
  }

  /// Adds marks to the item of a tag.
  mutating func add(_ marks: [PaperMark], tag: Int?) {
    if tag != self.tag { finishItem() }
    self.tag = tag
    self.marks += marks
  }

  private mutating func draw(_ line: TextLine, _ block: TextBlock, _ baseline: Double) {
    lines.append((line, baseline))
    var open: (link: RunLink, left: Double, right: Double)?
    for fragment in line.fragments {
      let link = block.links[fragment.run]
      let run = PaperRun(
        font: fragment.font, size: block.size,
        colour: link == nil ? block.colour : TypeScale.accent,
        isRightToLeft: fragment.isRightToLeft, baseline: baseline, words: fragment.words)
      add([.text(run)], tag: block.tags?[fragment.run])
      if let link {
        underline(fragment, link, block.size, baseline)
        if let last = open, last.link == link, last.left <= fragment.right + 1,
          last.right >= fragment.left - 1
        {
          open = (link, min(last.left, fragment.left), max(last.right, fragment.right))
          continue
        }
      }
      close(open, block.size, baseline)
      open = link.map { ($0, fragment.left, fragment.right) }
    }
    close(open, block.size, baseline)
  }

  /// Colour alone does not tell a link; within the file it already is one.
  private mutating func underline(
    _ fragment: TextLine.Fragment, _ link: RunLink, _ size: Double, _ baseline: Double
  ) {
    guard case .address = link.target else { return }
    let place = PaperRectangle(
      x: fragment.left, y: baseline + size * 0.13, width: fragment.right - fragment.left,
      height: size * 0.045)
    marks.append(.rectangle(place, TypeScale.accent))
  }

  private mutating func close(
    _ open: (link: RunLink, left: Double, right: Double)?, _ size: Double, _ baseline: Double
  ) {
    guard let open else { return }
    let place = PaperRectangle(
      x: open.left, y: baseline - size * Self.linkAbove, width: open.right - open.left,
      height: size * (Self.linkAbove + Self.linkBelow))
    links.append(
      PaperLink(
        place: place, target: open.link.target, contents: open.link.contents, tag: open.link.tag))
  }

  /// What a frame that goes on over a page's edge leaves free there, in points.
  private static let air = 4.0

  /// From where to where each frame reaches on the page, outer frames first.
  private static func spans(of strips: [PlacedStrip]) -> [(Int, ClosedRange<Double>)] {
    var spans: [Int: ClosedRange<Double>] = [:]
    for placed in strips {
      let air = placed.strip.isPadding ? 0 : Self.air
      let bottom = placed.top + placed.strip.height + air
      for frame in placed.strip.frames {
        spans[frame] = (spans[frame]?.lowerBound ?? placed.top - air)...bottom
      }
    }
    return spans.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
  }
}

extension PaperMark {
  /// The mark further down.
  func moved(down y: Double) -> PaperMark {
    switch self {
    case .text: self
    case .rectangle(let place, let colour): .rectangle(place.moved(down: y), colour)
    case .rectangles(let places, let colour):
      .rectangles(places.map { $0.moved(down: y) }, colour)
    case .outline(let place, let width, let colour):
      .outline(place.moved(down: y), width: width, colour)
    case .picture(let picture, let place): .picture(picture, place.moved(down: y))
    }
  }
}

extension PaperRectangle {
  fileprivate func moved(down distance: Double) -> PaperRectangle {
    PaperRectangle(x: x, y: y + distance, width: width, height: height)
  }
}
