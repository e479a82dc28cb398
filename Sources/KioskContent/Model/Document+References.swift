package import KioskXML

extension Document {
  /// Every pointer to another document, in document order.
  package var references: [Reference] { blocks.flatMap(\.references) }

  /// The documents whose titles a page about this one needs.
  package var referencedIDs: [DocumentID] {
    guard case .withdrawn(let successor?) = state else { return references.map(\.target) }
    return references.map(\.target) + [successor]
  }
}

extension Block {
  /// Every pointer to another document, in order.
  package var references: [Reference] {
    switch self {
    case .section(let section): section.blocks.flatMap(\.references)
    case .paragraph(let passage), .note(let passage), .warning(let passage),
      .directions(let passage):
      passage.references
    case .steps(let steps): steps.steps.flatMap(\.passage.references)
    case .list(let list), .papers(let list): list.items.flatMap(\.references)
    case .reference(let reference): [reference]
    case .quantity, .figure, .officialName, .operatedBy, .address, .access, .spokenLanguages,
      .hours, .line:
      []
    }
  }

  /// Every fact, with the name of its element, in order.
  package var facts: [(element: String, provenance: Provenance, position: XMLPosition)] {
    switch self {
    case .section(let section): section.blocks.flatMap(\.facts)
    case .quantity(let quantity):
      [(quantity.value.elementName, quantity.provenance, quantity.position)]
    case .officialName(let fact): [("official-name", fact.provenance, fact.position)]
    case .operatedBy(let fact): [("operator", fact.provenance, fact.position)]
    case .address(let address): [("address", address.provenance, address.position)]
    case .access(let access): [("access", access.provenance, access.position)]
    case .spokenLanguages(let languages):
      [("languages", languages.provenance, languages.position)]
    case .hours(let hours): [("hours", hours.provenance, hours.position)]
    case .line(let line):
      [("line", line.provenance, line.position)]
        + (line.hours.map { [("hours", $0.provenance, $0.position)] } ?? [])
    case .paragraph, .steps, .list, .papers, .note, .warning, .figure, .reference, .directions:
      []
    }
  }
}

extension Block {
  /// The last days of dated exceptions; from the day after, they are no longer shown.
  package var hoursExceptionEnds: [CalendarDate] {
    switch self {
    case .section(let section): section.blocks.flatMap(\.hoursExceptionEnds)
    case .hours(let hours): hours.exceptions.map(\.to)
    case .line(let line): line.hours?.exceptions.map(\.to) ?? []
    case .paragraph, .steps, .list, .papers, .note, .warning, .quantity, .figure, .reference,
      .officialName, .operatedBy, .address, .directions, .access, .spokenLanguages:
      []
    }
  }
}

extension QuantityValue {
  /// The name of the element that holds such a value.
  package var elementName: String {
    switch self {
    case .deadline: "deadline"
    case .cost: "cost"
    case .duration: "duration"
    case .date: "date"
    case .count: "count"
    }
  }
}
