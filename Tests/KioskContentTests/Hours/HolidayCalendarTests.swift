import KioskXML
import TestSupport
import Testing

@testable import KioskContent

@Suite struct HolidayCalendarTests {
  /// From the first year that is promised, over every year that a law changed, to one far ahead.
  private static let years = [2018, 2019, 2020, 2023, 2025, 2026, 2028, 2038]

  @Test func `the holidays of every Land in the years that matter`() throws {
    let tables = Land.allCases.map { land in
      let calendar = HolidayCalendar(land: land, changes: [])
      return "== \(land.rawValue) ==\n"
        + Self.years.map { year in
          calendar.holidays(in: year).map { "\($0) \(name(calendar.holiday(on: $0)))\n" }.joined()
        }.joined(separator: "\n")
    }
    try expectGolden(tables.joined(separator: "\n"), "holidays.txt")
  }

  private func name(_ holiday: HolidayCalendar.Holiday?) -> String {
    switch holiday {
    case .statutory(let holiday): holiday.rawValue
    case .local: "local"
    case nil: "none"
    }
  }

  /// Known dates of Easter Sunday, the earliest and the latest among them.
  @Test(arguments: [
    "1818-03-22", "1943-04-25", "2000-04-23", "2018-04-01", "2019-04-21", "2024-03-31",
    "2026-04-05",
    "2027-03-28", "2038-04-25", "2049-04-18", "2285-03-22",
  ])
  func `Easter is computed`(day: String) throws {
    let easter = try #require(CalendarDate(day))
    #expect(CalendarDate.easterSunday(in: easter.year) == easter)
  }

  @Test func `Easter is a Sunday from 22 March to 25 April, in every year`() {
    for year in 1583...4099 {
      let easter = CalendarDate.easterSunday(in: year)
      #expect(easter.weekday == .sunday)
      #expect((3...4).contains(easter.month))
      #expect(easter.month == 3 ? easter.day >= 22 : easter.day <= 25)
    }
  }

  @Test(arguments: ["2018-11-21", "2022-11-16", "2023-11-22", "2026-11-18", "2028-11-22"])
  func `Repentance Day is the Wednesday before 23 November`(day: String) throws {
    let date = try #require(CalendarDate(day))
    #expect(PublicHoliday.repentanceDay.date(in: date.year) == date)
    #expect(date.weekday == .wednesday)
  }

  @Test func `a site adds a holiday and takes one away; the last word on a day holds`() throws {
    let assumption = try #require(CalendarDate("2026-08-15"))
    let corpusChristi = try #require(CalendarDate("2026-06-04"))
    let twice = try #require(CalendarDate("2026-07-01"))
    let calendar = HolidayCalendar(
      land: .bavaria,
      changes: [
        HolidayChange(date: assumption, change: .added, name: nil),
        HolidayChange(date: corpusChristi, change: .removed, name: nil),
        HolidayChange(date: twice, change: .added, name: nil),
        HolidayChange(date: twice, change: .removed, name: nil),
      ])
    #expect(calendar.holiday(on: assumption) == .local(assumption))
    #expect(calendar.holiday(on: corpusChristi) == nil)
    #expect(calendar.holiday(on: twice) == nil)
    let days = calendar.holidays(in: 2026)
    #expect(days.contains(assumption) && !days.contains(corpusChristi))
    #expect(days == days.sorted() && days.count == 12)
  }
}
