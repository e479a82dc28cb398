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
  /// Opening times in words, a line for each rule with the days on which it holds.
  package func hours(_ hours: OpeningHours) -> [HoursLine] {
    if hours == .always { return [HoursLine(days: "", times: words[.alwaysOpen])] }
    return hours.rulesInForce.map { rule in
      HoursLine(days: days(of: rule), times: times(of: rule))
    }
  }

  /// Opening times of single days: where they are the same on all of them, without naming days.
  package func hours(of exception: HoursException<LocalizedText>) -> [HoursLine] {
    if let rule = exception.hours.rules.first, exception.hours.rules.count == 1, rule.isEveryDay {
      return [HoursLine(days: "", times: times(of: rule))]
    }
    return hours(exception.hours)
  }

  private func days(of rule: OpeningHours.Rule) -> String {
    if rule.isEveryDay { return words[.everyDay] }
    let weekdays = rule.days.weekdays.map { range in
      fromTo(words[range.lowerBound.phrase], words[range.upperBound.phrase])
    }
    let holidays = rule.days.holidays ? [words[.publicHolidays]] : []
    return list(rule.season.map(season) + weekdays + holidays)
  }

  private func times(of rule: OpeningHours.Rule) -> String {
    rule.times.isEmpty ? words[.closed] : list(rule.times.map(times))
  }

  private func times(_ range: OpeningHours.TimeRange) -> String {
    let text = "\(clock(range.from))–\(clock(range.to))"
    let isolated = words.locale.direction == .rightToLeft ? text.isolated(.leftToRight) : text
    guard range.to > 1440 else { return isolated }
    return words[.aside, ["value": isolated, "remark": words[.nextDay]]]
  }

  private func clock(_ minutes: Int) -> String {
    // 24:00 ends a day; later times belong to the next one.
    let inDay = minutes > 1440 ? minutes - 1440 : minutes
    return OpeningHours.clock(inDay)
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
