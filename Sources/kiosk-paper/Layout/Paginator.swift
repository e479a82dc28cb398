/// A strip on its page.
struct PlacedStrip {
  let strip: Strip
  /// The y of its top.
  let top: Double
}

/// Strips onto pages.
struct Paginator {
  /// The first y on a sheet's first page and on the others, and the last on each.
  let firstTop, top, bottom: Double
  private var pages: [[PlacedStrip]] = [[]]
  private var y: Double

  init(firstTop: Double, top: Double, bottom: Double) {
    self.firstTop = firstTop
    self.top = top
    self.bottom = bottom
    y = firstTop
  }

  /// The pages of a sheet, at least one.
  ///
  /// Strips that belong together stay so wherever a page can hold them; what no page can hold is
  /// broken between any two strips.
  static func pages(
    of strips: [Strip], firstTop: Double, top: Double, bottom: Double
  ) throws(PaperFailure) -> [[PlacedStrip]] {
    var paginator = Paginator(firstTop: firstTop, top: top, bottom: bottom)
    var start = 0
    while start < strips.count {
      var end = start
      var height = strips[start].height
      while end + 1 < strips.count, strips[end].keepsNext {
        end += 1
        height += strips.gap(before: end) + strips[end].height
      }
      try paginator.place(strips, start...end, height)
      start = end + 1
    }
    return paginator.pages
  }

  private mutating func place(
    _ strips: [Strip], _ range: ClosedRange<Int>, _ height: Double
  ) throws(PaperFailure) {
    if !fits(height + gap(before: range.lowerBound, strips)) { try turn() }
    for index in range {
      if !fits(strips[index].height + gap(before: index, strips)) { try turn() }
      y += gap(before: index, strips)
      pages[pages.count - 1].append(PlacedStrip(strip: strips[index], top: y))
      y += strips[index].height
    }
  }

  private func gap(before index: Int, _ strips: [Strip]) -> Double {
    isFresh ? 0 : strips.gap(before: index)
  }

  private var isFresh: Bool { pages[pages.count - 1].isEmpty }

  /// Whether that much more stands on the page; a tenth of a point may be lost in adding.
  private func fits(_ height: Double) -> Bool { y + height <= bottom + 0.1 }

  private mutating func turn() throws(PaperFailure) {
    guard !isFresh else { return }
    guard pages.count < PaperLimits.pages else { throw .tooManyPages }
    pages.append([])
    y = top
  }
}
