extension Localizer {
  mutating func blocks(_ blocks: [Block<TextUnit>]) -> [Block<LocalizedText>] {
    blocks.map { block($0) }
  }

  private mutating func block(_ block: Block<TextUnit>) -> Block<LocalizedText> {
    switch block {
    case .section(let section): .section(self.section(section))
    case .paragraph(let passage): .paragraph(self.passage(passage))
    case .steps(let steps): .steps(self.steps(steps))
    case .list(let list): .list(itemList(list))
    case .papers(let list): .papers(itemList(list))
    case .note(let passage): .note(self.passage(passage))
    case .warning(let passage): .warning(self.passage(passage))
    case .quantity(let quantity): .quantity(self.quantity(quantity))
    case .figure(let figure): .figure(self.figure(figure))
    case .reference(let reference): .reference(reference)
    case .officialName(let fact): .officialName(fact)
    case .operatedBy(let fact): .operatedBy(fact)
    case .address(let address): .address(address)
    case .directions(let passage): .directions(self.passage(passage))
    case .access(let access): .access(self.access(access))
    case .spokenLanguages(let languages): .spokenLanguages(languages)
    case .hours(let hours): .hours(self.hours(hours))
    case .line(let line): .line(self.line(line))
    }
  }

  private mutating func section(_ section: Section<TextUnit>) -> Section<LocalizedText> {
    Section(
      id: section.id, title: single(section.title), audience: section.audience,
      blocks: blocks(section.blocks))
  }

  private mutating func passage(_ passage: Passage<TextUnit>) -> Passage<LocalizedText> {
    Passage(
      id: passage.id, text: single(passage.text), audience: passage.audience,
      references: passage.references)
  }

  private mutating func steps(_ steps: Steps<TextUnit>) -> Steps<LocalizedText> {
    let passages = whole(steps.steps.map(\.passage))
    return Steps(
      id: steps.id, period: steps.period,
      steps: zip(steps.steps, passages).map { Step(join: $0.join, passage: $1) })
  }

  private mutating func itemList(_ list: ItemList<TextUnit>) -> ItemList<LocalizedText> {
    ItemList(id: list.id, items: whole(list.items))
  }

  /// Passages that are only understood together.
  private mutating func whole(_ passages: [Passage<TextUnit>]) -> [Passage<LocalizedText>] {
    zip(passages, group(passages.map(\.text))).map { passage, text in
      Passage(
        id: passage.id, text: text, audience: passage.audience, references: passage.references)
    }
  }

  private mutating func quantity(_ quantity: Quantity<TextUnit>) -> Quantity<LocalizedText> {
    Quantity(
      id: quantity.id, value: quantity.value, bound: quantity.bound,
      label: single(quantity.label), provenance: quantity.provenance,
      position: quantity.position)
  }

  private mutating func figure(_ figure: Figure<TextUnit>) -> Figure<LocalizedText> {
    let texts = group([figure.alternative] + (figure.caption.map { [$0] } ?? []))
    return Figure(
      id: figure.id, source: figure.source, alternative: texts[0],
      caption: texts.count > 1 ? texts[1] : nil)
  }

  private mutating func access(_ access: Access<TextUnit>) -> Access<LocalizedText> {
    Access(
      level: access.level, remark: access.remark.map { single($0) }, provenance: access.provenance,
      position: access.position)
  }

  private mutating func hours(_ hours: Hours<TextUnit>) -> Hours<LocalizedText> {
    Hours(
      state: hours.state,
      exceptions: hours.exceptions.map { exception in
        HoursException(
          from: exception.from, to: exception.to, hours: exception.hours,
          reason: exception.reason.map { single($0) })
      },
      provenance: hours.provenance, position: hours.position)
  }

  private mutating func line(_ line: ContactLine<TextUnit>) -> ContactLine<LocalizedText> {
    ContactLine(
      kind: line.kind, value: line.value, tariff: line.tariff, languages: line.languages,
      label: line.label.map { single($0) }, hours: line.hours.map { hours($0) },
      provenance: line.provenance, position: line.position)
  }
}
