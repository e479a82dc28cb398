import KioskContent

extension JSONRenderer {
  func document(_ document: LocalizedDocument) -> JSONValue {
    .members([
      "type": .string(document.kind.rawValue), "id": .string(document.id.rawValue),
      "state": state(document.state), "critical": .bool(document.isCritical),
      "example": .bool(document.isExample), "audience": audience(document.audience),
      "summary": document.summary.map(text), "blocks": .array(document.blocks.map(block)),
      "alerts": .array(document.alerts(on: day).map(alert)),
    ])
  }

  private func state(_ state: Document.State) -> JSONValue {
    switch state {
    case .draft: .members(["name": .string("draft")])
    case .published: .members(["name": .string("published")])
    case .withdrawn(let successor):
      .members([
        "name": .string("withdrawn"), "replacedBy": successor.map { .string($0.rawValue) },
      ])
    }
  }

  private func alert(_ alert: Alert) -> JSONValue {
    let dates = formatter.dates(from: alert.from, to: alert.to)
    return .members([
      "phrase": .string(alert.phrase.rawValue), "from": date(alert.from), "to": date(alert.to),
      "text": .string(page.words[alert.phrase.phrase, ["dates": dates]]),
    ])
  }

  private func audience(_ audience: [Audience]) -> JSONValue? {
    audience.isEmpty ? nil : .array(audience.map { .string($0.rawValue) })
  }

  private func block(_ block: Block<LocalizedText>) -> JSONValue {
    switch block {
    case .section(let section): self.section(section)
    case .paragraph(let passage): typed("paragraph", members(passage))
    case .steps(let steps): self.steps(steps)
    case .list(let list): items("list", list)
    case .papers(let list): items("papers", list)
    case .note(let passage): typed("note", members(passage))
    case .warning(let passage): typed("warning", members(passage))
    case .quantity(let quantity): self.quantity(quantity)
    case .figure(let figure): self.figure(figure)
    case .reference(let reference): typed("reference", ["to": link(reference)])
    case .officialName(let fact): named("official-name", fact)
    case .operatedBy(let fact): named("operator", fact)
    case .address(let address): self.address(address)
    case .directions(let passage): typed("directions", members(passage))
    case .access(let access): self.access(access)
    case .spokenLanguages(let languages): spokenLanguages(languages)
    case .hours(let hours): self.hours(hours, of: .place)
    case .line(let line): self.line(line)
    }
  }

  private func section(_ section: Section<LocalizedText>) -> JSONValue {
    typed(
      "section",
      [
        "id": .string(section.id), "title": text(section.title),
        "audience": audience(section.audience), "blocks": .array(section.blocks.map(block)),
      ])
  }

  private func figure(_ figure: Figure<LocalizedText>) -> JSONValue {
    typed(
      "figure",
      [
        "id": .string(figure.id), "source": .string(figure.source),
        "alternative": text(figure.alternative), "caption": figure.caption.map(text),
      ])
  }

  func typed(_ type: String, _ members: [String: JSONValue?]) -> JSONValue {
    var members = members
    members["type"] = .string(type)
    return .members(members)
  }

  private func members(_ passage: Passage<LocalizedText>) -> [String: JSONValue?] {
    [
      "id": .string(passage.id), "text": text(passage.text),
      "audience": audience(passage.audience),
      "references": passage.references.isEmpty ? nil : .array(passage.references.map(link)),
    ]
  }

  private func link(_ reference: Reference) -> JSONValue {
    let title = page.titles[reference.target]
    return .members([
      "id": .string(reference.target.rawValue), "title": title.map(text),
      "path": title.map { _ in
        .string(PageAddress.page(reference.target).path(in: page.reader.locale.tag))
      },
    ])
  }

  private func steps(_ steps: Steps<LocalizedText>) -> JSONValue {
    typed(
      "steps",
      [
        "id": .string(steps.id), "when": steps.period.map { .string($0.rawValue) },
        "steps": .array(
          steps.steps.map { step in
            var members = members(step.passage)
            members["join"] = step.join.map { .string($0.rawValue) }
            return .members(members)
          }),
      ])
  }

  private func items(_ type: String, _ list: ItemList<LocalizedText>) -> JSONValue {
    typed(
      type,
      ["id": .string(list.id), "items": .array(list.items.map { .members(members($0)) })])
  }
}
