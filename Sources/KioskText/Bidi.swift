import CICU

/// A direction in which text runs.
package enum TextDirection: String, CaseIterable, Sendable {
  case leftToRight = "ltr"
  case rightToLeft = "rtl"
}

/// The direction of a text's first strong character outside isolates (UAX #9 P2), nil if it has
/// none; only the first paragraph counts.
package func baseDirection(of text: String) -> TextDirection? {
  let units = Array(text.utf16)
  guard let length = Int32(exactly: units.count) else { return nil }
  switch cicu_base_direction(units, length) {
  case 0: return .leftToRight
  case 1: return .rightToLeft
  default: return nil
  }
}

/// Resolved embedding levels, one for each UTF-16 unit; even runs left to right, odd right to left.
///
/// UAX #9 up to and with L1, the whole text taken as one line. Characters that rule X9 removes have
/// the level of what is before them. All levels are the base level if ICU fails.
///
/// Where ICU 72 falls short of UAX #9: overrides reach neither brackets (BD14) nor PDI (X6a), and 63
/// open brackets are no limit (BD16).
package func bidiLevels(of text: String, base: IsolateDirection) -> [UInt8] {
  let units = Array(text.utf16)
  let code: Int32
  switch base {
  case .leftToRight: code = Int32(CICU_BASE_LEFT_TO_RIGHT)
  case .rightToLeft: code = Int32(CICU_BASE_RIGHT_TO_LEFT)
  case .firstStrong: code = Int32(CICU_BASE_FIRST_STRONG)
  }
  var levels = [UInt8](repeating: base == .rightToLeft ? 1 : 0, count: units.count)
  if let length = Int32(exactly: units.count) {
    _ = cicu_bidi_levels(units, length, code, &levels, length)
  }
  return levels
}

/// The order in which elements of given levels are shown: logical indices from left to right
/// (UAX #9 rule L2).
package func bidiOrder(of levels: [UInt8]) -> [Int] {
  var order = Array(levels.indices)
  guard let highest = levels.max(),
    let lowestOdd = levels.lazy.filter({ $0 % 2 == 1 }).min()
  else { return order }
  for level in stride(from: highest, through: lowestOdd, by: -1) {
    var start = 0
    while start < levels.count {
      guard levels[start] >= level else {
        start += 1
        continue
      }
      let end = levels[start...].firstIndex { $0 < level } ?? levels.count
      order[start..<end].reverse()
      start = end
    }
  }
  return order
}
