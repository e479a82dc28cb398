/// The lines of one chapter over the number of pages.
struct GrowthPanel {
  private let chapter: GrowthWork.Chapter
  private let lines: [Growth.Line]
  private let sizes: [Int]
  private let pages: LogScale
  private let cost: LogScale

  /// A legend of five lines below the axes.
  static let height = 412.0
  private static let left = 64.0
  private static let right = 456.0
  private static let top = 38.0
  private static let bottom = 256.0
  private static let lineHeight = 19.0

  /// - Parameter factors: what the axis of the cost shows, the same in all panels.
  init(
    _ chapter: GrowthWork.Chapter, _ lines: [Growth.Line], sizes: [Int],
    factors: ClosedRange<Double>
  ) {
    self.chapter = chapter
    self.lines = lines
    self.sizes = sizes
    let least = Double(sizes.min() ?? 1)
    pages = LogScale(
      least...max(least, Double(sizes.max() ?? 1)), from: Self.left + 14, to: Self.right - 14)
    cost = LogScale(factors, from: Self.bottom, to: Self.top)
  }

  /// The costs of a line in proportion to that of the usual size.
  static func relative(_ line: Growth.Line, _ sizes: [Int]) -> [Double] {
    let costs = line.costs
    let base = costs[Growth.base(of: sizes)]
    return costs.map { $0 / base }
  }

  var elements: [SVGElement] {
    [SVGElement("text", ["class": "chapter", "x": "16", "y": "16"], text: chapter.rawValue)]
      + costAxis + pageAxis + aids
      + lines.indices.reversed().flatMap(curve) + lines.indices.flatMap(legend)
  }

  // MARK: Axes

  private var costAxis: [SVGElement] {
    let middle = coordinate((Self.top + Self.bottom) / 2)
    let name = SVGElement(
      "text",
      [
        "class": "quiet", "text-anchor": "middle",
        "transform": "translate(16 \(middle)) rotate(-90)",
      ], text: "cost")
    return cost.decades.flatMap { value in
      let place = coordinate(cost.place(value))
      return [
        SVGElement(
          "line",
          [
            "class": value == 1 ? "grid base" : "grid", "x1": coordinate(Self.left),
            "x2": coordinate(Self.right),
            "y1": place, "y2": place,
          ]),
        SVGElement(
          "text",
          [
            "class": "quiet", "x": coordinate(Self.left - 8),
            "y": coordinate(cost.place(value) + 4), "text-anchor": "end",
          ], text: value < 1 ? "×\(value)" : "×\(grouped(Int(value.rounded())))"),
      ]
    } + [name]
  }

  private var pageAxis: [SVGElement] {
    let marks = sizes.map { size in
      SVGElement(
        "text",
        [
          "class": "quiet", "x": coordinate(pages.place(Double(size))),
          "y": coordinate(Self.bottom + 18), "text-anchor": "middle",
        ], text: grouped(size))
    }
    let name = SVGElement(
      "text",
      [
        "class": "quiet", "x": coordinate((Self.left + Self.right) / 2),
        "y": coordinate(Self.bottom + 36), "text-anchor": "middle",
      ], text: "pages")
    let values = SVGElement(
      "text",
      [
        "class": "quiet", "x": coordinate(Self.right), "y": coordinate(Self.bottom + 46),
        "text-anchor": "end",
      ], text: "at \(grouped(sizes[Growth.base(of: sizes)]))")
    return marks + [name, values]
  }

  /// The line of what costs ten times as much for ten times the pages.
  private var aids: [SVGElement] {
    let base = Double(sizes[Growth.base(of: sizes)])
    // Where the line leaves the panel, by its cost and its number of pages.
    let from = max(pages.values.lowerBound / base, cost.values.lowerBound)
    let to = min(pages.values.upperBound / base, cost.values.upperBound)
    guard from < to else { return [] }
    return [
      SVGElement(
        "line",
        [
          "class": "aid", "x1": coordinate(pages.place(from * base)),
          "y1": coordinate(cost.place(from)), "x2": coordinate(pages.place(to * base)),
          "y2": coordinate(cost.place(to)),
        ])
    ]
  }

  // MARK: Lines

  private func curve(_ number: Int) -> [SVGElement] {
    let places = zip(sizes, GrowthPanel.relative(lines[number], sizes))
      .map { (coordinate(pages.place(Double($0))), coordinate(cost.place($1))) }
    let path = places.map { "\($0.0),\($0.1)" }.joined(separator: " ")
    let line = SVGElement(
      "polyline", ["class": "line \(PlotSign.name(number))", "points": path])
    return [line] + places.map { marker(number, $0.0, $0.1) }
  }

  private func marker(_ number: Int, _ x: String, _ y: String) -> SVGElement {
    SVGElement(
      "path",
      [
        "class": "marker \(PlotSign.name(number))", "transform": "translate(\(x) \(y))",
        "d": PlotSign.all[number % PlotSign.all.count].marker,
      ])
  }

  private func legend(_ number: Int) -> [SVGElement] {
    let line = lines[number]
    let y = Self.bottom + 66 + Double(number) * Self.lineHeight
    let value = line.unit.words(line.values[Growth.base(of: sizes)])
    return [
      SVGElement(
        "polyline",
        [
          "class": "line \(PlotSign.name(number))",
          "points": "\(coordinate(Self.left)),\(coordinate(y)) "
            + "\(coordinate(Self.left + 44)),\(coordinate(y))",
        ]),
      marker(number, coordinate(Self.left + 22), coordinate(y)),
      SVGElement(
        "text", ["x": coordinate(Self.left + 54), "y": coordinate(y + 4)],
        text: line.work.words),
      SVGElement(
        "text",
        [
          "class": "quiet", "x": coordinate(Self.right), "y": coordinate(y + 4),
          "text-anchor": "end",
        ],
        text: value),
    ]
  }
}
