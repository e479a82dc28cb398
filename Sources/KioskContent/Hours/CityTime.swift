package import FoundationEssentials

/// A moment, with the day and the time that the city's clocks show then.
package struct CityTime: Sendable, Equatable {
  /// The moment.
  package let instant: Date
  /// The city's day.
  package let day: CalendarDate
  /// Minutes after midnight, as the clocks show them: 0 to 1439.
  package let minute: Int
  /// The clocks.
  package let clock: SiteClock

  /// Puts together what ``SiteClock/time(at:)`` has worked out.
  init(instant: Date, day: CalendarDate, minute: Int, clock: SiteClock) {
    self.instant = instant
    self.day = day
    self.minute = minute
    self.clock = clock
  }

  /// Reads `2026-12-24T09:00` or `2026-12-24`, which is its midnight (ISO 8601, local time); `nil`
  /// for anything else.
  package init?(_ text: some StringProtocol, clock: SiteClock) {
    let parts = text.split(separator: "T", omittingEmptySubsequences: false)
    guard (1...2).contains(parts.count), let day = CalendarDate(parts[0]) else { return nil }
    var minutes = 0
    if parts.count == 2 {
      let time = parts[1].split(separator: ":", omittingEmptySubsequences: false)
      guard time.count == 2,
        time.allSatisfy({ $0.utf8.count == 2 && $0.utf8.allSatisfy { (48...57).contains($0) } }),
        let hour = Int(time[0]), let minute = Int(time[1]), hour < 24, minute < 60
      else { return nil }
      minutes = hour * 60 + minute
    }
    self = clock.time(at: clock.instant(of: minutes, on: day, choosing: .first))
  }
}
