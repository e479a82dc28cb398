import Foundation

/// Where a value lies on an axis on which equal factors are equally long.
struct LogScale: Equatable {
  /// The least and the greatest value; both above 0, and the second greater.
  let values: ClosedRange<Double>
  /// The places of the two, in the picture's units.
  let places: (from: Double, to: Double)

  /// - Parameter values: a single value gets a decade around it.
  init(_ values: ClosedRange<Double>, from: Double, to: Double) {
    let isPoint = values.lowerBound == values.upperBound
    self.values =
      isPoint ? values.lowerBound / 3...values.upperBound * 3 : values
    places = (from, to)
  }

  /// The place of a value.
  func place(_ value: Double) -> Double {
    let share = log(value / values.lowerBound) / log(values.upperBound / values.lowerBound)
    return places.from + share * (places.to - places.from)
  }

  /// The powers of ten on the axis.
  var decades: [Double] {
    let first = Int(ceil(log10(values.lowerBound) - 1e-9))
    let last = Int(floor(log10(values.upperBound) + 1e-9))
    return first > last ? [] : (first...last).map { pow(10, Double($0)) }
  }

  /// The powers of ten that hold some values between them, at least a tenth and ten.
  static func decades(around values: [Double]) -> ClosedRange<Double> {
    let positive = values.filter { $0 > 0 && $0.isFinite }
    let least = min(positive.min() ?? 1, 0.2)
    let most = max(positive.max() ?? 1, 5)
    return pow(10, floor(log10(least) + 1e-9))...pow(10, ceil(log10(most) - 1e-9))
  }

  static func == (one: LogScale, other: LogScale) -> Bool {
    one.values == other.values && one.places == other.places
  }
}
