package import KioskContent
import KioskText

/// One line of opening times: when, and from when to when.
package struct HoursLine: Sendable, Equatable {
  /// The days in words.
  package let days: String
  /// The times, or the word for closed.
  package let times: String
}

extension ValueFormatter {
  /// Opening times rule by rule, in words.
  package func hours(_ hours: OpeningHours) -> [HoursLine] {
    if hours == .always { return [HoursLine(days: "", times: words[.alwaysOpen])] }
    return hours.rules.map { rule in
      HoursLine(days: days(of: rule), times: times(of: rule))
    }
  }

  private func days(of rule: OpeningHours.Rule) -> String {
    var parts = rule.season.map { season($0) }
    var days = rule.days.weekdays.map { range in
      range.lowerBound == range.upperBound
        ? words[range.lowerBound.phrase]
        : words[
          .fromTo,
          ["from": words[range.lowerBound.phrase], "to": words[range.upperBound.phrase]]]
    }
    if rule.days.holidays { days.append(words[.publicHolidays]) }
    if days.isEmpty, parts.isEmpty { days = [words[.everyDay]] }
    if !days.isEmpty { parts.append(list(days)) }
    return list(parts)
  }

  private func times(of rule: OpeningHours.Rule) -> String {
    guard !rule.times.isEmpty else { return words[.closed] }
    return list(
      rule.times.map { range in
        let text = "\(clock(range.from))–\(clock(range.to))"
        let isolated = words.locale.direction == .rightToLeft ? text.isolated(.leftToRight) : text
        return range.to > 1440
          ? words[.aside, ["value": isolated, "remark": words[.nextDay]]] : isolated
      })
  }

  private func clock(_ minutes: Int) -> String {
    // 24:00 ends a day; later times belong to the next one.
    let inDay = minutes > 1440 ? minutes - 1440 : minutes
    func padded(_ value: Int) -> String { value < 10 ? "0\(value)" : "\(value)" }
    return "\(padded(inDay / 60)):\(padded(inDay % 60))"
  }

  private func season(_ range: OpeningHours.DayRange) -> String {
    let from = range.isMonths ? month(range.from.month) : day(range.from)
    let to = range.isMonths ? month(range.to.month) : day(range.to)
    return from == to ? from : words[.fromTo, ["from": from, "to": to]]
  }

  /// Words with the locale's comma between.
  package func list(_ parts: [String]) -> String { parts.joined(separator: separator) }

  private var separator: String {
    switch words.locale.script {
    case "Arab", "Aran", "Syrc", "Thaa": "، "
    case "Hans", "Hant", "Jpan", "Hani": "、"
    case "Ethi": "፣ "
    default: ", "
    }
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
