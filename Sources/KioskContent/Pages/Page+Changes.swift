package import FoundationEssentials

extension Page {
  /// The next moment at which the page reads differently, if there is one.
  package func nextChange(after time: CityTime) -> Date? {
    switch content {
    case .document(let document): nextChange(of: document, after: time)
    case .listing(let listing):
      listing.sections.flatMap(\.entries).compactMap { nextChange(of: $0, after: time) }.min()
    }
  }

  private func nextChange(of document: LocalizedDocument, after time: CityTime) -> Date? {
    let facts = document.blocks.flatMap(\.facts)
      .compactMap { $0.provenance.nextChange(after: time.day) }
    let alerts = document.alerts.flatMap { [$0.from, $0.to.next] }
    let exceptions = document.blocks.flatMap(\.hoursExceptionEnds).map(\.next)
    let days = (facts + alerts + exceptions).filter { $0 > time.day }
    let openings = document.blocks.flatMap(\.hours).filter { $0.isShown(on: time.day) }
      .compactMap { schedule(of: $0.hours, for: $0.subject).nextChange(after: time) }
    return (days.map { time.clock.start(of: $0) } + openings).min()
  }

  private func nextChange(of entry: Entry, after time: CityTime) -> Date? {
    guard let opening = entry.opening else { return nil }
    let standing = opening.provenances.compactMap { $0.nextChange(after: time.day) }
    let changes = standing.map { time.clock.start(of: $0) }
    return (changes + [opening.schedule.nextChange(after: time)].compactMap { $0 }).min()
  }
}

/// Hours with what decides whether they are shown.
struct SubjectHours<Text: Sendable & Equatable> {
  let hours: Hours<Text>
  let subject: HoursSubject
  /// Of the line that they belong to.
  let lineProvenance: Provenance?

  /// Whether neither the hours nor their line have expired.
  func isShown(on day: CalendarDate) -> Bool {
    [hours.provenance, lineProvenance].allSatisfy { $0?.standing(on: day) != .expired }
  }
}

extension Block {
  /// The hours of the block and of its parts.
  var hours: [SubjectHours<Text>] {
    switch self {
    case .section(let section): section.blocks.flatMap(\.hours)
    case .hours(let hours): [SubjectHours(hours: hours, subject: .place, lineProvenance: nil)]
    case .line(let line):
      line.hours.map {
        [SubjectHours(hours: $0, subject: .line, lineProvenance: line.provenance)]
      } ?? []
    case .paragraph, .steps, .list, .papers, .note, .warning, .quantity, .figure, .reference,
      .officialName, .operatedBy, .address, .directions, .access, .spokenLanguages:
      []
    }
  }
}
