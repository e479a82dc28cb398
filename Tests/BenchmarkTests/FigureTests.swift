import Testing

@testable import kiosk_benchmark

@Suite struct FigureTests {
  @Test(
    arguments: [([], 0), ([3], 3), ([5, 1, 3], 3), ([4, 1, 3, 2], 2.5)] as [([Double], Double)])
  func `the median is the middle one`(values: [Double], middle: Double) {
    #expect(median(values) == middle)
  }

  @Test func `the ratio is that of the rounds, not of the medians`() {
    let figure = Figure(
      "work", .seconds, kiosk: [1, 2, 30], peer: "peer", [2, 2, 10], target: .atMost(1))
    #expect(figure.kiosk == 2)
    #expect(figure.peer?.value == 2)
    #expect(figure.peer?.ratio == 1)
    #expect(figure.target?.isMet(by: figure.decisive) == true)
  }

  @Test(
    arguments: [
      (.seconds, 0.0000123, "12.3 µs"), (.seconds, 0.00123, "1.23 ms"), (.seconds, 0.123, "123 ms"),
      (.seconds, 1.234, "1.23 s"), (.bytes, 61_400_000, "61 MB"),
      (.bytes, 2_040_000_000, "2.04 GB"),
      (.perSecond, 62_166.4, "62166/s"), (.perSecond, 0.25, "0.25/s"), (.times, 1.005, "1.00 ×"),
    ] as [(Figure.Unit, Double, String)])
  func `values have the unit that suits them`(unit: Figure.Unit, value: Double, words: String) {
    #expect(unit.words(value) == words)
  }

  @Test(arguments: [(0, "0"), (999, "999"), (1000, "1,000"), (100_000, "100,000")])
  func `thousands are parted`(number: Int, text: String) {
    #expect(grouped(number) == text)
  }

  @Test func `the table says what was compared with what, and whether that is enough`() {
    let report = Report(
      notes: ["A note."],
      figures: [
        Figure(
          "text page", .perSecond, kiosk: [90], peer: "nginx", [100], target: .atLeast(1)),
        Figure("  99 of 100 within", .seconds, kiosk: [0.004], peer: "nginx", [0.005]),
        Figure("memory", .bytes, [55e6], target: .atMost(60e6)),
      ])
    #expect(
      report.table == """
                              kiosk           peer   ratio    target
        text page              90/s    nginx 100/s  0.90 ×  ≥ 1.00 ×  missed
          99 of 100 within  4.00 ms  nginx 5.00 ms  0.80 ×
        memory                55 MB                          ≤ 60 MB     met

        A note.
        """)
  }
}
