import Foundation
import Testing

@testable import kiosk_benchmark

@Suite struct GrowthTests {
  static let growth = Growth(
    sizes: [100, 1000, 10_000, 100_000],
    samples: [
      [.loadOnOneThread: 0.002, .firstAnswer: 0.05, .knownPage: 50_000, .search: 0.0001],
      [.loadOnOneThread: 0.001, .firstAnswer: 0.1, .knownPage: 60_000, .search: 0.001],
      [.loadOnOneThread: 0.001, .firstAnswer: 0.9, .knownPage: 61_000, .search: 0.011],
      [.loadOnOneThread: 0.0012, .firstAnswer: 9, .knownPage: 59_000, .search: 0.1],
    ])

  @Test func `the table names the factor from size to size, and what grows that should not`() {
    #expect(
      Self.growth.table == [
        "pages                       100    1,000         10,000        100,000         n^  may",
        "load, each document     2.00 ms  1.00 ms  ×0.5  1.00 ms  ×1.0  1.20 ms  ×1.2  0.0    0     met",
        "start to first answer     50 ms   100 ms  ×2.0   900 ms  ×9.0   9.00 s   ×10  1.0    1     met",
        "known page, 64 readers  50000/s  60000/s  ×0.8  61000/s  ×1.0  59000/s  ×1.0  0.0    0     met",
        "later searches          0.10 ms  1.00 ms   ×10    11 ms   ×11   100 ms  ×9.1  1.0    0  missed",
      ])
  }

  @Test func `a line fits a hundred columns`() {
    let sizes = Growing.usualSizes
    let growth = Growth(
      sizes: sizes,
      samples: [100, 1, 0.02, 0.0002].map { factor in
        Dictionary(
          uniqueKeysWithValues: GrowthWork.allCases.map { work in
            switch work.unit {
            case .seconds, .times: (work, 0.9 / factor / 100)
            case .bytes: (work, 1e9 / factor / 100)
            case .perSecond: (work, 123_456)
            }
          })
      })
    #expect(growth.lines.count == GrowthWork.allCases.count)
    #expect(growth.table.map(\.count).max() == 100)
  }

  @Test(
    arguments: [
      ([100], 0), ([100, 200], 0), ([100, 1000], 1), ([500, 2000, 9000], 1), ([2000, 9000], 0),
    ] as [([Int], Int)])
  func `growth is judged from the first size of a thousand pages on`(sizes: [Int], base: Int) {
    #expect(Growth.base(of: sizes) == base)
  }

  @Test func `one size alone shows no growth`() {
    let growth = Growth(sizes: [1000], samples: [[.search: 0.001]])
    #expect(growth.lines.map(\.exponent) == [nil])
    #expect(growth.table.last == "later searches  1.00 ms        0")
  }

  @Test func `a figure that one size lacks is left out`() {
    let growth = Growth(sizes: [100, 1000], samples: [[.search: 1, .newPage: 1], [.newPage: 1]])
    #expect(growth.lines.map(\.work) == [.newPage])
  }

  @Test func `the figures survive JSON`() throws {
    let report = Report(notes: [], figures: [], growth: Self.growth)
    let read = try JSONDecoder().decode(Report.self, from: try report.json)
    #expect(read.growth?.table == Self.growth.table)
  }
}
