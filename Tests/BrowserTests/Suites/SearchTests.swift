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
      let keys = try await browser.elements(".keyboard [data-key]")
      let names = try await browser.attributes("data-key", of: ".keyboard [data-key]")
      let letters = names.indices.filter { names[$0]?.count == 1 && names[$0] != " " }.prefix(3)
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
      for letter in "miete" { try await browser.touch(".keyboard [data-key='\(letter)']") }
      try await browser.touch("form.search [type=submit]")
      try await eventually("the results") { try await browser.place == "/de/search?q=miete" }
      #expect(try await browser.elements("main a[href^='/de/rental-contract']").count == 1)
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
        try await browser.run("return location.pathname") == "/\(tag)/search"
      }
      #expect(try await browser.elements("main a.card").count > 0)
      #expect(try await browser.texts("[role=status]").count > 0)
    }

    @Test func `letters lead to every page without typing`() async throws {
      let browser = try browser
      try await browser.open(service.screen + "/ar/search")
      try await browser.touch(".letters a:last-child")
      let fragment: String = try await browser.run("return location.hash")
      let box = try #require(try await browser.boxes(fragment).first)
      #expect(box.y < 500)
    }
  }
}
