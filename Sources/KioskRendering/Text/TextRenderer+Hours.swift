import KioskContent
import KioskText

extension TextRenderer {
  mutating func render(
    _ hours: Hours<LocalizedText>, of subject: HoursSubject, label: Phrase, indent: Int = 0
  ) {
    if isExpired(hours.provenance) {
      say(words.labelled(label), indent: indent)
    } else {
      renderTimes(hours, of: subject, label: label, indent: indent)
    }
    renderProvenance(hours.provenance, indent: indent + 2)
  }

  private mutating func renderTimes(
    _ hours: Hours<LocalizedText>, of subject: HoursSubject, label: Phrase, indent: Int
  ) {
    let schedule = page.schedule(of: hours, for: subject)
    let lines = formatter.lines(of: hours.state)
    let special = SpecialDays.coming(hours, schedule, from: day)
    let status = page.isWithdrawn ? [] : status(schedule, hours.state, subject)
    if let only = lines.first, lines.count == 1, only.days.isEmpty, special.isEmpty, status.isEmpty
    {
      say(words.labelled(label, only.times), indent: indent)
      return
    }
    say(words.labelled(label, status.first ?? ""), indent: indent)
    for line in status.dropFirst() { say(line, indent: indent + 2) }
    if !page.isWithdrawn { renderToday(hours, schedule, indent: indent + 2) }
    renderTable(lines, indent: indent + 2)
    for day in special { render(day, indent: indent + 2) }
  }

  /// Whether it is open now; empty where the hours below say the same.
  private func status(
    _ schedule: OpeningSchedule, _ state: HoursState, _ subject: HoursSubject
  ) -> [String] {
    let status = schedule.status(at: time)
    return status.isSaid(by: state) ? [] : formatter.status(status, at: time, of: subject)
  }

  /// That today is not as other days; the reason stands with the day below.
  private mutating func renderToday(
    _ hours: Hours<LocalizedText>, _ schedule: OpeningSchedule, indent: Int
  ) {
    let today = schedule.scheduled(day)
    if let holiday = today.holiday, hours.state.isTimed {
      say(words[.publicHolidayToday, ["name": page.name(of: holiday)]], indent: indent)
    }
    if today.exception != nil { say(words[.otherHoursToday], indent: indent) }
  }

  /// Days and times in two columns where a line has room for both; below each other for programs and
  /// screen readers.
  private mutating func renderTable(_ lines: [HoursLine], indent: Int) {
    let labels = lines.map {
      $0.days.isEmpty ? "" : words[.labelled, ["label": $0.days, "value": ""]].trimmingSpaces
    }
    let width = labels.map(cellWidth).max() ?? 0
    let hasRoom = style.columns.map { width + 2 + indent <= $0 / 2 } ?? false
    for (line, label) in zip(lines, labels) {
      if line.days.isEmpty {
        say(line.times, indent: indent)
      } else if hasRoom {
        let gap = String(repeating: " ", count: width - cellWidth(of: label) + 2)
        say(line.times, mark: label + gap, indent: indent)
      } else {
        say(text(of: line), indent: indent)
      }
    }
  }

  private func text(of line: HoursLine) -> String {
    line.days.isEmpty
      ? line.times : words[.labelled, ["label": line.days, "value": line.times]]
  }

  private mutating func render(_ special: SpecialDays<LocalizedText>, indent: Int) {
    switch special {
    case .exception(let exception):
      let dates = formatter.dates(from: exception.from, to: exception.to)
      let times = formatter.list(formatter.hours(of: exception).map(text))
      say(words[.labelled, ["label": dates, "value": times]], indent: indent)
      if let reason = exception.reason { add(reason, indent: indent + 2) }
    case .holiday(let day, let holiday, let times):
      let times = formatter.times(of: times)
      say(words[.labelled, ["label": formatter.date(day), "value": times]], indent: indent)
      say(page.name(of: holiday), indent: indent + 2)
    }
  }
}
