import FoundationEssentials
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

  /// Whether it is open now, until or from when, and in words.
  func status(_ schedule: OpeningSchedule, of subject: HoursSubject) -> JSONValue {
    let status = schedule.status(at: time)
    var members: [String: JSONValue?] = [
      "byAppointment": .bool(schedule.needsAppointment),
      "words": .array(formatter.status(status, at: time, of: subject).map(JSONValue.string)),
    ]
    switch status {
    case .open(let end):
      members["name"] = .string("open")
      members["until"] = end.map(moment)
    case .closed(let start):
      members["name"] = .string("closed")
      members["opens"] = start.map(moment)
    case .byAppointment: members["name"] = .string("by-appointment")
    case .unknown: members["name"] = .string("unknown")
    }
    return .members(members)
  }

  private func moment(_ instant: Date) -> JSONValue { .string(time.clock.written(instant)) }

  /// One day of the week that begins today.
  func scheduled(_ scheduled: ScheduledDay) -> JSONValue {
    var members: [String: JSONValue?] = [
      "date": date(scheduled.day), "weekday": .string(scheduled.day.weekday.rawValue),
      "holiday": scheduled.holiday.map { .string(page.name(of: $0)) },
      "exception": scheduled.exception == nil ? nil : .bool(true),
    ]
    switch scheduled.plan {
    case .times(let times):
      members["state"] = .string("times")
      members["times"] = .array(times.map(self.times))
    case .byAppointment: members["state"] = .string("by-appointment")
    case .unknown: members["state"] = .string("unknown")
    }
    return .members(members)
  }

  /// A public holiday with hours of its own.
  private func holiday(
    _ day: CalendarDate, _ holiday: HolidayCalendar.Holiday, _ times: [OpeningHours.TimeRange]
  ) -> JSONValue {
    .members([
      "date": date(day), "name": .string(page.name(of: holiday)),
      "times": .array(times.map(self.times)),
    ])
  }

  /// The public holidays to come on which the hours are others.
  func holidays(_ special: [SpecialDays<LocalizedText>]) -> JSONValue {
    .array(
      special.compactMap { special in
        switch special {
        case .exception: nil
        case .holiday(let day, let holiday, let times): self.holiday(day, holiday, times)
        }
      })
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
