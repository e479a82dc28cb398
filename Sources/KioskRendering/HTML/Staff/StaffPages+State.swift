package import KioskContent

extension StaffPages {
  /// Which facts of a page are old, and how far its translation is.
  ///
  /// - Parameters:
  ///   - page: the page in the visitor's language.
  ///   - own: the page in the clerk's language.
  package static func state(
    of page: Page, inOwnWords own: Page, inquiry: StaffInquiry, at time: CityTime, token: String
  ) -> String {
    let words = own.words
    return document(words, title: own.title.plain, tools: logout(words, token)) {
      HTML.element("p", [.classes(["summary"])], page.title.plain, page.title.language)
      if let number = page.number {
        HTML.element("p", words[.pageNumber, ["number": number.description]])
      }
      if case .page(let id) = page.address {
        HTML.element("p") {
          HTML.element(
            "a", [.classes(["tool"]), .href(address(of: id, inquiry))],
            "\(page.reader.locale.endonym) – \(words[.print])")
        }
      }
      HTML.element("h2", words[.staffFacts])
      facts(own, time)
      HTML.element("h2", words[.staffTexts])
      texts(page.coverage, words)
    }
  }

  private static func facts(_ page: Page, _ time: CityTime) -> HTML {
    let formatter = ValueFormatter(words: page.words)
    let facts: [OldFact] =
      switch page.content {
      case .document(let document): document.blocks.oldFacts(on: time.day, formatter)
      case .listing: []
      }
    guard !facts.isEmpty else { return HTML.element("p", page.words[.staffNoFacts]) }
    return HTML.element("ul", [.id("old-facts")]) {
      for fact in facts {
        HTML.element("li") {
          HTML.element("strong", page.words.labelled(fact.label, fact.value))
          " – "
          standing(fact, page.words, formatter)
        }
      }
    }
  }

  private static func standing(
    _ fact: OldFact, _ words: Words, _ formatter: ValueFormatter
  ) -> String {
    switch fact.standing {
    case .current: ""
    case .expired:
      fact.provenance.validUntil.map { words[.staffExpiredOn, ["date": formatter.date($0)]] } ?? ""
    case .reviewDue:
      fact.provenance.reviewBy.map { words[.staffCheckSince, ["date": formatter.date($0)]] } ?? ""
    }
  }

  @HTMLBuilder private static func texts(_ coverage: Coverage, _ words: Words) -> HTML {
    let counts: [(Phrase, Int)] = [
      (.staffMissing, coverage.missing), (.staffOutdated, coverage.outdated),
      (.staffMachine, coverage.machineTranslated),
    ].filter { $0.1 > 0 }
    if counts.isEmpty { HTML.element("p", words[.staffTextsFine]) }
    for (phrase, count) in counts {
      HTML.element(
        "p", words[phrase, ["count": String(count), "total": String(coverage.total)]])
    }
  }
}
