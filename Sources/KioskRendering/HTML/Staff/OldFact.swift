import KioskContent

/// A fact that a clerk must not pass on unasked.
struct OldFact {
  let label: Phrase
  let value: String
  let standing: FactStanding
  let provenance: Provenance
}

extension [Block<LocalizedText>] {
  /// The facts that were not checked in time or hold no longer.
  func oldFacts(on day: CalendarDate, _ formatter: ValueFormatter) -> [OldFact] {
    flatMap { $0.labelledFacts(formatter) }.compactMap { fact in
      let standing = fact.provenance.standing(on: day)
      guard standing != .current else { return nil }
      return OldFact(
        label: fact.label, value: fact.value, standing: standing, provenance: fact.provenance)
    }
  }
}

extension Block<LocalizedText> {
  fileprivate func labelledFacts(
    _ formatter: ValueFormatter
  ) -> [(label: Phrase, value: String, provenance: Provenance)] {
    switch self {
    case .section(let section): section.blocks.flatMap { $0.labelledFacts(formatter) }
    case .quantity(let quantity):
      [
        (
          quantity.value.phrase, formatter.quantity(quantity.value, bound: quantity.bound),
          quantity.provenance
        )
      ]
    case .officialName(let fact): [(.officialName, fact.name, fact.provenance)]
    case .operatedBy(let fact): [(.operatedBy, fact.name, fact.provenance)]
    case .address(let address): [(.address, address.street, address.provenance)]
    case .access(let access):
      [(.access, formatter.words[access.level.phrase], access.provenance)]
    case .spokenLanguages(let languages):
      [
        (
          .spokenLanguages, formatter.list(languages.languages.map(\.description)),
          languages.provenance
        )
      ]
    case .hours(let hours): [(.hours, "", hours.provenance)]
    case .line(let line):
      [(line.kind.phrase, line.value, line.provenance)]
        + (line.hours.map { [(.lineHours, line.value, $0.provenance)] } ?? [])
    case .paragraph, .steps, .list, .papers, .note, .warning, .figure, .reference, .directions: []
    }
  }
}
