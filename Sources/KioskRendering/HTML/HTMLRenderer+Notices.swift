import FoundationEssentials
import KioskContent
import KioskText

extension HTMLRenderer {
  /// What a reader must know before the first word of a document.
  @HTMLBuilder func notices(of document: LocalizedDocument) -> HTML {
    if case .withdrawn(let successor) = document.state {
      box("warning", .warning) {
        HTML.element("p") { say(.withdrawn) }
        if let successor {
          HTML.element("p") {
            say(.replacedBy)
            " "
            named(successor)
          }
        }
      }
    }
    if document.isExample { box("notice", .note) { HTML.element("p") { say(.example) } } }
    for alert in document.alerts(on: day) {
      let dates = formatter.dates(from: alert.from, to: alert.to)
      box("warning", .warning) {
        HTML.element("p") { say(alert.phrase.phrase, ["dates": dates]) }
      }
    }
    coverageNotice
  }

  /// What is not in the reader's language and what a program translated, in the reader's language.
  @HTMLBuilder var coverageNotice: HTML {
    let coverage = page.coverage
    if coverage.missing > 0 { missing(coverage) }
    if coverage.isAllMachineTranslated {
      box("notice", .machine) { HTML.element("p") { say(.machineTranslated) } }
    }
    for language in page.machineTranslatedCompanions {
      box("notice", .machine) {
        HTML.element("p") {
          names(of: [language])
          ": "
          say(.machineTranslatedPart)
        }
      }
    }
  }

  private func missing(_ coverage: Coverage) -> HTML {
    let own = page.reader.locale
    let others = coverage.shares.map(\.language).filter { $0.tag != own.tag }
    return box("notice", .language) {
      HTML.element("p") {
        say(
          .notComplete,
          [
            "language": own.endonym, "missing": formatter.number(coverage.missing),
            "total": formatter.number(coverage.total),
          ])
      }
      HTML.element("p") { filled(.shownIn, "languages", names(of: others)) }
      if !coverage.completeIn.isEmpty {
        HTML.element("p") { filled(.completeIn, "languages", names(of: coverage.completeIn)) }
      }
      HTML.element("p") { say(.askAtCounter) }
    }
  }

  /// A phrase with markup in the place of a value.
  func filled(_ phrase: Phrase, _ name: String, _ value: HTML) -> HTML {
    let place = "\u{FFFC}"
    let parts = words[phrase, [name: place]].components(separatedBy: place)
    return spoken(words.language(of: phrase)) {
      for (index, part) in parts.enumerated() {
        if index > 0 { value }
        part
      }
    }
  }

  func box(_ kind: String, _ icon: Icon, @HTMLBuilder _ content: () -> HTML) -> HTML {
    let content = content()
    return HTML.element("div", [.classes(["box", kind])]) {
      self.icon(icon)
      HTML.element("div") { content }
    }
  }

  /// How far one can trust the words of a block group, said once for the whole group.
  @HTMLBuilder func trustNotes(on texts: [LocalizedText]) -> HTML {
    if texts.contains(where: \.origin.isOutdated) {
      HTML.element("p", [.classes(["trust"])]) {
        filled(.outdated, "language", names(of: [page.locales.defaultTag]))
      }
    }
    if !page.coverage.isAllMachineTranslated, texts.contains(where: \.origin.isMachineTranslated) {
      HTML.element("p", [.classes(["trust"])]) { say(.machineTranslatedPart) }
    }
  }

  @HTMLBuilder func audience(_ audience: [Audience]) -> HTML {
    if let only = audience.first, audience.count == 1 {
      HTML.element("p", [.classes(["audience"])]) {
        icon(.people)
        HTML.element("span") { words.labelled(.appliesTo, words[only.phrase]) }
      }
    } else if !audience.isEmpty {
      HTML.element("div", [.classes(["audience"])]) {
        icon(.people)
        HTML.element("div") {
          HTML.element("p") { words.labelled(.appliesTo) }
          HTML.element("ul") {
            for group in audience { HTML.element("li") { say(group.phrase) } }
          }
        }
      }
    }
  }

  /// The law behind a fact, and what to do where it may no longer hold.
  @HTMLBuilder func provenance(
    _ provenance: Provenance, standing: FactStanding? = nil
  ) -> HTML {
    if let law = provenance.law {
      HTML.element("p", [.classes(["law"])]) {
        words.labelled(.law)
        " "
        self.law(law)
      }
    }
    switch standing ?? provenance.standing(on: day) {
    case .current: HTML.empty
    case .expired:
      HTML.element("p", [.classes(["trust"])]) { say(.expired) }
      counterLink
    case .reviewDue(let checked?):
      HTML.element("p", [.classes(["trust"])]) {
        say(.checkedPleaseAsk, ["date": formatter.date(checked)])
      }
    case .reviewDue(nil): HTML.element("p", [.classes(["trust"])]) { say(.pleaseCheck) }
    }
  }

  /// Where people can ask.
  @HTMLBuilder var counterLink: HTML {
    if let counter = page.counter {
      HTML.element("a", [.classes(["see"]), .href(link(counter.address))]) {
        icon(.counter)
        HTML.element("span", [.classes(counter.title.companions.isEmpty ? [] : ["pair"])]) {
          bilingual(counter.title)
        }
      }
    }
  }
}
