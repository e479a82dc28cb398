import Foundation
import KioskContent
import Testing

@Suite struct ValueTests {
  @Test(arguments: [
    ("2026-02-28", "Sa"), ("2024-02-29", "Th"), ("2000-02-29", "Tu"), ("1970-01-01", "Th"),
    ("1969-12-31", "We"), ("0001-01-01", "Mo"), ("9999-12-31", "Fr"), ("2026-11-21", "Sa"),
  ])
  func `a day is read, written and has its weekday`(text: String, weekday: String) throws {
    let date = try #require(CalendarDate(text))
    #expect(date.description == text)
    #expect(date.weekday.rawValue == weekday)
  }

  @Test(arguments: [
    "", "2026-2-28", "2026-02-29", "1900-02-29", "2026-04-31", "2026-13-01", "2026-00-01",
    "2026-01-00", "0000-01-01", "2026-01-01 ", " 2026-01-01", "2026-01-01T00:00", "20260101",
    "-026-01-01", "+026-01-01", "２０２６-01-01", "2026-01-01-", "2026/01/01",
  ])
  func `what is no day is refused`(text: String) {
    #expect(CalendarDate(text) == nil)
  }

  @Test func `days follow one another over ten thousand years without a gap`() throws {
    var day = try #require(CalendarDate("0001-01-01"))
    let last = try #require(CalendarDate("9999-12-31"))
    var steps = 0
    while day < last {
      let next = day.next
      guard next.dayNumber == day.dayNumber + 1, next > day else { break }
      day = next
      steps += 1
    }
    #expect(day == last)
    #expect(steps == 3_652_058)
    #expect(last.next == last)
  }

  @Test(arguments: [
    ("P2W", "2 weeks"), ("P10D", "10 days"), ("P3M", "3 months"), ("P1Y", "1 years"),
    ("PT24H", "24 hours"),
  ])
  func `a span is read`(text: String, read: String) throws {
    let span = try #require(TimeSpan(text))
    #expect("\(span.count) \(span.unit)" == read)
  }

  @Test(arguments: [
    "", "P", "PT", "P2", "2W", "P0W", "P02W", "P-2W", "P2w", "P2H", "PT2M", "PT2W", "P1M2W",
    "P1.5D",
    "P2W ", " P2W", "P٢W", "P99999999999999999999D",
  ])
  func `what is no span is refused`(text: String) {
    #expect(TimeSpan(text) == nil)
  }

  @Test(arguments: [
    ("0", 0), ("1000", 100_000), ("18.36", 1836), ("18.3", 1830), ("0.05", 5),
    ("999999999999", 99_999_999_999_900),
  ])
  func `an amount is exact in hundredths`(text: String, hundredths: Int) {
    #expect(Money.hundredths(text) == hundredths)
  }

  @Test(arguments: [
    "", ".", "1.", ".5", "1.234", "1,5", "-1", "+1", "1 ", "1e3", "1.2.3", "٣", "9999999999999",
  ])
  func `what is no amount is refused`(text: String) {
    #expect(Money.hundredths(text) == nil)
  }

  @Test(arguments: [
    ("2026-04-28", "current", "2026-05-01"), ("2026-04-30", "current", "2026-05-01"),
    ("2026-05-01", "review since 2026-01-01", "2027-01-01"),
    ("2026-12-31", "review since 2026-01-01", "2027-01-01"), ("2027-01-01", "expired", "never"),
  ])
  func `a fact stands until its dates say otherwise`(
    day: String, standing: String, change: String
  ) throws {
    let provenance = Provenance(
      verified: CalendarDate("2026-01-01"), reviewBy: CalendarDate("2026-04-30"),
      validUntil: CalendarDate("2026-12-31"))
    let date = try #require(CalendarDate(day))
    let found =
      switch provenance.standing(on: date) {
      case .current: "current"
      case .reviewDue(let checked): "review since \(checked?.description ?? "never")"
      case .expired: "expired"
      }
    #expect(found == standing)
    #expect(provenance.nextChange(after: date)?.description ?? "never" == change)
  }
}

@Suite struct SiteClockTests {
  /// Instants in UTC; Berlin changes at 01:00 UTC on both days.
  @Test(arguments: [
    ("2026-03-28T22:59:59Z", "2026-03-28"), ("2026-03-28T23:00:00Z", "2026-03-29"),
    ("2026-03-29T21:59:59Z", "2026-03-29"), ("2026-03-29T22:00:00Z", "2026-03-30"),
    ("2026-10-24T21:59:59Z", "2026-10-24"), ("2026-10-24T22:00:00Z", "2026-10-25"),
    ("2026-10-25T22:59:59Z", "2026-10-25"), ("2026-10-25T23:00:00Z", "2026-10-26"),
    ("2026-12-31T23:00:00Z", "2027-01-01"),
  ])
  func `the city's day changes at its own midnight`(instant: String, day: String) throws {
    let date = try Date(instant, strategy: .iso8601)
    #expect(SiteClock(timeZone: "Europe/Berlin").day(at: date).description == day)
  }

  @Test func `a day begins where the day before it ends, also when the clock changes`() throws {
    let clock = SiteClock(timeZone: "Europe/Berlin")
    var day = try #require(CalendarDate("2026-01-01"))
    var lengths: [Int: Int] = [:]
    for _ in 0..<365 {
      let start = clock.start(of: day)
      #expect(clock.day(at: start) == day)
      #expect(clock.day(at: start.addingTimeInterval(-1)) < day)
      lengths[Int(clock.start(of: day.next).timeIntervalSince(start) / 3600), default: 0] += 1
      day = day.next
    }
    #expect(lengths == [23: 1, 24: 363, 25: 1])
  }

  @Test func `an unknown zone is UTC`() throws {
    let date = try Date("2026-06-30T23:30:00Z", strategy: .iso8601)
    #expect(SiteClock(timeZone: "Nowhere/Land").day(at: date).description == "2026-06-30")
  }
}
