package import KioskContent
import KioskText

/// One line of opening times: when, and from when to when.
package struct HoursLine: Sendable, Equatable {
  /// The days in words; empty for hours that hold always.
  package let days: String
  /// The times, or the word for closed.
  package let times: String
}

extension ValueFormatter {
  /// Hours of any kind in words.
  func lines(of state: HoursState) -> [HoursLine] {
    switch state {
    case .unknown: [HoursLine(days: "", times: words[.hoursUnknown])]
    case .byAppointment: [HoursLine(days: "", times: words[.byAppointment])]
    case .times(let times, byAppointment: false): hours(times)
    case .times(let times, byAppointment: true):
      hours(times) + [HoursLine(days: "", times: words[.byAppointment])]
    }
  }

  /// Opening times in words: the week, every day of it once; a line for each rule where the rules
  /// change with the seasons.
  package func hours(_ hours: OpeningHours) -> [HoursLine] {
    if hours == .always { return [HoursLine(days: "", times: words[.alwaysOpen])] }
    if let week = WeekTable(hours) { return lines(of: week) }
    return hours.rulesInForce.map { rule in
      HoursLine(days: days(of: rule), times: times(of: rule.times))
    }
  }

  private func lines(of week: WeekTable) -> [HoursLine] {
    week.rows.map { row in
      let days =
        row.days == [.monday ... .sunday]
        ? words[.everyDay] : list(row.days.map(self.days))
      return HoursLine(days: days, times: times(of: row.times))
    }
      + (week.holidays.map {
        [HoursLine(days: words[.publicHolidays], times: times(of: $0))]
      } ?? [])
  }

  /// Opening times of single days: where they are the same on all of them, without naming days.
  package func hours(of exception: HoursException<LocalizedText>) -> [HoursLine] {
    if let rule = exception.hours.rules.first, exception.hours.rules.count == 1, rule.isEveryDay {
      return [HoursLine(days: "", times: times(of: rule.times))]
    }
    return hours(exception.hours)
  }

  private func days(of rule: OpeningHours.Rule) -> String {
    if rule.isEveryDay { return words[.everyDay] }
    let weekdays = rule.days.weekdays.map(days)
    let holidays = rule.days.holidays ? [words[.publicHolidays]] : []
    return list(rule.season.map(season) + weekdays + holidays)
  }

  private func days(_ run: ClosedRange<Weekday>) -> String {
    fromTo(words[run.lowerBound.phrase], words[run.upperBound.phrase])
  }

  /// The times of one day, or the word for closed.
  func times(of ranges: [OpeningHours.TimeRange]) -> String {
    ranges.isEmpty ? words[.closed] : list(ranges.map(times))
  }

  private func times(_ range: OpeningHours.TimeRange) -> String {
    let text = "\(time(range.from))–\(time(range.to))"
    let isolated = words.locale.direction == .rightToLeft ? text.isolated(.leftToRight) : text
    guard range.to > 1440 else { return isolated }
    return words[.aside, ["value": isolated, "remark": words[.nextDay]]]
  }

  private func season(_ range: OpeningHours.DayRange) -> String {
    range.isMonths && hasMonthNames
      ? fromTo(month(range.from.month), month(range.to.month))
      : fromTo(day(range.from), day(range.to))
  }

  private func fromTo(_ from: String, _ to: String) -> String {
    from == to ? from : words[.fromTo, ["from": from, "to": to]]
  }
}

extension Weekday {
  /// The day's name.
  package var phrase: Phrase {
    switch self {
    case .monday: .weekdayMo
    case .tuesday: .weekdayTu
    case .wednesday: .weekdayWe
    case .thursday: .weekdayTh
    case .friday: .weekdayFr
    case .saturday: .weekdaySa
    case .sunday: .weekdaySu
    }
  }
}
