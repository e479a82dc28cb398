extension OpeningHours.Rule {
  private static let months = [
    "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
  ]

  /// Reads `Jan-Mar`, `Jan-Mar,Oct` or `Dec 24-Dec 31`, given as words.
  static func season(
    _ words: [OpeningHours.Piece]
  ) throws(OpeningHours.Fault) -> [OpeningHours.DayRange] {
    guard let first = words.first else { return [] }
    let joined = OpeningHours.Piece(
      text: words.map(\.text).joined(separator: " "), offset: first.offset)
    var ranges: [OpeningHours.DayRange] = []
    for piece in joined.split(",") { ranges.append(try dayRange(piece.trimmed)) }
    return ranges
  }

  private static func dayRange(
    _ piece: OpeningHours.Piece
  ) throws(OpeningHours.Fault) -> OpeningHours.DayRange {
    let ends = piece.split("-").map(\.trimmed)
    guard (1...2).contains(ends.count) else { throw piece.fault { .unknownWord($0) } }
    let from = try end(ends[0])
    // "Dec 24-31" names the month once.
    let to = ends.count == 1 ? from : try end(ends[1], month: from.day == nil ? nil : from.month)
    guard (from.day == nil) == (to.day == nil) else { throw piece.fault { .unknownWord($0) } }
    return OpeningHours.DayRange(
      from: OpeningHours.YearDay(month: from.month, day: from.day ?? 1),
      to: OpeningHours.YearDay(
        month: to.month, day: to.day ?? CalendarDate.length(ofMonth: to.month, year: 2000)),
      isMonths: from.day == nil)
  }

  private static func end(
    _ piece: OpeningHours.Piece, month known: Int? = nil
  ) throws(OpeningHours.Fault) -> (month: Int, day: Int?) {
    let words = piece.text.split(separator: " ")
    if words.count == 1, let known, let day = Int(words[0]) {
      return (known, try valid(day, month: known, piece))
    }
    guard (1...2).contains(words.count), let index = months.firstIndex(of: String(words[0])) else {
      throw piece.fault { .unknownWord($0) }
    }
    guard words.count == 2 else { return (index + 1, nil) }
    guard let day = Int(words[1]) else { throw piece.fault { .badDay($0) } }
    return (index + 1, try valid(day, month: index + 1, piece))
  }

  private static func valid(
    _ day: Int, month: Int, _ piece: OpeningHours.Piece
  ) throws(OpeningHours.Fault) -> Int {
    guard (1...CalendarDate.length(ofMonth: month, year: 2000)).contains(day) else {
      throw piece.fault { .badDay($0) }
    }
    return day
  }
}
