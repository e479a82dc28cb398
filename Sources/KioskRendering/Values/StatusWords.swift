import FoundationEssentials
package import KioskContent

extension ValueFormatter {
  /// Whether a place is open or a line is answered, in one or two sentences; none where the hours
  /// themselves say it.
  package func status(
    _ status: OpeningStatus, at time: CityTime, of subject: HoursSubject
  ) -> [String] {
    switch status {
    case .open(until: nil): return [words[OpeningSentence.open.phrase(for: subject)]]
    case .open(until: let end?): return [open(until: end, time, subject)]
    case .closed(opens: nil): return [words[OpeningSentence.closed.phrase(for: subject)]]
    case .closed(opens: let start?):
      return [words[OpeningSentence.closed.phrase(for: subject)], opens(start, time, subject)]
    case .byAppointment: return [words[.byAppointment]]
    case .unknown: return [words[.hoursUnknown]]
    }
  }

  private func open(until end: Date, _ now: CityTime, _ subject: HoursSubject) -> String {
    // What ends at midnight ends today, at 24:00.
    if end == now.clock.start(of: now.day.next) {
      return words[OpeningSentence.openUntil.phrase(for: subject), ["time": time(1440)]]
    }
    let end = now.clock.time(at: end)
    let sentence: OpeningSentence =
      switch end.day.dayNumber - now.day.dayNumber {
      case ...0: .openUntil
      case 1: .openUntilTomorrow
      default: .openUntilDate
      }
    return words[sentence.phrase(for: subject), values(end)]
  }

  private func opens(_ start: Date, _ now: CityTime, _ subject: HoursSubject) -> String {
    let start = now.clock.time(at: start)
    let sentence: OpeningSentence =
      switch start.day.dayNumber - now.day.dayNumber {
      case ...0: .opensToday
      case 1: .opensTomorrow
      case 2...6: .opens(start.day.weekday)
      default: .opensOnDate
      }
    return words[sentence.phrase(for: subject), values(start)]
  }

  private func values(_ time: CityTime) -> [String: String] {
    ["time": self.time(time.minute), "date": date(time.day)]
  }
}

extension Page {
  /// What a public holiday is called, in the reader's language.
  func name(of holiday: HolidayCalendar.Holiday) -> String {
    switch holiday {
    case .statutory(let holiday): words[holiday.phrase]
    case .local(let day): calendar.localNames[day]?.plain ?? words[.holidayLocal]
    }
  }
}

extension OpeningStatus {
  /// Whether the hours themselves say the same.
  func isSaid(by state: HoursState) -> Bool {
    switch (self, state) {
    case (.byAppointment, .byAppointment), (.unknown, .unknown): true
    case (.open(until: nil), .times(.always, byAppointment: _)): true
    default: false
    }
  }
}

extension HoursState {
  /// Whether times are known.
  var isTimed: Bool {
    switch self {
    case .times: true
    case .byAppointment, .unknown: false
    }
  }
}
