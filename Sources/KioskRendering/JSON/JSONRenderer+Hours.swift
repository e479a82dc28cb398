import KioskContent

extension JSONRenderer {
  /// The members that say which of the three states hours are in, with the times where they are known.
  func state(_ state: HoursState) -> [String: JSONValue?] {
    switch state {
    case .unknown: ["state": .string("unknown")]
    case .byAppointment: ["state": .string("by-appointment")]
    case .times(let times, let byAppointment):
      [
        "state": .string("times"), "byAppointment": .bool(byAppointment),
        "rules": .array(times.rules.map(rule)), "words": .array(formatter.hours(times).map(words)),
      ]
    }
  }

  func exception(_ exception: HoursException<LocalizedText>) -> JSONValue {
    .members([
      "from": date(exception.from), "to": date(exception.to),
      "rules": .array(exception.hours.rules.map(rule)),
      "words": .array(formatter.hours(of: exception).map(words)),
      "reason": exception.reason.map(text),
    ])
  }

  private func words(_ line: HoursLine) -> JSONValue {
    .members(["days": .string(line.days), "times": .string(line.times)])
  }

  /// A rule as written, the days of the year as `--MM-DD` (ISO 8601), the days of the week as in the
  /// document; without days it holds on all of them, without times the place is closed.
  private func rule(_ rule: OpeningHours.Rule) -> JSONValue {
    .members([
      "season": rule.season.isEmpty ? nil : .array(rule.season.map(season)),
      "weekdays": rule.days.weekdays.isEmpty ? nil : .array(rule.days.weekdays.flatMap(days)),
      "publicHolidays": rule.days.holidays ? .bool(true) : nil,
      "times": .array(rule.times.map(times)),
    ])
  }

  private func season(_ range: OpeningHours.DayRange) -> JSONValue {
    .members(["from": day(range.from), "to": day(range.to)])
  }

  private func day(_ day: OpeningHours.YearDay) -> JSONValue {
    .string(
      "--" + [day.month, day.day].map { $0 < 10 ? "0\($0)" : "\($0)" }.joined(separator: "-"))
  }

  private func days(_ range: ClosedRange<Weekday>) -> [JSONValue] {
    Weekday.allCases.filter(range.contains).map { .string($0.rawValue) }
  }

  private func times(_ range: OpeningHours.TimeRange) -> JSONValue {
    .members([
      "from": .string(OpeningHours.clock(range.from)), "to": .string(OpeningHours.clock(range.to)),
    ])
  }
}
