import Foundation

/// What happens to the figures when the site grows.
struct Growth: Codable {
  /// The figures of one piece of work.
  struct Line: Codable {
    let work: GrowthWork
    let unit: Figure.Unit
    /// For each size.
    let values: [Double]
    let limit: GrowthWork.Limit
    /// The power of the number of pages that the cost grows with, from the usual size to the
    /// largest: 0 not at all, 1 with the site; `nil` where too few sizes were measured.
    let exponent: Double?

    init(_ work: GrowthWork, values: [Double], sizes: [Int]) {
      self.work = work
      self.values = values
      unit = work.unit
      limit = work.limit
      let costs = Line.costs(work, values)
      let base = Growth.base(of: sizes)
      exponent =
        sizes.indices.contains(base) && base < sizes.count - 1
        ? log(costs[costs.count - 1] / costs[base])
          / log(Double(sizes[sizes.count - 1]) / Double(sizes[base])) : nil
    }

    /// What rises when the work becomes harder: for a rate, its reciprocal.
    var costs: [Double] { Line.costs(work, values) }

    /// Above 0, for logarithms.
    private static func costs(_ work: GrowthWork, _ values: [Double]) -> [Double] {
      values.map { max(work.unit == .perSecond ? 1 / $0 : $0, 1e-9) }
    }

    /// Whether the cost stays below its limit; chance and steps of the machine's caches allowed.
    var isMet: Bool? {
      exponent.map { $0 <= limit.exponent }
    }
  }

  /// The numbers of pages, rising.
  let sizes: [Int]
  let lines: [Line]

  /// - Parameter samples: the figures of each size.
  init(sizes: [Int], samples: [[GrowthWork: Double]]) {
    self.sizes = sizes
    lines = GrowthWork.allCases.compactMap { work in
      let values = samples.compactMap { $0[work] }
      return values.count == sizes.count ? Line(work, values: values, sizes: sizes) : nil
    }
  }

  /// The place of the size that others are compared with: below it, what is the same for every site
  /// is most of the work.
  static func base(of sizes: [Int]) -> Int { sizes.firstIndex { $0 >= 1000 } ?? 0 }

  /// The lines for people, at most 100 columns: behind each value the factor from the size before.
  var table: [String] {
    let head = ["pages", grouped(sizes[0])] + sizes.dropFirst().flatMap { [grouped($0), ""] }
    return TextTable(rows: [head + ["n^", "may", ""]] + lines.map(Growth.cells)).lines
  }

  private static func cells(_ line: Line) -> [String] {
    let costs = line.costs
    let steps = zip(costs.dropFirst(), costs).map { "×" + factor($0 / $1) }
    let values = line.values.map(line.unit.words)
    let pairs = zip(values.dropFirst(), steps).flatMap { [$0, $1] }
    let verdict = line.isMet.map { $0 ? "met" : "missed" }
    return [line.work.words, values[0]] + pairs + [
      line.exponent.map { decimal($0, 1) } ?? "", line.limit.power, verdict ?? "",
    ]
  }

  /// A factor in two figures.
  static func factor(_ value: Double) -> String { decimal(value, value < 9.95 ? 1 : 0) }
}

extension GrowthWork.Limit {
  /// The greatest power of the number of pages; half as much again from 10 to 10 is no growth yet.
  var exponent: Double {
    switch self {
    case .none: 0.18
    case .site: 1.18
    }
  }

  fileprivate var power: String {
    switch self {
    case .none: "0"
    case .site: "1"
    }
  }
}
