import Foundation

/// Everything that one run measured.
struct Report: Codable {
  /// How the figures came about, a sentence each.
  let notes: [String]
  let figures: [Figure]

  /// The figures for programs.
  var json: Data {
    get throws {
      let encoder = JSONEncoder()
      encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
      return try encoder.encode(self)
    }
  }

  /// The figures for people: at most 100 columns.
  var table: String {
    let head = ["", "kiosk", "peer", "ratio", "target", ""]
    let rows = [head] + figures.map(Report.cells)
    let widths = head.indices.map { column in rows.map { $0[column].count }.max() ?? 0 }
    let lines = rows.map { row in
      zip(row, widths).enumerated().map { column, cell in
        let gap = String(repeating: " ", count: cell.1 - cell.0.count)
        return column == 0 ? cell.0 + gap : gap + cell.0
      }.joined(separator: "  ")
    }
    return (lines + [""] + notes).joined(separator: "\n")
  }

  private static func cells(_ figure: Figure) -> [String] {
    let target = figure.target.map { target in
      let unit = figure.peer == nil ? figure.unit : .times
      return "\(target.bound.rawValue) \(words(target.value, unit))"
    }
    let verdict = figure.target.map { $0.isMet(by: figure.decisive) ? "met" : "missed" }
    return [
      figure.work, words(figure.kiosk, figure.unit),
      figure.peer.map { "\($0.name) \(words($0.value, figure.unit))" } ?? "",
      figure.peer.map { words($0.ratio, .times) } ?? "", target ?? "", verdict ?? "",
    ]
  }

  private static func words(_ value: Double, _ unit: Figure.Unit) -> String {
    switch unit {
    case .perSecond: "\(Int(value.rounded()))/s"
    case .seconds where value < 0.0001: "\(decimal(value * 1e6, 1)) µs"
    case .seconds where value < 1: "\(decimal(value * 1000, value < 0.01 ? 2 : 0)) ms"
    case .seconds: "\(decimal(value, 2)) s"
    case .bytes: "\(decimal(value / 1e6, 0)) MB"
    case .times: "\(decimal(value, 2)) ×"
    }
  }

  private static func decimal(_ value: Double, _ places: Int) -> String {
    String(format: "%.\(places)f", value)
  }
}
