import KioskContent

extension HTMLRenderer {
  /// Sentences that visitor and clerk point at, each in both languages.
  @HTMLBuilder func counterPhrases(_ date: CalendarDate?) -> HTML {
    HTML.element("p", [.classes(["summary"])]) { say(.phrasesText) }
    dayForm(date)
    HTML.element("section") {
      HTML.element("h2") { say(.clerkSays) }
      HTML.element("ul", [.classes(["phrases"])]) {
        for phrase in CounterPhrase.byClerk { sentence(phrase, date) }
      }
    }
    HTML.element("section") {
      HTML.element("h2") { say(.visitorSays) }
      HTML.element("ul", [.classes(["phrases"])]) {
        for phrase in CounterPhrase.byVisitor { sentence(phrase, date) }
      }
    }
  }

  private func dayForm(_ date: CalendarDate?) -> HTML {
    HTML.element(
      "form",
      [
        .classes(["day"]), Attribute("method", "get"),
        Attribute("action", PageAddress.phrases(day: nil).path(in: reader.tag)),
      ]
    ) {
      HTML.element("label", [Attribute("for", "date")]) { say(.comeBackDay) }
      HTML.element("div", [.classes(["field"])]) {
        HTML.element("select", [.id("date"), .name("date")]) {
          for offset in 1...60 {
            let day = self.day.advanced(by: offset)
            HTML.element(
              "option",
              [.value(day.description), day == date ? .flag("selected") : nil],
              "\(words[day.weekday.phrase]), \(formatter.date(day))")
          }
        }
        HTML.element("button", [.type("submit")]) { say(.more) }
      }
      carriedFields
    }
  }

  @HTMLBuilder private func sentence(_ phrase: CounterPhrase, _ date: CalendarDate?) -> HTML {
    if let sentence = phrase.sentence(in: words, formatter, on: date) {
      HTML.element("li", [Attribute("tabindex", "0"), .classes(["pair"])]) {
        HTML.element("span", attributes(reader, always: true), sentence)
        if let second = page.besideWords,
          let other = phrase.sentence(in: second, ValueFormatter(words: second), on: date)
        {
          HTML.element(
            "span",
            [.classes(["companion"])] + attributes(second.language, always: true), other)
        }
      }
    }
  }
}
