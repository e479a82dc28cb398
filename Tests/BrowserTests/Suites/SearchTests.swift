import Testing

extension Visitors {
  /// Finding a page by words, with either keyboard.
  @Suite struct Search {
    @Test(arguments: Shipped.tags)
    func `the keyboard on the screen types what is touched`(tag: String) async throws {
      let browser = try browser
      try await browser.show(on: .upright)
      try await browser.open(service.screen + "/\(tag)/search")
      try await eventually("the keyboard") { try await browser.isShown(".keyboard") }
      let plane = ".keyboard .plane:not([hidden]) [data-key]:not([data-then])"
      let keys = try await browser.elements(plane)
      let names = try await browser.attributes("data-key", of: plane)
      let letters = keys.indices.prefix(3)
      try #require(letters.count == 3)
      for letter in letters { try await browser.touch(keys[letter]) }
      let typed: String = try await browser.run("return document.querySelector('[name=q]').value")
      #expect(typed == letters.compactMap { names[$0] }.joined())
    }

    @Test func `touches of letters and of the button find a page`() async throws {
      let browser = try browser
      try await browser.show(on: .upright)
      try await browser.open(service.screen + "/de/search")
      try await eventually("the keyboard") { try await browser.isShown(".keyboard") }
      for letter in "miete" {
        try await browser.touch(".keyboard .plane:not([hidden]) [data-key='\(letter)']")
      }
      try await browser.touch("form.search [type=submit]")
      try await browser.element("main a.card[href='/de/rental-contract']")
    }

    @Test func `the keyboard on the screen works by the keys of another`() async throws {
      let browser = try browser
      try await browser.open(service.screen + "/uk/search")
      try await eventually("the keyboard") { try await browser.isShown(".keyboard") }
      let first = try #require(
        try await browser.attributes("data-key", of: ".keyboard [data-key]").first ?? nil)
      try await browser.perform("document.querySelector('.keyboard [data-key]').focus()")
      try await browser.press(.enter, .space)
      let typed: String = try await browser.run("return document.querySelector('[name=q]').value")
      #expect(typed == first + first)
    }

    @Test(arguments: [("de", "wohnung"), ("tr", "ikamet"), ("uk", "житло"), ("zh-Hans", "住房")])
    func `words typed on a real keyboard find a page`(tag: String, words: String) async throws {
      let browser = try browser
      try await browser.open(service.screen + "/\(tag)")
      try await browser.type(words, into: "main form.search [name=q]")
      try await browser.press(.enter)
      try await eventually("the results") {
        try await !browser.elements("main a.card").isEmpty
      }
      #expect(try await browser.texts("[role=status]").count > 0)
    }

    @Test func `letters lead to every page without typing`() async throws {
      let browser = try browser
      try await browser.open(service.screen + "/ar/search")
      try await browser.touch(".letters a:last-child")
      try await eventually("the last letter is in sight") {
        let box = try await browser.boxes("section.letter:last-of-type h3").first
        return box.map { $0.y >= 0 && $0.y < 1000 } ?? false
      }
    }
  }
}
