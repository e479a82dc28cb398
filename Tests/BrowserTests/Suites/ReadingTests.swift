import KioskContent
import KioskText
import Testing

extension Visitors {
  /// Reading a page, and switching its language.
  @Suite struct Reading {
    @Test(arguments: Shipped.tags)
    func `a page is in the reader's language and direction`(tag: String) async throws {
      let browser = try browser
      let locale = try await Shipped.locale(tag)
      let title = try await Shipped.title(of: "registration", tag)
      try await browser.open(service.screen + "/\(tag)/registration")
      #expect(try await browser.attributes("lang", of: "html") == [tag])
      #expect(try await browser.attributes("dir", of: "html") == [locale.direction.rawValue])
      #expect(try await browser.texts("h1") == [title])
      #expect(try await browser.title.hasPrefix(title))
    }

    @Test(arguments: [("de", "ar"), ("ar", "zh-Hans"), ("uk", "de"), ("fa", "ti")])
    func `one touch switches the page to another language and keeps the place`(
      from: String, to: String
    ) async throws {
      for address in [try service.own, try service.screen] {
        try await switchLanguage(from: from, to: to, at: address)
      }
    }

    private func switchLanguage(from: String, to: String, at address: String) async throws {
      let browser = try browser
      try await browser.show(on: .upright)
      try await browser.open(address + "/\(from)/registration")
      let id: String = try await browser.run(
        """
        const units = [...document.querySelectorAll('main [id^=u-]')];
        const unit = units[Math.floor(units.length / 2)];
        unit.scrollIntoView({block: 'start', behavior: 'instant'});
        return unit.id;
        """)
      // A touch may have to scroll to the languages first; a click of a script does not.
      try await browser.perform(
        "document.querySelector(arguments[0]).click()",
        .string("#languages a.language[hreflang='\(to)']"))
      try await eventually("the page in \(to)") { try await browser.isIn(to) }
      #expect(try await browser.texts("h1") == [Shipped.title(of: "registration", to)])
      try await eventually("\(id) is in sight") {
        let box = try await browser.boxes("[id='\(id)']").first
        return box.map { $0.y > -10 && $0.y < Double(Screen.upright.height) * 0.75 } ?? false
      }
    }

    @Test(arguments: ["uk", "ar", "ti"])
    func `two languages stand side by side, paragraph by paragraph`(tag: String) async throws {
      struct Pair: Decodable {
        let tops: [Double]
        let languages: [String?]
        let directions: [String?]
        let words: String
      }
      let browser = try browser
      for screen in [Screen.upright, .wide] {
        try await browser.show(on: screen)
        try await browser.open(service.screen + "/\(tag)/registration?with=de")
        let pairs: [Pair] = try await browser.run(
          """
          return [...document.querySelectorAll('main .pair')].map(pair => ({
            tops: [...pair.children].map(child => child.getBoundingClientRect().top),
            languages: [...pair.children].map(child => child.getAttribute('lang')),
            directions: [...pair.children].map(child => child.getAttribute('dir')),
            words: pair.innerText,
          }));
          """)
        #expect(pairs.count > 10)
        for pair in pairs {
          #expect(pair.languages == [tag, "de"], "\(pair.words)")
          #expect(pair.directions.allSatisfy { $0 != nil }, "\(pair.words)")
          #expect(pair.tops.count == 2 && abs(pair.tops[0] - pair.tops[1]) < 2, "\(pair.words)")
        }
      }
    }

    @Test func `the second language goes along to the next page and ends with a touch`()
      async throws
    {
      let browser = try browser
      try await browser.open(service.own + "/uk?with=de")
      try await browser.touch("main a.tile[href^='/uk/first-steps']")
      try await eventually("the path") { try await browser.place == "/uk/first-steps?with=de" }
      try await browser.touch("#beside summary")
      try await browser.touch("#beside li:first-child a")
      try await eventually("one language") { try await browser.place == "/uk/first-steps" }
      #expect(try await browser.elements("main .pair").isEmpty)
    }

    @Test func `counter phrases stand in both languages with the day to come back`() async throws {
      let browser = try browser
      try await browser.open(service.screen + "/ar/phrases?with=de&date=2026-12-01")
      let words = try await browser.texts("main").joined()
      let german = try await Shipped.words("de")
      let arabic = try await Shipped.words("ar")
      for phrase in [Phrase.sayWait, .saySign, .sayThanks] {
        #expect(words.contains(german[phrase]) && words.contains(arabic[phrase]), "\(phrase)")
      }
      #expect(words.contains("1. Dezember 2026"))
    }
  }
}
