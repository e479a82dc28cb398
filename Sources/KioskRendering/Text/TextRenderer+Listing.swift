import KioskContent
import KioskText

extension TextRenderer {
  mutating func render(_ listing: Listing) {
    renderCoverage()
    for text in listing.introduction { add(text) }
    for section in listing.sections {
      output.blank()
      if let title = section.title { heading(title, level: 2) }
      for entry in section.entries { render(entry) }
    }
  }

  private mutating func render(_ entry: Entry) {
    let locale = entry.locale ?? page.reader.locale.tag
    let path = style.links == .addresses ? "  \(fixed(entry.address.path(in: locale)))" : ""
    let title = LocalizedText(
      text: InlineText(entry.title.text.nodes + (path.isEmpty ? [] : [.text(path)])),
      language: entry.title.language, origin: entry.title.origin,
      companions: entry.title.companions)
    add(title, mark: "- ")
    if let summary = entry.summary { add(summary, indent: 2) }
  }

  mutating func renderFooter() {
    output.blank()
    heading(words.text(.emergency), level: 2)
    for line in page.emergencies {
      add(line.label, mark: "\(fixed(line.number))  ")
    }
    if let counter = page.counter {
      output.blank()
      let path = fixed(counter.address.path(in: page.reader.locale.tag))
      say("\(words[.askAtCounter]) \(counter.title.plain) \(path)")
    }
    say(words[.reportMistake])
    output.blank()
    if page.address != .languages {
      let others = page.locales.locales.filter { $0.tag != page.reader.locale.tag }.map { locale in
        let language = TextLanguage(tag: locale.tag, direction: locale.direction)
        let path = fixed(page.address.path(in: locale.tag))
        return "\(embedded(locale.endonym, language)) \(path)"
      }
      if !others.isEmpty {
        say(words.labelled(.alsoIn))
        for other in others { say(other, mark: "- ") }
      }
    }
    output.blank()
    say(words[.edition, ["edition": fixed(page.edition)]])
  }

  mutating func renderHelp() {
    if style.links == .titles {
      say(words[.terminalHelpText])
      return
    }
    heading(words.text(.helpAddresses), level: 2)
    let locale = page.reader.locale.tag.description
    for route in HelpRoute.all {
      say("\(fixed(route.pattern(locale: locale)))  \(words[route.phrase])", mark: "- ")
    }
    output.blank()
    say(words[.helpFormats, ["formats": fixed(PageFormat.suffixes.joined(separator: " "))]])
    say(words[.helpWith])
    say(
      words[
        .helpCols,
        [
          "from": String(TextStyle.columnRange.lowerBound),
          "to": String(TextStyle.columnRange.upperBound),
        ]])
  }
}
