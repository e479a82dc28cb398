import Foundation
import Testing

@testable import KioskContent

@Suite struct OpeningScheduleTests {
  private static let clock = SiteClock(timeZone: "Europe/Berlin")

  /// Hours at a moment in Berlin, and what is said of them: `open until …`, `closed, opens …`.
  struct Case: CustomTestStringConvertible, Sendable {
    let testDescription: String
    let value: String
    let now: String
    let status: String

    init(_ testDescription: String, _ value: String, at now: String, _ status: String) {
      self.testDescription = testDescription
      self.value = value
      self.now = now
      self.status = status
    }
  }

  private static let week = "Mo-Fr 08:00-12:00; Th 14:00-18:00; PH off"

  @Test(arguments: [
    Case("before the first minute", week, at: "2026-11-23T07:59", "closed, opens 2026-11-23T08:00"),
    Case("at the first minute", week, at: "2026-11-23T08:00", "open until 2026-11-23T12:00"),
    Case("in the last minute", week, at: "2026-11-23T11:59", "open until 2026-11-23T12:00"),
    Case("at the end", week, at: "2026-11-23T12:00", "closed, opens 2026-11-24T08:00"),
    Case(
      "a later rule replaces the day", week, at: "2026-11-26T09:00",
      "closed, opens 2026-11-26T14:00"),
    Case("over the weekend", week, at: "2026-11-27T12:00", "closed, opens 2026-11-30T08:00"),
    Case("on a public holiday", week, at: "2026-10-02T13:00", "closed, opens 2026-10-05T08:00"),
    Case("over Christmas", week, at: "2026-12-24T18:00", "closed, opens 2026-12-28T08:00"),
    Case("over new year", week, at: "2026-12-31T19:00", "closed, opens 2027-01-04T08:00"),
    Case(
      "a holiday by its own rule", "Mo-Fr 08:00-12:00; PH 10:00-11:00", at: "2026-12-25T09:00",
      "closed, opens 2026-12-25T10:00"),
    Case(
      "a holiday that no rule names", "Mo-Fr 08:00-12:00", at: "2026-12-25T09:00",
      "open until 2026-12-25T12:00"),
    Case(
      "a pause", "Mo 08:00-12:00,13:00-16:00", at: "2026-11-23T12:30",
      "closed, opens 2026-11-23T13:00"),
    Case(
      "times that touch", "Mo 08:00-12:00,12:00-16:00", at: "2026-11-23T09:00",
      "open until 2026-11-23T16:00"),
    Case(
      "past midnight, before it", "Fr 18:00-25:00", at: "2026-11-27T23:00",
      "open until 2026-11-28T01:00"),
    Case(
      "past midnight, after it", "Fr 18:00-25:00", at: "2026-11-28T00:30",
      "open until 2026-11-28T01:00"),
    Case(
      "past midnight, closed again", "Fr 18:00-25:00", at: "2026-11-28T01:00",
      "closed, opens 2026-12-04T18:00"),
    Case(
      "past midnight into a day that is off", "Fr 18:00-26:00; Sa off", at: "2026-11-28T01:30",
      "open until 2026-11-28T02:00"),
    Case(
      "a night into a holiday", "Mo-Su 20:00-28:00; PH off", at: "2026-12-25T03:00",
      "open until 2026-12-25T04:00"),
    Case("until midnight", "Mo 10:00-24:00", at: "2026-11-23T20:00", "open until 2026-11-24T00:00"),
    Case(
      "over midnight without a gap", "Mo 10:00-24:00; Tu 00:00-05:00", at: "2026-11-23T20:00",
      "open until 2026-11-24T05:00"),
    Case("two days long", "Sa 00:00-48:00", at: "2026-11-29T23:00", "open until 2026-11-30T00:00"),
    Case(
      "nights that overlap", "Fr 20:00-30:00; Sa 05:00-09:00", at: "2026-11-28T04:00",
      "open until 2026-11-28T09:00"),
    Case("always", "24/7", at: "2026-11-23T20:00", "open"),
    Case("always, as every day", "00:00-24:00", at: "2026-11-23T20:00", "open"),
    Case(
      "always but for a holiday", "00:00-24:00; PH off", at: "2026-12-24T20:00",
      "open until 2026-12-25T00:00"),
    Case("never", "off", at: "2026-11-23T20:00", "closed"),
    Case(
      "in summer only, in autumn", "Apr-Oct Sa 10:00-14:00; Nov-Mar off", at: "2026-11-21T12:00",
      "closed, opens 2027-04-03T10:00"),
    Case(
      "on the last day of the season", "Apr-Oct 10:00-14:00", at: "2026-10-31T12:00",
      "open until 2026-10-31T14:00"),
    Case(
      "over new year, as a season", "Dec 24-Jan 2 10:00-11:00; Jan 3-Dec 23 off",
      at: "2027-01-01T10:30", "open until 2027-01-01T11:00"),
    Case(
      "after such a season", "Dec 24-Jan 2 10:00-11:00", at: "2027-01-02T12:00",
      "closed, opens 2027-12-24T10:00"),
    Case("once in four years", "Feb 29 10:00-11:00", at: "2026-03-01T12:00", "closed"),
    // Clocks are put forward at 02:00 on 29 March 2026 and back at 03:00 on 25 October 2026.
    Case(
      "the hour that is left out", "Sa 22:00-27:00", at: "2026-03-29T01:30",
      "open until 2026-03-29T03:00"),
    Case(
      "an end in the hour that is left out", "Sa 22:00-26:30", at: "2026-03-29T01:30",
      "open until 2026-03-29T03:00"),
    Case(
      "a start in the hour that is left out", "Su 02:30-04:00", at: "2026-03-29T01:59",
      "closed, opens 2026-03-29T03:00"),
    Case(
      "wholly in the hour that is left out", "Su 02:10-02:50", at: "2026-03-29T01:59",
      "closed, opens 2026-04-05T02:10"),
    Case(
      "before the hour that comes twice", "Sa 22:00-26:30", at: "2026-10-25T01:59",
      "open until 2026-10-25T02:30 again"),
    Case(
      "in the morning after a change", week, at: "2026-10-26T07:59",
      "closed, opens 2026-10-26T08:00"),
    Case("before a change", week, at: "2026-03-27T12:30", "closed, opens 2026-03-30T08:00"),
  ])
  func `open or closed, and until when`(row: Case) throws {
    let schedule = OpeningSchedule(
      state: .times(try OpeningHours(parsing: row.value), byAppointment: false), exceptions: [],
      holidays: HolidayCalendar(land: .badenWuerttemberg, changes: []), clock: Self.clock)
    let now = try #require(CityTime(row.now, clock: Self.clock))
    #expect(text(schedule.status(at: now)) == row.status)
  }

