/// A public holiday by the law of at least one Land, from 2018 on.
package enum PublicHoliday: String, CaseIterable, Sendable {
  case newYear = "new-year"
  case epiphany
  case womensDay = "womens-day"
  case goodFriday = "good-friday"
  case easterSunday = "easter-sunday"
  case easterMonday = "easter-monday"
  case labourDay = "labour-day"
  case liberationDay = "liberation-day"
  case ascension
  case whitSunday = "whit-sunday"
  case whitMonday = "whit-monday"
  case corpusChristi = "corpus-christi"
  case uprisingDay = "uprising-day"
  case assumption
  case childrensDay = "childrens-day"
  case germanUnity = "german-unity"
  case reformationDay = "reformation-day"
  case allSaints = "all-saints"
  case repentanceDay = "repentance-day"
  case christmasDay = "christmas-day"
  case secondChristmasDay = "second-christmas-day"

  /// When the holiday is in a year, whether or not it is one there.
  package func date(in year: Int) -> CalendarDate {
    switch self {
    case .newYear: Self.day(1, 1, year)
    case .epiphany: Self.day(6, 1, year)
    case .womensDay: Self.day(8, 3, year)
    case .goodFriday: Self.easter(-2, year)
    case .easterSunday: Self.easter(0, year)
    case .easterMonday: Self.easter(1, year)
    case .labourDay: Self.day(1, 5, year)
    case .liberationDay: Self.day(8, 5, year)
    case .ascension: Self.easter(39, year)
    case .whitSunday: Self.easter(49, year)
    case .whitMonday: Self.easter(50, year)
    case .corpusChristi: Self.easter(60, year)
    case .uprisingDay: Self.day(17, 6, year)
    case .assumption: Self.day(15, 8, year)
    case .childrensDay: Self.day(20, 9, year)
    case .germanUnity: Self.day(3, 10, year)
    case .reformationDay: Self.day(31, 10, year)
    case .allSaints: Self.day(1, 11, year)
    case .repentanceDay: Self.repentanceDay(in: year)
    case .christmasDay: Self.day(25, 12, year)
    case .secondChristmasDay: Self.day(26, 12, year)
    }
  }

  private static func day(_ day: Int, _ month: Int, _ year: Int) -> CalendarDate {
    CalendarDate(year: year, month: month, day: day) ?? .epoch
  }

  private static func easter(_ days: Int, _ year: Int) -> CalendarDate {
    CalendarDate.easterSunday(in: year).advanced(by: days)
  }

  /// The Wednesday before 23 November.
  private static func repentanceDay(in year: Int) -> CalendarDate {
    let last = day(22, 11, year)
    let sinceWednesday = (last.weekday.index - Weekday.wednesday.index + 7) % 7
    return last.advanced(by: -sinceWednesday)
  }
}
