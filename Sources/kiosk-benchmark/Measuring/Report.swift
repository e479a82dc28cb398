import Foundation

/// Everything that one run measured.
struct Report: Codable {
  /// How the figures came about, a sentence each.
  let notes: [String]
  let figures: [Figure]
  /// `nil` where nobody asked for it.
  var growth: Growth?

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
    let lines = figures.isEmpty ? [] : TextTable(rows: [head] + figures.map(Report.cells)).lines
    let parts = [lines, growth?.table ?? [], notes].filter { !$0.isEmpty }
    return parts.map { $0.joined(separator: "\n") }.joined(separator: "\n\n")
  }

  private static func cells(_ figure: Figure) -> [String] {
    let target = figure.target.map { target in
      let unit = figure.peer == nil ? figure.unit : .times
      return "\(target.bound.rawValue) \(unit.words(target.value))"
    }
    let verdict = figure.target.map { $0.isMet(by: figure.decisive) ? "met" : "missed" }
    return [
      figure.work, figure.unit.words(figure.kiosk),
      figure.peer.map { "\($0.name) \(figure.unit.words($0.value))" } ?? "",
      figure.peer.map { Figure.Unit.times.words($0.ratio) } ?? "", target ?? "", verdict ?? "",
    ]
  }
}
