import KioskContent

extension OpeningHours {
  /// The rules with only those days on which they hold.
  ///
  /// A later rule replaces an earlier one on the days it names (OpenStreetMap `opening_hours`), which
  /// readers of `Mo-Fr 08:00-12:00; Th 14:00-18:00` cannot know: the first rule loses its Thursday.
  /// A later rule of a part of the year stands below the rule of the whole year instead.
  var rulesInForce: [Rule] {
    rules.indices.compactMap { index in
      let rule = rules[index]
      return rules[(index + 1)...]
        .filter { $0.season.isEmpty || $0.season == rule.season }
        .reduce(rule) { $0?.without(daysOf: $1) }
    }
  }

  /// Minutes after midnight as `HH:MM`, with hours past 24 where they lie in the next day.
  static func clock(_ minutes: Int) -> String {
    func padded(_ value: Int) -> String { value < 10 ? "0\(value)" : "\(value)" }
    return "\(padded(minutes / 60)):\(padded(minutes % 60))"
  }
}

extension OpeningHours.Rule {
  /// Whether the rule names neither a part of the year nor days.
  var isEveryDay: Bool { season.isEmpty && namesNoDays }

  private var namesNoDays: Bool { days.weekdays.isEmpty && !days.holidays }

  /// The rule on the days that another one leaves it; `nil` where it leaves none.
  fileprivate func without(daysOf other: OpeningHours.Rule) -> OpeningHours.Rule? {
    if other.namesNoDays { return nil }
    let taken = Set(Weekday.allCases.filter(other.names))
    let own = namesNoDays ? Weekday.allCases : Weekday.allCases.filter(names)
    let left = own.filter { !taken.contains($0) }
    let holidays = days.holidays && !other.days.holidays
    if left.count == own.count, holidays == days.holidays { return self }
    if left.isEmpty, !holidays { return nil }
    return OpeningHours.Rule(
      season: season,
      days: OpeningHours.DaySelection(weekdays: Weekday.runs(of: left), holidays: holidays),
      times: times)
  }

  private func names(_ day: Weekday) -> Bool { days.weekdays.contains { $0.contains(day) } }
}