  private func text(_ status: OpeningStatus) -> String {
    switch status {
    case .open(until: nil): "open"
    case .open(until: let end?): "open until \(text(end))"
    case .closed(opens: nil): "closed"
    case .closed(opens: let start?): "closed, opens \(text(start))"
    case .byAppointment: "by appointment"
    case .unknown: "unknown"
    }
  }

  /// A moment as the clocks show it, with a word for the second time they show it.
  private func text(_ instant: Date) -> String {
    let time = Self.clock.time(at: instant)
    let written = Self.clock.written(instant).prefix(16)
    let first = Self.clock.instant(of: time.minute, on: time.day, choosing: .first)
    return "\(written)\(first == instant ? "" : " again")"
  }

  // MARK: Exceptions and announcements

  private func schedule(
    _ value: String?, state: HoursState = .unknown, exceptions: [(String, String, String)] = [],
    announcements: [OpeningSchedule.Announcement] = []
  ) throws -> OpeningSchedule {
    OpeningSchedule(
      state: try value.map { .times(try OpeningHours(parsing: $0), byAppointment: false) } ?? state,
      exceptions: try exceptions.map { from, to, value in
        OpeningSchedule.Exception(
          days: try #require(CalendarDate(from))...#require(CalendarDate(to)),
          hours: try OpeningHours(parsing: value))
      },
      announcements: announcements,
      holidays: HolidayCalendar(land: .badenWuerttemberg, changes: []), clock: Self.clock)
  }

