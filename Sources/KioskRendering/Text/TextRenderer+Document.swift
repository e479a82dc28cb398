import KioskContent
import KioskText

extension TextRenderer {
  mutating func render(_ document: LocalizedDocument) {
    renderNotices(of: document)
    if let summary = document.summary { add(summary) }
    renderAudience(document.audience)
    render(document.blocks)
  }

  private mutating func renderNotices(of document: LocalizedDocument) {
    if case .withdrawn(let successor) = document.state {
      say(words[.withdrawn], mark: "! ")
      if let successor { say("\(words[.replacedBy]) \(named(successor))", indent: 2) }
    }
    if document.isExample { say(words[.example], mark: "! ") }
    for alert in document.alerts where (alert.from...alert.to).contains(day) {
      let dates = formatter.dates(from: alert.from, to: alert.to)
      say(words[alert.phrase.phrase, ["dates": dates]], mark: "! ")
    }
    renderCoverage()
    output.blank()
  }

  /// What is not in the reader's language, in the reader's language.
  mutating func renderCoverage() {
    let coverage = page.coverage
    if coverage.missing > 0 {
      let own = page.reader.locale
      say(
        words[
          .notComplete,
          [
            "language": own.endonym, "missing": formatter.number(coverage.missing),
            "total": formatter.number(coverage.total),
          ]], mark: "* ")
      let others = coverage.shares.map(\.language).filter { $0.tag != own.tag }
      say(words[.shownIn, ["languages": names(others.map(\.tag))]], indent: 2)
      if !coverage.completeIn.isEmpty {
        say(words[.completeIn, ["languages": names(coverage.completeIn)]], indent: 2)
      }
      say(words[.askAtCounter], indent: 2)
    }
    if coverage.isAllMachineTranslated { say(words[.machineTranslated], mark: "* ") }
    output.blank()
  }

  private func names(_ tags: [LanguageTag]) -> String {
    formatter.list(
      tags.map { tag in
        let language = page.locales[tag].map { TextLanguage(tag: tag, direction: $0.direction) }
        return embedded(
          page.locales.endonym(of: tag) ?? tag.description,
          language ?? TextLanguage(undeclared: tag))
      })
  }

  private mutating func renderAudience(_ audience: [Audience], indent: Int = 0) {
    guard !audience.isEmpty else { return }
    let groups = formatter.list(audience.map { words[$0.phrase] })
    say(words.labelled(.appliesTo, groups), indent: indent)
  }

  mutating func render(_ blocks: [Block<LocalizedText>]) {
    for block in blocks {
      output.blank()
      render(block)
    }
  }

  private mutating func render(_ block: Block<LocalizedText>) {
    switch block {
    case .section(let section):
      heading(section.title, level: 2)
      renderAudience(section.audience)
      render(section.blocks)
    case .paragraph(let passage): render(passage)
    case .steps(let steps): render(steps)
    case .list(let list): for item in list.items { render(item, mark: "- ") }
    case .papers(let list):
      say(words.labelled(.papers))
      for item in list.items { render(item, mark: "[ ] ") }
    case .note(let passage): render(passage, label: .note)
    case .warning(let passage): render(passage, mark: "! ", label: .warning)
    case .quantity(let quantity): render(quantity)
    case .figure(let figure):
      add(figure.alternative, label: .picture)
      if let caption = figure.caption { add(caption) }
    case .reference(let reference): say(words.labelled(.see, named(reference.target)))
    case .officialName(let fact): render(fact, .officialName)
    case .operatedBy(let fact): render(fact, .operatedBy)
    case .address(let address): render(address)
    case .directions(let passage): render(passage, label: .directions)
    case .access(let access): render(access)
    case .spokenLanguages(let languages): render(languages)
    case .hours(let hours): render(hours, heading: .hours)
    case .line(let line): render(line)
    }
  }

  mutating func render(
    _ passage: Passage<LocalizedText>, mark: String = "", label: Phrase? = nil, indent: Int = 0
  ) {
    add(passage.text, mark: mark, label: label, indent: indent)
    let hanging = indent + cellWidth(of: mark)
    renderAudience(passage.audience, indent: hanging)
    for reference in passage.references {
      say(words.labelled(.see, named(reference.target)), indent: hanging)
    }
  }

  private mutating func render(_ steps: Steps<LocalizedText>) {
    if let period = steps.period { say(words.labelled(period.phrase)) }
    var number = 0
    for step in steps.steps {
      if let join = step.join {
        say(join == .and ? words[.joinAnd] : words[.joinOr], indent: 3)
        render(step.passage, indent: 3)
      } else {
        number += 1
        render(step.passage, mark: number < 10 ? "\(number). " : "\(number).")
      }
    }
  }

  private mutating func render(_ quantity: Quantity<LocalizedText>) {
    let standing = quantity.provenance.standing(on: day)
    let value = formatter.quantity(quantity.value, bound: quantity.bound)
    say(words.labelled(quantity.value.phrase, standing == .expired ? "" : value))
    add(quantity.label, indent: 2)
    renderProvenance(quantity.provenance, indent: 2)
  }

  /// The law behind a fact, and what to do where it may no longer hold.
  mutating func renderProvenance(_ provenance: Provenance, indent: Int) {
    if let law = provenance.law {
      say(words.labelled(.law, fixed(bindingSectionSigns(law))), indent: indent)
    }
    switch provenance.standing(on: day) {
    case .current: break
    case .expired: say("! \(words[.expired])", indent: indent)
    case .reviewDue(let checked?):
      say("! \(words[.checkedPleaseAsk, ["date": formatter.date(checked)]])", indent: indent)
    case .reviewDue(nil): say("! \(words[.pleaseCheck])", indent: indent)
    }
  }

  /// A page by its title; one that cannot be opened is its plain name.
  func named(_ id: DocumentID) -> String {
    guard let title = page.titles[id] else { return fixed(id.rawValue) }
    let text = embedded(title.plain, title.language)
    guard style.links == .addresses else { return text }
    return "\(text) \(fixed(PageAddress.page(id).path(in: page.reader.locale.tag)))"
  }
}
