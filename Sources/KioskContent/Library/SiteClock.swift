package import Foundation

/// The city's time, whatever the machine's zone is.
package struct SiteClock: Sendable {
  private let zone: TimeZone

  /// - Parameter timeZone: an IANA name; UTC where the machine does not know it.
  package init(timeZone: String) {
    zone = TimeZone(identifier: timeZone) ?? .gmt
  }

  /// The day at an instant.
  package func day(at instant: Date) -> CalendarDate {
    var calendar = Calendar(identifier: .gregorian)
    calendar.timeZone = zone
    let parts = calendar.dateComponents([.year, .month, .day], from: instant)
    return CalendarDate(year: parts.year ?? 1970, month: parts.month ?? 1, day: parts.day ?? 1)
      ?? CalendarDate.epoch
  }

  /// The instant at which a day begins.
  package func start(of day: CalendarDate) -> Date {
    var calendar = Calendar(identifier: .gregorian)
    calendar.timeZone = zone
    let parts = DateComponents(year: day.year, month: day.month, day: day.day)
    return calendar.date(from: parts) ?? Date(timeIntervalSince1970: Double(day.dayNumber) * 86400)
  }
}