  private func status(_ schedule: OpeningSchedule, _ now: String) throws -> String {
    text(schedule.status(at: try #require(CityTime(now, clock: Self.clock))))
  }

  @Test(arguments: [
    ("2026-12-23T09:00", "open until 2026-12-23T12:00"),
    ("2026-12-24T09:00", "closed, opens 2026-12-28T10:00"),
    ("2026-12-28T10:30", "open until 2026-12-28T11:00"),
    ("2026-12-31T12:00", "closed, opens 2027-01-04T08:00"),
  ])
  func `exceptions go before rules, the last one before the others`(
    now: String, expected: String
  ) throws {
    let schedule = try schedule(
      Self.week,
      exceptions: [
        ("2026-12-24", "2026-12-31", "off"), ("2026-12-28", "2026-12-28", "10:00-11:00"),
      ])
    #expect(try status(schedule, now) == expected)
  }

  @Test func `an exception of many days does not open what is closed on holidays`() throws {
    let days = try schedule(Self.week, exceptions: [("2026-12-21", "2026-12-31", "09:00-15:00")])
    #expect(try status(days, "2026-12-25T10:00") == "closed, opens 2026-12-27T09:00")
    let named = try schedule(
      Self.week, exceptions: [("2026-12-21", "2026-12-31", "Mo-Su,PH 09:00-15:00")])
    #expect(try status(named, "2026-12-25T10:00") == "open until 2026-12-25T15:00")
    let single = try schedule(Self.week, exceptions: [("2026-10-03", "2026-10-03", "09:00-15:00")])
    #expect(try status(single, "2026-10-03T10:00") == "open until 2026-10-03T15:00")
    let closing = try schedule(
      "PH 10:00-12:00", exceptions: [("2026-12-21", "2026-12-31", "off")])
    #expect(try status(closing, "2026-12-25T10:30") == "closed, opens 2027-01-01T10:00")
  }

  @Test func `by appointment and unknown stay what they are, but for exceptions`() throws {
    let exceptions = [("2026-12-24", "2026-12-31", "off")]
    let byAppointment = try schedule(nil, state: .byAppointment, exceptions: exceptions)
    #expect(try status(byAppointment, "2026-12-23T09:00") == "by appointment")
    // When somebody can come again is not known: the days after are by appointment.
    #expect(try status(byAppointment, "2026-12-24T09:00") == "closed")
    let unknown = try schedule(nil, state: .unknown, exceptions: exceptions)
    #expect(try status(unknown, "2026-12-23T09:00") == "unknown")
    #expect(try status(unknown, "2026-12-31T09:00") == "closed")
  }

  @Test func `an announcement goes before everything`() throws {
    let days = try #require(CalendarDate("2026-11-23"))...#require(CalendarDate("2026-11-24"))
    func announced(_ plan: DayPlan) throws -> String {
      let schedule = try schedule(
        Self.week, exceptions: [("2026-11-23", "2026-11-23", "00:00-24:00")],
        announcements: [OpeningSchedule.Announcement(days: days, plan: plan)])
      return try status(schedule, "2026-11-23T09:00")
    }
    #expect(try announced(.times([])) == "closed, opens 2026-11-25T08:00")
    #expect(try announced(.byAppointment) == "by appointment")
    #expect(try announced(.unknown) == "unknown")
  }

  @Test func `a week names its holidays and exceptions`() throws {
    let schedule = try schedule(
      Self.week, exceptions: [("2026-12-28", "2026-12-29", "10:00-11:00")])
    let week = schedule.week(from: try #require(CalendarDate("2026-12-24")))
    let lines = week.map { day in
      let times =
        if case .times(let times) = day.plan { times.map { "\($0.from)-\($0.to)" } } else { ["?"] }
      return "\(day.day.weekday.rawValue) \(day.day) \(times.joined(separator: ","))"
        + (day.holiday == nil ? "" : " holiday") + (day.exception == nil ? "" : " exception")
    }
    #expect(
      lines == [
        "Th 2026-12-24 840-1080", "Fr 2026-12-25  holiday", "Sa 2026-12-26  holiday",
        "Su 2026-12-27 ", "Mo 2026-12-28 600-660 exception", "Tu 2026-12-29 600-660 exception",
        "We 2026-12-30 480-720",
      ])
  }

  @Test func `only holidays on which the hours differ are told`() throws {
    let schedule = try schedule(
      Self.week, exceptions: [("2027-01-06", "2027-01-06", "09:00-10:00")])
    let from = try #require(CalendarDate("2026-12-20"))
    // 26 December is a Saturday, closed anyway; 6 January is an exception.
    #expect(
      schedule.differingHolidays(from: from, days: 28).map(\.day.description)
        == ["2026-12-25", "2027-01-01"])
  }
}
