import KioskContent

/// Coming days on which the hours are not those of the week.
enum SpecialDays<Text: Sendable & Equatable>: Sendable, Equatable {
  /// Days that the document names.
  case exception(HoursException<Text>)
  /// A public holiday with its hours; none means closed.
  case holiday(CalendarDate, HolidayCalendar.Holiday, [OpeningHours.TimeRange])

  /// How many days ahead public holidays are told: what a visitor plans.
  static var holidayHorizon: Int { 28 }

  /// What is still to come on a day, in the order of the calendar.
  static func coming(
    _ hours: Hours<Text>, _ schedule: OpeningSchedule, from day: CalendarDate
  ) -> [SpecialDays] {
    let exceptions = hours.exceptions.filter { $0.to >= day }.map(SpecialDays.exception)
    let holidays = schedule.differingHolidays(from: day, days: holidayHorizon)
      .compactMap { scheduled -> SpecialDays? in
        guard let holiday = scheduled.holiday, case .times(let times) = scheduled.plan else {
          return nil
        }
        return .holiday(scheduled.day, holiday, times)
      }
    return (exceptions + holidays).sorted { $0.firstDay < $1.firstDay }
  }

  private var firstDay: CalendarDate {
    switch self {
    case .exception(let exception): exception.from
    case .holiday(let day, _, _): day
    }
  }
}
