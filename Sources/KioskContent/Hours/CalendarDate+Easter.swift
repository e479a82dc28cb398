extension CalendarDate {
  /// Easter Sunday of a year of the Gregorian calendar.
  ///
  /// The anonymous Gregorian computus (Nature, 1876), as Meeus gives it in Astronomical Algorithms,
  /// chapter 8.
  package static func easterSunday(in year: Int) -> CalendarDate {
    let golden = year % 19
    let (century, inCentury) = year.quotientAndRemainder(dividingBy: 100)
    let correction = (century - (century + 8) / 25 + 1) / 3
    let epact = (19 * golden + century - century / 4 - correction + 15) % 30
    let weekday = (32 + 2 * (century % 4) + 2 * (inCentury / 4) - epact - inCentury % 4) % 7
    let shift = (golden + 11 * epact + 22 * weekday) / 451
    let days = epact + weekday - 7 * shift + 114
    // Easter lies between 22 March and 25 April: days after 1 March are the same in every year.
    let march = CalendarDate(year: year, month: 3, day: 1) ?? .epoch
    return march.advanced(by: (days / 31 - 3) * 31 + days % 31)
  }
}
