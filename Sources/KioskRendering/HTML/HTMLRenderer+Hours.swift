import KioskContent

extension HTMLRenderer {
  func placeHours(_ hours: Hours<LocalizedText>) -> HTML {
    fact(.hours, .clock, classes: ["hours"]) {
      if !isExpired(hours.provenance) { times(hours, of: .place) }
      provenance(hours.provenance)
    }
  }

  /// The hours of a line, below its number.
  @HTMLBuilder func lineHours(_ hours: Hours<LocalizedText>) -> HTML {
    HTML.element("p", [.classes(["label"])]) { words.labelled(.lineHours) }
    if !isExpired(hours.provenance) { times(hours, of: .line) }
    provenance(hours.provenance)
  }

  @HTMLBuilder private func times(
    _ hours: Hours<LocalizedText>, of subject: HoursSubject
  ) -> HTML {
    let schedule = page.schedule(of: hours, for: subject)
    if !page.isWithdrawn {
      status(schedule.status(at: time), hours.state, subject)
      today(hours, schedule)
    }
    table(formatter.lines(of: hours.state))
    for special in SpecialDays.coming(hours, schedule, from: day) { self.special(special) }
  }

  /// Whether it is open now; empty where the hours below say the same.
  @HTMLBuilder private func status(
    _ status: OpeningStatus, _ state: HoursState, _ subject: HoursSubject
  ) -> HTML {
    if !status.isSaid(by: state) { self.status(status, of: subject) }
  }

  /// One or two sentences, told apart by more than colour.
  func status(_ status: OpeningStatus, of subject: HoursSubject) -> HTML {
    HTML.element("p", [.classes(["status", status.className])]) {
      HTML.element("span", [.classes(["dot"]), Attribute("aria-hidden", "true")], "")
      for sentence in formatter.status(status, at: time, of: subject) {
        HTML.element("span", sentence)
        " "
      }
    }
  }

  @HTMLBuilder private func today(
    _ hours: Hours<LocalizedText>, _ schedule: OpeningSchedule
  ) -> HTML {
    let today = schedule.scheduled(day)
    if let holiday = today.holiday, hours.state.isTimed {
      HTML.element("p") { say(.publicHolidayToday, ["name": page.name(of: holiday)]) }
    }
    if today.exception != nil { HTML.element("p") { say(.otherHoursToday) } }
  }

  @HTMLBuilder private func table(_ lines: [HoursLine]) -> HTML {
    let days = lines.filter { !$0.days.isEmpty }
    if !days.isEmpty {
      HTML.element("table", [.classes(["week"])]) {
        for line in days {
          HTML.element("tr") {
            HTML.element("th", [Attribute("scope", "row")], line.days)
            HTML.element("td", line.times)
          }
        }
      }
    }
    for line in lines where line.days.isEmpty { HTML.element("p", line.times) }
  }

  @HTMLBuilder private func special(_ special: SpecialDays<LocalizedText>) -> HTML {
    switch special {
    case .exception(let exception):
      HTML.element("p", [.classes(["special"])]) {
        words[
          .labelled,
          [
            "label": formatter.dates(from: exception.from, to: exception.to),
            "value": formatter.list(formatter.hours(of: exception).map(text)),
          ]]
      }
      exception.reason.map { unit($0, classes: ["reason"]) }
      exception.reason.map { trustNotes(on: [$0]) }
    case .holiday(let day, let holiday, let times):
      HTML.element("p", [.classes(["special"])]) {
        words[
          .labelled, ["label": formatter.date(day), "value": formatter.times(of: times)]]
      }
      HTML.element("p", [.classes(["reason"])], page.name(of: holiday))
    }
  }

  private func text(of line: HoursLine) -> String {
    line.days.isEmpty
      ? line.times : words[.labelled, ["label": line.days, "value": line.times]]
  }
}

extension OpeningStatus {
  /// The name by which the style sheet knows it.
  fileprivate var className: String {
    switch self {
    case .open: "is-open"
    case .closed: "is-closed"
    case .byAppointment: "is-by-appointment"
    case .unknown: "is-unknown"
    }
  }
}
