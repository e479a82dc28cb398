import KioskContent

/// The roles of the units of one document or of the site, by unit.
struct TextRoles {
  private(set) var byUnit: [String: TextRole] = [:]

  init(_ document: Document) {
    set(document.title, .title)
    set(document.summary, .summary)
    for block in document.blocks { collect(block) }
  }

  init(_ site: Site) {
    set(site.title, .siteTitle)
    set(site.summary, .siteSummary)
    for line in site.emergencies { set(line.label, .emergency) }
    for holiday in site.holidays { set(holiday.name, .holiday) }
    for topic in site.topics {
      set(topic.title, .topicTitle)
      set(topic.summary, .topicSummary)
      for part in topic.parts { set(part.title, .partTitle) }
    }
  }

  private mutating func set(_ unit: TextUnit?, _ role: TextRole) {
    if let unit { byUnit[unit.id] = role }
  }

  private mutating func collect(_ block: Block<TextUnit>) {
    switch block {
    case .section(let section):
      set(section.title, .heading)
      for block in section.blocks { collect(block) }
    case .paragraph(let passage): set(passage.text, .paragraph)
    case .steps(let steps): for step in steps.steps { set(step.passage.text, .step) }
    case .list(let list): for item in list.items { set(item.text, .item) }
    case .papers(let list): for item in list.items { set(item.text, .paper) }
    case .note(let passage): set(passage.text, .note)
    case .warning(let passage): set(passage.text, .warning)
    case .quantity(let quantity): set(quantity.label, role(of: quantity.value))
    case .figure(let figure):
      set(figure.alternative, .alternative)
      set(figure.caption, .caption)
    case .directions(let passage): set(passage.text, .directions)
    case .access(let access): set(access.remark, .access)
    case .hours(let hours): collect(hours)
    case .line(let line):
      set(line.label, .line)
      if let hours = line.hours { collect(hours) }
    case .reference, .officialName, .operatedBy, .address, .spokenLanguages: break
    }
  }

  private mutating func collect(_ hours: Hours<TextUnit>) {
    for exception in hours.exceptions { set(exception.reason, .hoursReason) }
  }

  private func role(of value: QuantityValue) -> TextRole {
    switch value {
    case .deadline: .deadline
    case .cost: .cost
    case .duration: .duration
    case .date: .date
    case .count: .count
    }
  }
}
