import KioskXML

extension SiteCheck {
  /// Hours that may send people to a closed door on a public holiday, and dates that are over.
  func hours() -> [Diagnostic] {
    documents.flatMap { document in
      document.blocks.flatMap(\.hours).map(\.hours).flatMap { hours in
        faults(of: hours).map {
          Diagnostic($0, path: document.path, position: hours.position)
        }
      }
    } + alerts()
  }

  private func faults(of hours: Hours<TextUnit>) -> [ContentFault] {
    let past = hours.exceptions.filter { $0.to < day }
      .map { ContentFault.pastDates(element: "exception", since: $0.to.next) }
    guard case .times(let times, byAppointment: _) = hours.state, !times.namesHolidays,
      times != .always, times.rules.contains(where: { !$0.times.isEmpty })
    else { return past }
    return [.hoursWithoutHolidays] + past
  }

  private func alerts() -> [Diagnostic] {
    library.site.alerts.filter { $0.to < day }.map {
      Diagnostic(
        .pastDates(element: "alert", since: $0.to.next), path: SiteCheck.sitePath,
        position: $0.subject.position)
    }
  }
}
