extension OpeningHours {
  /// The times of one day by the last rule that names it; empty where the place is closed.
  ///
  /// A rule names a public holiday by its weekday as well as by `PH`, and a later rule replaces an
  /// earlier one (OpenStreetMap `opening_hours`).
  package func times(on day: CalendarDate, isHoliday: Bool) -> [TimeRange] {
    rules.last { $0.holds(on: day, isHoliday: isHoliday) }?.times ?? []
  }

  /// The times of a day of the week, for hours that are the same all year.
  package func times(on weekday: Weekday, isHoliday: Bool) -> [TimeRange] {
    rules.last { $0.names(weekday, isHoliday: isHoliday) }?.times ?? []
  }

  /// Whether a rule says what is on public holidays.
  package var namesHolidays: Bool { rules.contains(where: \.days.holidays) }
}

extension OpeningHours.Rule {
  fileprivate func holds(on day: CalendarDate, isHoliday: Bool) -> Bool {
    guard season.isEmpty || season.contains(where: { $0.contains(day) }) else { return false }
    return names(day.weekday, isHoliday: isHoliday)
  }

  fileprivate func names(_ weekday: Weekday, isHoliday: Bool) -> Bool {
    if days.weekdays.isEmpty, !days.holidays { return true }
    return days.weekdays.contains { $0.contains(weekday) } || days.holidays && isHoliday
  }
}

extension OpeningHours.DayRange {
  /// Whether a day of any year lies in the range.
  fileprivate func contains(_ day: CalendarDate) -> Bool {
    let place = (day.month, day.day)
    let first = (from.month, from.day)
    let last = (to.month, to.day)
    return first <= last ? first <= place && place <= last : first <= place || place <= last
  }
}
