import Foundation
import Testing

@testable import KioskContent

/// What must hold for any hours, on days of a clock change as on others.
@Suite struct OpeningSchedulePropertyTests {
  private static let zones = ["Europe/Berlin", "America/Santiago", "Australia/Lord_Howe", "UTC"]

  private static let values = [
    "Mo-Fr 08:00-12:00; Th 14:00-18:00; PH off", "Fr-Su 18:00-27:00", "00:00-24:00; PH off",
    "Su 01:30-02:30; Mo 00:00-48:00", "Sa-Mo 22:00-26:30; Mar 02:15-02:45", "Apr-Sep 10:00-11:00",
  ]

  @Test(arguments: zones, values)
  func `between one change and the next the status stays`(zone: String, value: String) throws {
    let clock = SiteClock(timeZone: zone)
    let schedule = OpeningSchedule(
      state: .times(try OpeningHours(parsing: value), byAppointment: false), exceptions: [],
      holidays: HolidayCalendar(land: .saxony, changes: []), clock: clock)
    for start in ["2026-03-26", "2026-04-03", "2026-10-01", "2026-10-23", "2026-12-23"] {
      var now = try #require(CityTime(start, clock: clock))
      for _ in 0..<20 {
        let status = schedule.status(at: now)
        let change = try #require(schedule.nextChange(after: now))
        try #require(now.instant < change)
        try #require(change.timeIntervalSince(now.instant) <= 25 * 3600)
        for instant in stride(from: now.instant, to: change, by: 300) {
          try #require(schedule.status(at: clock.time(at: instant)) == status, "\(instant)")
        }
        now = clock.time(at: change)
      }
    }
  }

  @Test(arguments: zones)
  func `what the clocks show is an instant at which they show it`(zone: String) throws {
    let clock = SiteClock(timeZone: zone)
    var day = try #require(CalendarDate("2026-01-01"))
    for _ in 0..<365 {
      for minutes in stride(from: 0, through: 1425, by: 15) {
        let first = clock.instant(of: minutes, on: day, choosing: .first)
        let last = clock.instant(of: minutes, on: day, choosing: .last)
        try #require(first <= last)
        let shown = [first, last].map { clock.time(at: $0) }
        let isShown = shown.allSatisfy { $0.day == day && $0.minute == minutes }
        // A time that is left out is the instant of the change: the minute before lies before it.
        let before = clock.time(at: first.addingTimeInterval(-1))
        let isLeftOut =
          first == last && (before.day, before.minute) < (day, minutes)
          && (day, minutes) < (shown[0].day, shown[0].minute)
        try #require(isShown || isLeftOut, "\(day) \(minutes)")
      }
      day = day.next
    }
  }

  @Test(arguments: [
    ("2026-12-24T09:05", "2026-12-24T09:05:00+01:00"), ("2026-07-01", "2026-07-01T00:00:00+02:00"),
    ("2026-10-25T02:30", "2026-10-25T02:30:00+02:00"),
    ("2026-03-29T02:30", "2026-03-29T03:00:00+02:00"),
  ])
  func `a time is read and written with its offset`(text: String, written: String) throws {
    let clock = SiteClock(timeZone: "Europe/Berlin")
    #expect(clock.written(try #require(CityTime(text, clock: clock)).instant) == written)
  }

  @Test(arguments: [
    "", "2026-12-24T", "2026-12-24T9:00", "2026-12-24T24:00", "2026-12-24T09:60", "2026-12-24T09",
    "2026-12-24T09:00:00", "2026-02-30", "T09:00", "2026-12-24 09:00", "2026-12-24T09:00T",
  ])
  func `what is no time is not read`(text: String) {
    #expect(CityTime(text, clock: SiteClock(timeZone: "Europe/Berlin")) == nil)
  }

  @Test func `days are counted over centuries`() throws {
    var day = try #require(CalendarDate("1899-12-28"))
    for number in day.dayNumber...(day.dayNumber + 80_000) {
      try #require(CalendarDate(dayNumber: number) == day)
      try #require(day.dayNumber == number)
      day =
        CalendarDate(year: day.year, month: day.month, day: day.day + 1)
        ?? CalendarDate(year: day.year, month: day.month + 1, day: 1)
        ?? CalendarDate(year: day.year + 1, month: 1, day: 1)!
    }
    #expect(CalendarDate(dayNumber: .max).description == "9999-12-31")
    #expect(CalendarDate(dayNumber: .min).description == "0001-01-01")
  }
}
