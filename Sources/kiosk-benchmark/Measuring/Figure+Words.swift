import Foundation

extension Figure.Unit {
  /// A value for people: three figures or so, with its unit.
  func words(_ value: Double) -> String {
    switch self {
    case .perSecond: "\(decimal(value, value < 10 ? 2 : 0))/s"
    case .seconds where value < 0.0001: "\(decimal(value * 1e6, 1)) µs"
    case .seconds where value < 1: "\(decimal(value * 1000, value < 0.01 ? 2 : 0)) ms"
    case .seconds: "\(decimal(value, 2)) s"
    case .bytes where value >= 1e9: "\(decimal(value / 1e9, 2)) GB"
    case .bytes: "\(decimal(value / 1e6, 0)) MB"
    case .times: "\(decimal(value, 2)) ×"
    }
  }
}

/// A number with some places behind the point.
func decimal(_ value: Double, _ places: Int) -> String { String(format: "%.\(places)f", value) }

/// A whole number with a comma after each thousand.
func grouped(_ number: Int) -> String {
  let digits = String(number)
  return String(
    digits.enumerated().flatMap { place, digit in
      let isStart = place > 0 && (digits.count - place) % 3 == 0
      return isStart ? [",", digit] : [digit]
    })
}
