package import FoundationEssentials
import KioskText

/// The city's time, whatever the machine's zone is.
package struct SiteClock: Sendable, Equatable {
  private let zone: ZoneOffsets

  /// - Parameter timeZone: an IANA name; UTC where the machine does not know it.
  package init(timeZone: String) {
    zone = ZoneOffsets(zone: timeZone) ?? .utc
  }

  /// Whether a name is one of the time zone database's; hours in a zone that nobody knows would be
  /// wrong without a word.
  package static func knows(timeZone: String) -> Bool { ZoneOffsets(zone: timeZone) != nil }

  /// The day at an instant.
  package func day(at instant: Date) -> CalendarDate { time(at: instant).day }

  /// The day and the time that the clocks show at an instant.
  package func time(at instant: Date) -> CityTime {
    let seconds = Int(instant.timeIntervalSince1970.rounded(.down)) + offset(at: instant)
    let (days, rest) = seconds.dividedFloored(by: 86_400)
    return CityTime(
      instant: instant, day: CalendarDate(dayNumber: days), minute: rest / 60, clock: self)
  }

  /// The instant at which a day begins.
  package func start(of day: CalendarDate) -> Date { instant(of: 0, on: day, choosing: .first) }

  /// Which instant is meant by a time that the clocks show twice.
  package enum Occurrence: Sendable { case first, last }

  /// The instant at which the clocks show a time.
  ///
  /// Where clocks are put back, a time comes twice; where they are put forward, a time that never
  /// comes is the instant at which they are.
  ///
  /// - Parameter minutes: after the day's midnight; from 1440 on it is a time of a later day.
  package func instant(
    of minutes: Int, on day: CalendarDate, choosing occurrence: Occurrence
  ) -> Date {
    let shown = (day.dayNumber * 1440 + minutes) * 60
    let offsets = [shown - 86_400, shown + 86_400].map { offset(at: SiteClock.instant($0)) }
    let fitting = offsets.filter { offset(at: SiteClock.instant(shown - $0)) == $0 }
      .map { shown - $0 }
    switch occurrence {
    case .first: return SiteClock.instant(fitting.min() ?? change(around: shown))
    case .last: return SiteClock.instant(fitting.max() ?? change(around: shown))
    }
  }

  /// The second at which the offset changes within a day of a time that is never shown.
  private func change(around shown: Int) -> Int {
    var before = shown - 86_400
    var after = shown + 86_400
    let offsetBefore = offset(at: SiteClock.instant(before))
    while after - before > 1 {
      let middle = (before + after) / 2
      if offset(at: SiteClock.instant(middle)) == offsetBefore {
        before = middle
      } else {
        after = middle
      }
    }
    return after
  }

  /// Seconds east of Greenwich.
  private func offset(at instant: Date) -> Int {
    zone.seconds(at: Int(instant.timeIntervalSince1970.rounded(.down)))
  }

  private static func instant(_ seconds: Int) -> Date {
    Date(timeIntervalSince1970: Double(seconds))
  }

  /// An instant with the clocks' offset, `2026-11-21T18:00:00+01:00` (RFC 3339).
  package func written(_ instant: Date) -> String {
    let time = time(at: instant)
    let second = Int(instant.timeIntervalSince1970.rounded(.down)).dividedFloored(by: 60).rest
    let offset = offset(at: instant) / 60
    return "\(time.day)T\(Self.padded(time.minute / 60)):\(Self.padded(time.minute % 60)):"
      + "\(Self.padded(second))\(offset < 0 ? "-" : "+")"
      + "\(Self.padded(abs(offset) / 60)):\(Self.padded(abs(offset) % 60))"
  }

  private static func padded(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
}

extension Int {
  /// The quotient rounded down, and what is left, which is never negative.
  fileprivate func dividedFloored(by divisor: Int) -> (quotient: Int, rest: Int) {
    let (quotient, rest) = quotientAndRemainder(dividingBy: divisor)
    return rest < 0 ? (quotient - 1, rest + divisor) : (quotient, rest)
  }
}
