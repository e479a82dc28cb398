import KioskContent
import KioskText

extension TextRenderer {
  /// What a reader must know before the first word of a document.
  mutating func renderNotices(of document: LocalizedDocument) {
    if case .withdrawn(let successor) = document.state {
      say(words[.withdrawn], mark: "! ")
      if let successor { renderSuccessor(successor) }
    }
    if document.isExample { say(words[.example], mark: "! ") }
    for alert in document.alerts(on: day) {
      let dates = formatter.dates(from: alert.from, to: alert.to)
      say(words[alert.phrase.phrase, ["dates": dates]], mark: "! ")
    }
    renderCoverage()
  }

  private mutating func renderSuccessor(_ id: DocumentID) {
    let line = "\(words[.replacedBy]) \(named(id))"
    guard page.titles[id] != nil else { return say(line, indent: 2) }
    offer(.page(id)) { $0.say(line, mark: $1 ?? "", indent: 2) }
  }

  /// What is not in the reader's language and what a program translated, in the reader's language.
  mutating func renderCoverage() {
    let coverage = page.coverage
    if coverage.missing > 0 { renderMissing(coverage) }
    if coverage.isAllMachineTranslated { say(words[.machineTranslated], mark: "* ") }
    for language in page.machineTranslatedCompanions {
      let name = embedded(name(of: language), language)
      say(
        words[.labelled, ["label": name, "value": words[.machineTranslatedPart]]], mark: "* ")
    }
    output.blank()
  }

  private mutating func renderMissing(_ coverage: Coverage) {
    let own = page.reader.locale
    say(
      words[
        .notComplete,
        [
          "language": own.endonym, "missing": formatter.number(coverage.missing),
          "total": formatter.number(coverage.total),
        ]], mark: "* ")
    let others = coverage.shares.map(\.language).filter { $0.tag != own.tag }
    say(words[.shownIn, ["languages": names(others)]], indent: 2)
    if !coverage.completeIn.isEmpty {
      say(words[.completeIn, ["languages": names(of: coverage.completeIn)]], indent: 2)
    }
    say(words[.askAtCounter], indent: 2)
  }

  /// How far one can trust the words of a block group, said once for the whole group.
  mutating func addTrustNotes(on texts: [LocalizedText], indent: Int = 0) {
    if texts.contains(where: \.origin.isOutdated) {
      say(words[.outdated, ["language": originalLanguage]], mark: "* ", indent: indent)
    }
    // One notice at the top says it for a page that is translated by a program throughout.
    guard !page.coverage.isAllMachineTranslated else { return }
    if texts.contains(where: \.origin.isMachineTranslated) {
      say(words[.machineTranslatedPart], mark: "* ", indent: indent)
    }
  }

  private var originalLanguage: String { names(of: [page.locales.defaultTag]) }

  mutating func renderAudience(_ audience: [Audience], indent: Int = 0) {
    let groups = audience.map { words[$0.phrase] }
    guard groups.count > 1 else {
      if let only = groups.first { say(words.labelled(.appliesTo, only), indent: indent) }
      return
    }
    // The names of groups hold commas of their own, so a list of them cannot stand in one line.
    say(words.labelled(.appliesTo), indent: indent)
    for group in groups { say(group, mark: "- ", indent: indent + 2) }
  }

  /// The law behind a fact, and what to do where it may no longer hold.
  mutating func renderProvenance(
    _ provenance: Provenance, standing: FactStanding? = nil, indent: Int = 2
  ) {
    if let law = provenance.law {
      say(words.labelled(.law, fixed(bindingSectionSigns(law))), indent: indent)
    }
    switch standing ?? provenance.standing(on: day) {
    case .current: break
    case .expired:
      say(words[.expired], mark: "! ", indent: indent)
      renderCounter(indent: indent + 2)
    case .reviewDue(let checked?):
      let date = formatter.date(checked)
      say(words[.checkedPleaseAsk, ["date": date]], mark: "! ", indent: indent)
    case .reviewDue(nil): say(words[.pleaseCheck], mark: "! ", indent: indent)
    }
  }

  /// Where people can ask.
  mutating func renderCounter(indent: Int = 0) {
    guard let counter = page.counter else { return }
    let line = words.labelled(.counter, link(counter.title, to: counter.address))
    // Said below every old fact; a choice it is once.
    guard !choices.contains(where: { $0.address == counter.address }) else {
      return say(line, indent: indent)
    }
    offer(counter.address) { $0.say(line, mark: $1 ?? "", indent: indent) }
  }

  /// A page by its title; one that cannot be opened is its plain name.
  func named(_ id: DocumentID) -> String {
    page.titles[id].map { link($0, to: .page(id)) } ?? ordered(id.rawValue)
  }

  private func link(_ title: LocalizedText, to address: PageAddress) -> String {
    let text = embedded(languageMark(title.language) + title.plain, title.language)
    guard style.links == .addresses else { return text }
    return text + TextRenderer.pathGap + fixed(address.path(in: page.reader.locale.tag))
  }
}
