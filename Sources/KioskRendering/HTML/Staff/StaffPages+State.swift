package import KioskContent

extension StaffPages {
  /// Which facts of a page are old, and how far its translation is.
  ///
  /// - Parameters:
  ///   - page: the page in the visitor's language.
  ///   - own: the page in the clerk's language.
  ///   - oldFacts: what is old on the page, or on a topic's pages.
  ///   - isHeldBack: whether a job was not begun because of what is old.
  package static func state(
    of page: Page, inOwnWords own: Page, oldFacts: [OldFact], inquiry: StaffInquiry,
    paper: StaffPaper, isHeldBack: Bool = false
  ) -> String {
    let words = own.words
    return document(words, title: own.title.plain, tools: logout(words, paper.token)) {
      HTML.element("p", [.classes(["summary"])], page.title.plain, page.title.language)
      if let number = page.number {
        HTML.element("p", words[.pageNumber, ["number": number.description]])
      }
      if isHeldBack {
        HTML.element(
          "p", [.classes(["box", "warning"]), Attribute("role", "alert")], words[.staffOldFirst])
      }
      HTML.element("h2", words[.staffFacts])
      facts(oldFacts, words)
      if case .page(let id) = page.address { tools(id, page, inquiry, paper, words) }
      HTML.element("h2", words[.staffTexts])
      texts(page.coverage, words)
    }
  }

  private static func tools(
    _ id: DocumentID, _ page: Page, _ inquiry: StaffInquiry, _ paper: StaffPaper, _ words: Words
  ) -> HTML {
    HTML.element("div", [.classes(["tools"])]) {
      HTML.element(
        "a", [.classes(["tool"]), .href(address(of: id, inquiry))],
        "\(page.reader.locale.endonym) – \(words[.print])")
      paperTools(id, inquiry, paper, isSeen: true, words)
    }
  }

  private static func facts(_ facts: [OldFact], _ words: Words) -> HTML {
    guard !facts.isEmpty else { return HTML.element("p", words[.staffNoFacts]) }
    return HTML.element("ul", [.id("old-facts")]) {
      for fact in facts {
        HTML.element("li") {
          HTML.element("strong", words.labelled(fact.label, fact.value))
          " – \(fact.standingWords(words))"
          " (\(fact.title))"
        }
      }
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
