package import Foundation
package import KioskContent
import Synchronization

/// The city's today, asked for by every request and worked out once a day.
package final class Today: Sendable {
  private struct Known {
    var timeZone: String
    var day: CalendarDate
    var start: Date
    var end: Date
  }

  private let known: Mutex<Known?> = Mutex(nil)
  private let now: @Sendable () -> Date

  /// - Parameter now: the clock; tests bring their own.
  package init(now: @escaping @Sendable () -> Date = { Date() }) { self.now = now }

  /// The day in a time zone, and the seconds until it ends.
  package func day(in timeZone: String) -> (day: CalendarDate, secondsLeft: Int) {
    let instant = now()
    return known.withLock { known in
      if let known, known.timeZone == timeZone, known.start <= instant, instant < known.end {
        return (known.day, Int(known.end.timeIntervalSince(instant)))
      }
      let clock = SiteClock(timeZone: timeZone)
      let day = clock.day(at: instant)
      let end = clock.start(of: day.next)
      known = Known(timeZone: timeZone, day: day, start: clock.start(of: day), end: end)
      return (day, max(0, Int(end.timeIntervalSince(instant))))
    }
  }
}
