/// What a page knows of the city's days: its clocks and its public holidays.
package struct CityCalendar: Sendable {
  /// The clocks.
  package let clock: SiteClock
  /// The public holidays.
  package let holidays: HolidayCalendar
  /// What the site calls the holidays that it adds.
  package let localNames: [CalendarDate: LocalizedText]
}

extension Page {
  /// When a place of this page is open, or a line is answered.
  package func schedule(
    of hours: Hours<LocalizedText>, for subject: HoursSubject
  ) -> OpeningSchedule {
    OpeningSchedule(
      hours, subject, alerts: alerts, holidays: calendar.holidays, clock: calendar.clock)
  }

  private var alerts: [Alert] {
    switch content {
    case .document(let document): document.alerts
    case .listing: []
    }
  }
}

extension OpeningSchedule {
  /// The schedule of some hours, with what is announced about where they hold.
  init<Text>(
    _ hours: Hours<Text>, _ subject: HoursSubject, alerts: [Alert], holidays: HolidayCalendar,
    clock: SiteClock
  ) {
    self.init(
      state: hours.state,
      exceptions: hours.exceptions.map { Exception(days: $0.from...$0.to, hours: $0.hours) },
      announcements: alerts.compactMap { alert in
        alert.phrase.plan(for: subject).map { Announcement(days: alert.from...alert.to, plan: $0) }
      },
      holidays: holidays, clock: clock)
  }
}

/// Whose hours they are; a line is answered where a place is open.
package enum HoursSubject: Sendable, Equatable { case place, line }

extension Alert.Phrase {
  /// What an announcement makes of the hours; `nil` where they stay as they are.
  fileprivate func plan(for subject: HoursSubject) -> DayPlan? {
    switch (self, subject) {
    case (.closed, .place): .times([])
    // Whether somebody answers while the doors are closed is not said.
    case (.closed, .line), (.disturbed, .line): .unknown
    case (.byAppointment, .place): .byAppointment
    case (.byAppointment, .line), (.moved, _), (.disturbed, .place): nil
    }
  }
}

/// The hours that a list shows beside an entry.
package struct EntryOpening: Sendable, Equatable {
  /// When it is open.
  package let schedule: OpeningSchedule
  /// Whose hours they are.
  package let subject: HoursSubject
  /// Who says so, since when and until when: of the hours, and of their line.
  package let provenances: [Provenance]

  /// Whether everything about the hours was checked lately.
  package func isCurrent(on day: CalendarDate) -> Bool {
    provenances.allSatisfy { $0.standing(on: day) == .current }
  }
}

extension Library {
  /// The first hours of a document, those of a place before those of a line.
  func opening(of document: Document) -> EntryOpening? {
    let all = document.blocks.flatMap(\.hours)
    guard let found = all.first(where: { $0.subject == .place }) ?? all.first else { return nil }
    let alerts = site.alerts.filter { $0.subject.target == document.id }
    return EntryOpening(
      schedule: OpeningSchedule(
        found.hours, found.subject, alerts: alerts, holidays: holidays, clock: clock),
      subject: found.subject,
      provenances: [found.hours.provenance] + (found.lineProvenance.map { [$0] } ?? []))
  }
}
