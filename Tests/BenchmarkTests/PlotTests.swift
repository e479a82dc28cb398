import Testing

@testable import kiosk_benchmark

@Suite struct PlotTests {
  @Test func `elements are written with what XML needs escaped`() {
    let picture = SVGElement(
      "g", ["class": "a \"b\""],
      [SVGElement("line", ["x1": "0"]), SVGElement("text", [:], text: "a < b & c")])
    #expect(
      picture.markup == """
        <g class="a &quot;b&quot;">
          <line x1="0"/>
          <text>a &lt; b &amp; c</text>
        </g>

        """)
  }

  @Test(arguments: [(1.0, "1"), (1.25, "1.2"), (-0.01, "0"), (99.96, "100"), (-3.5, "-3.5")])
  func `coordinates are short`(value: Double, text: String) {
    #expect(coordinate(value) == text)
  }

  @Test func `the plot has a panel for each chapter and a sign for each line`() {
    let svg = GrowthPlot(GrowthTests.growth).svg
    let chapters = svg.matches(of: /class="chapter"[^>]*>([^<]*)</).map { String($0.1) }
    #expect(chapters == ["Loading and memory", "Reading", "Finding"])
    let lines = svg.matches(of: /<polyline class="line line(\d)" points="([^"]*)"/)
    // A curve and its sample in the legend, the last curve below the others.
    #expect(lines.map { String($0.1) } == ["1", "0", "0", "1", "0", "0", "0", "0"])
    #expect(svg.matches(of: /class="marker/).count == 4 * 4 + 4)
  }

  @Test func `equal cost is a level line, cost that grows with the site lies on the dotted one`() {
    let svg = GrowthPlot(
      Growth(
        sizes: [1000, 10_000], samples: [[.newPage: 1, .search: 1], [.newPage: 1, .search: 10]])
    ).svg
    let curves = svg.matches(
      of: /<polyline class="line line0" points="([\d.]+),([\d.]+) ([\d.]+),([\d.]+)"/)
    let aids = svg.matches(
      of: /class="aid" x1="([\d.]+)" y1="([\d.]+)" x2="([\d.]+)" y2="([\d.]+)"/)
    let level = curves[0].output
    let steep = curves[2].output
    #expect(level.2 == level.4)
    #expect([steep.1, steep.2, steep.3, steep.4] == [aids[1].1, aids[1].2, aids[1].3, aids[1].4])
  }

  @Test func `who does not see the plot hears the figures`() {
    let svg = GrowthPlot(GrowthTests.growth).svg
    #expect(svg.contains("<title id=\"title\">What grows with the site</title>"))
    let description = svg.firstMatch(of: /<desc id="description">([^<]*)</).map { String($0.1) }
    #expect(
      description
        == "For sites of 100, 1,000, 10,000, 100,000 pages. "
        + "load, each document: 2.00 ms, 1.00 ms, 1.00 ms, 1.20 ms. "
        + "start to first answer: 50 ms, 100 ms, 900 ms, 9.00 s. "
        + "known page, 64 readers: 50000/s, 60000/s, 61000/s, 59000/s. "
        + "later searches: 0.10 ms, 1.00 ms, 11 ms, 100 ms.")
  }
}
