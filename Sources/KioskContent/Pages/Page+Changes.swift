package import Foundation

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
    let openings = document.blocks.flatMap(\.hours).compactMap { hours, subject in
      schedule(of: hours, for: subject).nextChange(after: time)
    }
    return (days.map { time.clock.start(of: $0) } + openings).min()
  }

  private func nextChange(of entry: Entry, after time: CityTime) -> Date? {
    guard let opening = entry.opening else { return nil }
    let standing = opening.provenance.nextChange(after: time.day).map { time.clock.start(of: $0) }
    return [standing, opening.schedule.nextChange(after: time)].compactMap { $0 }.min()
  }
}

extension Block {
  /// The hours of the block and of its parts, with whose they are.
  var hours: [(Hours<Text>, HoursSubject)] {
    switch self {
    case .section(let section): section.blocks.flatMap(\.hours)
    case .hours(let hours): [(hours, .place)]
    case .line(let line): line.hours.map { [($0, .line)] } ?? []
    case .paragraph, .steps, .list, .papers, .note, .warning, .quantity, .figure, .reference,
      .officialName, .operatedBy, .address, .directions, .access, .spokenLanguages:
      []
    }
  }
}
