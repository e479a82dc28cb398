/// The growth of every figure as a picture: a panel for each chapter, both axes logarithmic.
struct GrowthPlot {
  private let growth: Growth
  private let panels: [GrowthPanel]

  private static let width = 960.0
  private static let head = 96.0
  private static let gap = 20.0

  init(_ growth: Growth) {
    self.growth = growth
    let relative = growth.lines.flatMap { GrowthPanel.relative($0, growth.sizes) }
    let factors = LogScale.decades(around: relative)
    panels = GrowthWork.Chapter.allCases.compactMap { chapter in
      let lines = growth.lines.filter { $0.work.chapter == chapter }
      return lines.isEmpty
        ? nil : GrowthPanel(chapter, lines, sizes: growth.sizes, factors: factors)
    }
  }

  /// The whole picture, a file's text.
  var svg: String {
    let rows = (panels.count + 1) / 2
    let height = GrowthPlot.head + Double(rows) * (GrowthPanel.height + GrowthPlot.gap)
    let picture = SVGElement(
      "svg",
      [
        "xmlns": "http://www.w3.org/2000/svg", "role": "img", "lang": "en",
        "aria-labelledby": "title description",
        "viewBox": "0 0 \(coordinate(GrowthPlot.width)) \(coordinate(height))",
      ],
      [
        SVGElement("title", ["id": "title"], text: "What grows with the site"),
        SVGElement("desc", ["id": "description"], text: description),
        SVGElement("style", [:], text: PlotSign.sheet),
        SVGElement("rect", ["class": "page", "width": "100%", "height": "100%"]),
      ] + heading + placedPanels)
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n" + picture.markup
  }

  private var heading: [SVGElement] {
    let base = grouped(growth.sizes[Growth.base(of: growth.sizes)])
    let lines = [
      "Cost in proportion to that of a site of \(base) pages, which stands below each panel; both "
        + "axes are logarithmic.",
      "A level line does not grow. The dotted line is what grows with the site: ten times the cost "
        + "for ten times the pages.",
    ]
    return [
      SVGElement(
        "text", ["class": "title", "x": "16", "y": "30"], text: "What grows with the site")
    ]
      + lines.enumerated().map { number, line in
        SVGElement("text", ["class": "quiet", "x": "16", "y": "\(52 + 17 * number)"], text: line)
      }
  }

  private var placedPanels: [SVGElement] {
    panels.enumerated().map { number, panel in
      let left = Double(number % 2) * GrowthPlot.width / 2
      let top = GrowthPlot.head + Double(number / 2) * (GrowthPanel.height + GrowthPlot.gap)
      return SVGElement(
        "g", ["transform": "translate(\(coordinate(left)) \(coordinate(top)))"], panel.elements)
    }
  }

  /// The figures in words, for whom the picture says nothing.
  private var description: String {
    let sizes = growth.sizes.map(grouped).joined(separator: ", ")
    let lines = growth.lines.map { line in
      "\(line.work.words): \(line.values.map(line.unit.words).joined(separator: ", "))"
    }
    return "For sites of \(sizes) pages. \(lines.joined(separator: ". "))."
  }
}

/// A length in a picture: at most one place behind the point.
func coordinate(_ value: Double) -> String {
  let text = decimal(value, 1)
  let short = text.hasSuffix(".0") ? String(text.dropLast(2)) : text
  return short == "-0" ? "0" : short
}
