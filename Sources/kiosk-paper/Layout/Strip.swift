/// A part of a sheet that no page break goes through: a line of each column, a picture.
///
/// Everything in it is placed from its baseline, so that columns are level with each other.
struct Strip {
  var pieces: [Piece] = []
  /// From its top to its baseline, and from there to its bottom.
  var above, below: Double
  /// White around it; of two neighbours the larger counts, and none at the top of a page.
  var before = 0.0
  var after = 0.0
  /// Whether the next one stays on its page.
  var keepsNext = false
  /// The frames it is in, outermost first.
  var frames: [Int] = []
  /// Whether it is nothing but white within a frame.
  var isPadding = false
  /// The heading that begins here.
  var heading: Int?

  var height: Double { above + below }
}

extension [Strip] {
  /// How high they are one below the other.
  var height: Double {
    var height = 0.0
    for index in indices {
      height += self[index].height + (index > 0 ? gap(before: index) : 0)
    }
    return height
  }

  /// The white between a strip and the one above it.
  func gap(before index: Int) -> Double { Swift.max(self[index - 1].after, self[index].before) }

  /// Keeps them on one page; the last one stays free.
  mutating func keepTogether() {
    for index in indices.dropLast() { self[index].keepsNext = true }
  }

  /// The place of the first one that has more in it than white.
  var firstWithContent: Int? { firstIndex { !$0.isPadding } }

  /// Columns side by side, each strip level with the one of the same number beside it.
  static func level(_ columns: [[Strip]]) -> [Strip] {
    var strips: [Strip] = columns.max { $0.count < $1.count } ?? []
    for index in strips.indices {
      let row = columns.compactMap { $0.indices.contains(index) ? $0[index] : nil }
      guard row.count > 1 else { continue }
      strips[index].pieces = row.flatMap(\.pieces)
      strips[index].above = row.map(\.above).max() ?? 0
      strips[index].below = row.map(\.below).max() ?? 0
      strips[index].before = row.map(\.before).max() ?? 0
      strips[index].keepsNext = row.contains(where: \.keepsNext)
      strips[index].frames = row.map(\.frames).max { $0.count < $1.count } ?? []
      strips[index].heading = row.compactMap(\.heading).first
    }
    // The white below a short column is no reason to part the lines of a longer one.
    if let last = strips.indices.last {
      strips[last].after = columns.compactMap { $0.last?.after }.max() ?? 0
    }
    return strips
  }
}

/// Something drawn in a strip.
struct Piece {
  enum Drawing {
    /// A line of a text.
    case line(TextLine, TextBlock)
    /// Marks with y from the baseline; a tap on the place leads somewhere.
    case marks([PaperMark], tag: Int?, link: RunLink?, place: PaperRectangle)
  }

  /// Its number in reading order.
  let order: Int
  let drawing: Drawing
}

/// What the lines of a text have in common.
struct TextBlock {
  let size: Double
  let colour: PaperColour
  /// The tag of each run; `nil` for what is not read out.
  let tags: [Int]?
  /// Where each run leads.
  let links: [RunLink?]
}

/// Where words or a picture lead.
struct RunLink: Equatable {
  let target: PaperLink.Target
  /// What the link is called.
  let contents: String
  /// Its tag.
  let tag: Int
}
