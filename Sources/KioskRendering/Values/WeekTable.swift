import KioskContent

/// The hours of every day of the week, days with the same hours in one row.
struct WeekTable: Equatable {
  /// Some days of the week with their hours.
  struct Row: Equatable {
    /// Runs of neighbouring days; two neighbours stay two.
    let days: [ClosedRange<Weekday>]
    /// None means closed.
    let times: [OpeningHours.TimeRange]
  }

  /// In the order of the week, closed days last.
  let rows: [Row]
  /// The hours of public holidays; `nil` where the rules say nothing of them.
  let holidays: [OpeningHours.TimeRange]?

  /// The week of some hours; `nil` where they change with the seasons, or where public holidays
  /// differ by weekday: that is told rule by rule.
  init?(_ hours: OpeningHours) {
    guard hours.rules.allSatisfy(\.season.isEmpty) else { return nil }
    let days = Weekday.allCases.map { (day: $0, times: hours.times(on: $0, isHoliday: false)) }
    let onHolidays = Weekday.allCases.map { hours.times(on: $0, isHoliday: true) }
    if hours.namesHolidays {
      guard onHolidays.allSatisfy({ $0 == onHolidays[0] }) else { return nil }
      holidays = onHolidays[0]
    } else {
      holidays = nil
    }
    var distinct: [[OpeningHours.TimeRange]] = []
    for day in days where !distinct.contains(day.times) { distinct.append(day.times) }
    let ordered = distinct.filter { !$0.isEmpty } + distinct.filter(\.isEmpty)
    rows = ordered.map { times in
      Row(days: Weekday.runs(of: days.filter { $0.times == times }.map(\.day)), times: times)
    }
  }
}

extension Weekday {
  /// Neighbouring days as runs; two neighbours stay two days.
  static func runs(of days: [Weekday]) -> [ClosedRange<Weekday>] {
    var runs: [ClosedRange<Weekday>] = []
    for day in days {
      if let last = runs.last, last.upperBound.index + 1 == day.index {
        runs[runs.count - 1] = last.lowerBound...day
      } else {
        runs.append(day...day)
      }
    }
    return runs.flatMap { run in
      run.upperBound.index - run.lowerBound.index == 1
        ? [run.lowerBound...run.lowerBound, run.upperBound...run.upperBound] : [run]
    }
  }
}
