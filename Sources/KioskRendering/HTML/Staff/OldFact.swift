package import KioskContent

/// A fact that a clerk must not pass on unasked.
package struct OldFact: Sendable {
  /// The title of the page that it stands on.
  let title: String
  let label: Phrase
  let value: String
  let standing: FactStanding
  let provenance: Provenance

  /// The facts of a page that were not checked in time or hold no longer, in the page's language.
  package static func all(on page: Page, at day: CalendarDate) -> [OldFact] {
    switch page.content {
    case .document(let document): all(in: document.blocks, of: page, at: day)
    case .listing: []
    }
  }

  /// The same of the first steps: their deadlines.
  package static func all(on steps: FirstStepsPage, at day: CalendarDate) -> [OldFact] {
    let deadlines = steps.plan.parts.flatMap(\.steps).flatMap(\.deadlines)
    return all(in: deadlines.map { .quantity($0) }, of: steps.page, at: day)
  }

  private static func all(
    in blocks: [Block<LocalizedText>], of page: Page, at day: CalendarDate
  ) -> [OldFact] {
    let formatter = ValueFormatter(words: page.words)
    return blocks.flatMap { $0.labelledFacts(formatter) }.compactMap { fact in
      let standing = fact.provenance.standing(on: day)
      guard standing != .current else { return nil }
      return OldFact(
        title: page.title.plain, label: fact.label, value: fact.value, standing: standing,
        provenance: fact.provenance)
    }
  }

  /// The fact with its page and its standing, on one line of plain text.
  package func line(_ words: Words) -> String {
    "\(title): \(words.labelled(label, value)) – \(standingWords(words))"
  }

  /// Since when it is old.
  func standingWords(_ words: Words) -> String {
    let formatter = ValueFormatter(words: words)
    return switch standing {
    case .current: ""
    case .expired:
      provenance.validUntil.map { words[.staffExpiredOn, ["date": formatter.date($0)]] } ?? ""
    case .reviewDue:
      provenance.reviewBy.map { words[.staffCheckSince, ["date": formatter.date($0)]] } ?? ""
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
