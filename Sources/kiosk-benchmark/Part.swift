import Foundation

/// A part of the benchmark that can be looked at alone.
enum Part: String, CaseIterable {
  case serving, loading, starting, changing, memory, typing, printing, growth

  /// What a run measures unless told otherwise; growth takes as long as the rest together.
  static let usual = Set(allCases).subtracting([.growth])

  /// Whether the part needs the synthetic site of the usual size.
  var needsSite: Bool {
    switch self {
    case .serving, .loading, .starting, .changing: true
    case .memory, .typing, .printing, .growth: false
    }
  }

  /// About how long the part takes on two cores, in seconds: what it waits for on purpose, and what
  /// its work took once.
  ///
  /// - Parameter sizes: of the sites whose growth is looked at, in pages.
  func seconds(_ effort: Effort, sizes: [Int]) -> Double {
    switch self {
    case .serving: Serving.seconds(effort) + 20
    case .loading: 4 + 6 * Double(effort.programRounds)
    case .starting: 2 * Double(effort.starts)
    case .changing: 5 + 4 * Double(effort.edits)
    case .memory: 10
    case .typing: 5 + Double(effort.programRounds)
    case .printing: 10 + 25 * Double(effort.programRounds)
    case .growth: sizes.reduce(0) { $0 + Growing.seconds(effort, pages: $1) }
    }
  }

  /// About how long some parts take together, in words.
  static func time(_ parts: Set<Part>, _ effort: Effort, sizes: [Int]) -> String {
    let order = allCases.filter(parts.contains)
    let seconds = order.map { $0.seconds(effort, sizes: sizes) }
    let each = zip(order, seconds).map { "\($0.rawValue) \(minutes($1))" }
    return "about \(minutes(seconds.reduce(0, +))) minutes: \(each.joined(separator: ", "))"
  }

  private static func minutes(_ seconds: Double) -> String {
    seconds < 600 ? String(format: "%.1f", seconds / 60) : "\(Int((seconds / 60).rounded()))"
  }
}
