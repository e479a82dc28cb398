/// A span of time with one unit, as law texts give it (ISO 8601, one component).
package struct TimeSpan: Hashable, Sendable {
  /// The units that a span can be counted in.
  package enum Unit: String, CaseIterable, Sendable {
    case hours, days, weeks, months, years
  }

  /// How many, from 1.
  package let count: Int
  /// Of what.
  package let unit: Unit

  /// Makes a span; the count is from 1.
  package init(count: Int, unit: Unit) {
    self.count = count
    self.unit = unit
  }

  /// Reads `P2W`, `P10D`, `P3M`, `P1Y` or `PT24H`; `nil` for anything else.
  package init?(_ text: String) {
    guard text.first == "P", let designator = text.last else { return nil }
    let timed = text.hasPrefix("PT")
    let digits = text.dropFirst(timed ? 2 : 1).dropLast()
    guard !digits.isEmpty, digits.utf8.allSatisfy({ (48...57).contains($0) }),
      digits.first != "0", let count = Int(digits),
      let unit = TimeSpan.unit(of: designator, timed: timed)
    else { return nil }
    self.init(count: count, unit: unit)
  }

  private static func unit(of designator: Character, timed: Bool) -> Unit? {
    switch (designator, timed) {
    case ("H", true): .hours
    case ("D", false): .days
    case ("W", false): .weeks
    case ("M", false): .months
    case ("Y", false): .years
    default: nil
    }
  }
}
