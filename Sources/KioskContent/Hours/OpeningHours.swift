/// Recurring opening times: `Mo-Fr 08:00-12:00; Th 14:00-18:00; PH off`.
///
/// A small part of the OpenStreetMap `opening_hours` language: rules joined by `;`, each
/// `[months|dates] [weekdays|PH] times|off`, times up to 48:00, and `24/7`. A later rule replaces
/// an earlier one on the days it names.
package struct OpeningHours: Sendable, Equatable {
  /// The rules as written.
  package let rules: [Rule]

  /// Takes rules in the order in which they hold.
  package init(rules: [Rule]) { self.rules = rules }

  /// One rule: on which days, open when.
  package struct Rule: Sendable, Equatable {
    /// The part of the year; empty means all of it.
    package let season: [DayRange]
    /// The days of the week on which it holds.
    package let days: DaySelection
    /// Empty means closed.
    package let times: [TimeRange]

    /// Makes a rule; without times it closes.
    package init(season: [DayRange], days: DaySelection, times: [TimeRange]) {
      self.season = season
      self.days = days
      self.times = times
    }
  }

  /// The days of the week and the public holidays that a rule names.
  package struct DaySelection: Sendable, Equatable {
    /// Runs of weekdays as written; empty together with `holidays == false` means every day.
    package let weekdays: [ClosedRange<Weekday>]
    /// Whether public holidays are among them.
    package let holidays: Bool

    /// Makes a selection; one of nothing means every day.
    package init(weekdays: [ClosedRange<Weekday>], holidays: Bool) {
      self.weekdays = weekdays
      self.holidays = holidays
    }
  }

  /// From one day of the year to another, both included; it may run over the new year.
  package struct DayRange: Sendable, Equatable {
    /// The first day.
    package let from: YearDay
    /// The last day; before the first where the range runs over the new year.
    package let to: YearDay
    /// Whether both ends were written as whole months.
    package let isMonths: Bool
  }

  /// A day of any year.
  package struct YearDay: Sendable, Equatable {
    /// 1 to 12.
    package let month: Int
    /// From 1; 29 February is a day.
    package let day: Int
  }

  /// Minutes after the day's midnight; the end may lie in the next day.
  package struct TimeRange: Sendable, Equatable {
    /// 0 to 1439.
    package let from: Int
    /// Up to 2880, after `from`.
    package let to: Int

    /// Makes a range of minutes after midnight.
    package init(from: Int, to: Int) {
      self.from = from
      self.to = to
    }
  }

  /// Open always.
  package static let always = OpeningHours(rules: [
    Rule(
      season: [], days: DaySelection(weekdays: [], holidays: false),
      times: [TimeRange(from: 0, to: 1440)])
  ])
}
