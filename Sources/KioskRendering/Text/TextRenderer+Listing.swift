import KioskContent
import KioskText

extension TextRenderer {
  mutating func render(_ listing: Listing) {
    output.beginPart()
    renderCoverage()
    output.beginPart()
    for text in listing.introduction { add(text) }
    for section in listing.sections {
      output.beginPart()
      output.blank()
      if let title = section.title { heading(title, level: 2) }
      for entry in section.entries { render(entry) }
    }
  }

  private mutating func render(_ entry: Entry) {
    output.beginPart()
    let path = path(of: entry)
    // The name of a language is in its own language by design: a mark would say the name twice.
    if let locale = entry.locale {
      let name = embedded(entry.title.plain, entry.title.language) + path
      offer(entry.address, in: locale) { $0.say(name, mark: $1 ?? "- ") }
      return
    }
    let title = LocalizedText(
      text: InlineText(entry.title.text.nodes + [.text(path)]),
      language: entry.title.language, origin: entry.title.origin,
      companions: entry.title.companions)
    var indent = 2
    offer(entry.address) { renderer, mark in
      indent = mark.map(cellWidth) ?? indent
      renderer.write(title, mark: mark ?? "- ")
    }
    if let summary = entry.summary { write(summary, indent: indent) }
    for line in opening(of: entry) { say(line, indent: indent) }
    addTrustNotes(on: entry.texts, indent: indent)
  }

  /// Whether the entry's place is open now, where somebody has said so lately.
  private func opening(of entry: Entry) -> [String] {
    guard let opening = entry.opening, opening.isCurrent(on: day) else {
      return []
    }
    let status = opening.schedule.status(at: time)
    let words = formatter.status(status, at: time, of: opening.subject)
    let isTimed = status != .byAppointment && opening.schedule.needsAppointment
    return words + (isTimed ? [self.words[.byAppointment]] : [])
  }

  private func path(of entry: Entry) -> String {
    guard style.links == .addresses else { return "" }
    return TextRenderer.pathGap
      + fixed(entry.address.path(in: entry.locale ?? page.reader.locale.tag))
  }

  /// What stands below every page: the emergency numbers, the counter, the other languages.
  mutating func renderFooter() {
    heading(words.text(.emergency), level: 2)
    for line in page.emergencies { write(line.label, mark: "\(fixed(line.number))  ") }
    addTrustNotes(on: page.emergencies.map(\.label))
    output.blank()
    say(words[.askAtCounter])
    renderCounter()
    say(words[.reportMistake])
    output.blank()
    if page.address != .languages { renderAlternates() }
    say(words[.edition, ["edition": fixed(page.edition)]])
  }

  private mutating func renderAlternates() {
    let others = page.locales.locales.filter { $0.tag != page.reader.locale.tag }
    guard !others.isEmpty else { return }
    say(words.labelled(.alsoIn))
    for locale in others {
      let name = names(of: [locale.tag])
      say(name + TextRenderer.pathGap + fixed(page.address.link(in: locale.tag)), mark: "- ")
    }
    output.blank()
  }

  /// The addresses that the router knows; for readers of screens, the keys.
  mutating func renderHelp() {
    switch style.links {
    case .titles: say(words[.terminalHelpText])
    case .choices:
      for phrase in [Phrase.terminalHelpText, .terminalKeysText] {
        say(words[phrase])
        output.blank()
      }
    case .addresses: renderAddresses()
    }
  }

  private mutating func renderAddresses() {
    heading(words.text(.helpAddresses), level: 2)
    let locale = page.reader.locale.tag.description
    for route in HelpRoute.all {
      say("\(fixed(route.pattern(locale: locale)))  \(words[route.phrase])", mark: "- ")
    }
    output.blank()
    say(words[.helpFormats, ["formats": ordered(PageFormat.suffixes.joined(separator: " "))]])
    say(words[.helpWith])
    let columns = TextStyle.columnRange
    say(
      words[
        .helpCols,
        ["from": String(columns.lowerBound), "to": String(columns.upperBound)]])
  }
}
