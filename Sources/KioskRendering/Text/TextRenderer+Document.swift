import KioskContent
import KioskText

extension TextRenderer {
  mutating func render(_ document: LocalizedDocument) {
    output.beginPart()
    renderNotices(of: document)
    output.beginPart()
    if let summary = document.summary { add(summary) }
    output.blank()
    renderAudience(document.audience)
    render(document.blocks)
  }

  private mutating func render(_ blocks: [Block<LocalizedText>]) {
    for block in blocks {
      output.beginPart()
      output.blank()
      render(block)
    }
  }

  private mutating func render(_ block: Block<LocalizedText>) {
    switch block {
    case .section(let section): render(section)
    case .paragraph(let passage): render(passage)
    case .steps(let steps): render(steps)
    case .list(let list): render(list, mark: "- ")
    case .papers(let list):
      say(words.labelled(.papers))
      render(list, mark: "[ ] ")
    case .note(let passage): render(passage, label: .note)
    case .warning(let passage): render(passage, mark: "! ", label: .warning)
    case .quantity(let quantity): render(quantity)
    case .figure(let figure): render(figure)
    case .reference(let reference): render(reference)
    case .officialName(let fact): render(fact, .officialName)
    case .operatedBy(let fact): render(fact, .operatedBy)
    case .address(let address): render(address)
    case .directions(let passage): render(passage, label: .directions)
    case .access(let access): render(access)
    case .spokenLanguages(let languages): render(languages)
    case .hours(let hours): render(hours, of: .place, label: .hours)
    case .line(let line): render(line)
    }
  }

  private mutating func render(_ section: Section<LocalizedText>) {
    heading(section.title, level: 2)
    renderAudience(section.audience)
    render(section.blocks)
  }

  private mutating func render(
    _ passage: Passage<LocalizedText>, mark: String = "", label: Phrase? = nil
  ) {
    write(passage, mark: mark, label: label)
    addTrustNotes(on: [passage.text], indent: cellWidth(of: mark))
  }

  /// The words of a passage with what belongs to them; how far to trust them is the group's matter.
  private mutating func write(
    _ passage: Passage<LocalizedText>, mark: String = "", label: Phrase? = nil, indent: Int = 0
  ) {
    write(passage.text, mark: mark, label: label, indent: indent)
    let hanging = indent + cellWidth(of: mark)
    renderAudience(passage.audience, indent: hanging)
    for reference in passage.references { render(reference, indent: hanging) }
  }

  private mutating func render(_ reference: Reference, indent: Int = 0) {
    let line = words.labelled(.see, named(reference.target))
    guard page.titles[reference.target] != nil else { return say(line, indent: indent) }
    offer(.page(reference.target)) { $0.say(line, mark: $1 ?? "", indent: indent) }
  }

  private mutating func render(_ list: ItemList<LocalizedText>, mark: String) {
    for item in list.items { write(item, mark: mark) }
    addTrustNotes(on: list.items.map(\.text))
  }

  private mutating func render(_ steps: Steps<LocalizedText>) {
    if let period = steps.period { say(words.labelled(period.phrase)) }
    let last = steps.steps.count { $0.join == nil }
    // Every step hangs as deep as the one with the longest number.
    let width = cellWidth(of: "\(last). ")
    var number = 0
    for step in steps.steps {
      if let join = step.join {
        say(words[join.phrase], indent: width)
        write(step.passage, indent: width)
      } else {
        number += 1
        let mark = "\(number). "
        write(
          step.passage,
          mark: mark + String(repeating: " ", count: width - cellWidth(of: mark)))
      }
    }
    addTrustNotes(on: steps.steps.map(\.passage.text))
  }

  private mutating func render(_ figure: Figure<LocalizedText>) {
    write(figure.alternative, label: .picture)
    if let caption = figure.caption { write(caption, indent: 2) }
    addTrustNotes(on: figure.texts)
  }
}
