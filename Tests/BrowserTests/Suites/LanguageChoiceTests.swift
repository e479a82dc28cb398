import KioskContent
import Testing

extension Visitors {
  /// The first screen.
  @Suite struct LanguageChoice {
    /// A tile and where it leads.
    struct Tile: Sendable, CustomTestStringConvertible {
      let name: String
      let language: String
      let locale: String

      var testDescription: String { name }
    }

    private static let tiles = [
      Tile(name: "Deutsch", language: "de", locale: "de"),
      Tile(name: "English", language: "en", locale: "en"),
      Tile(name: "Українська", language: "uk", locale: "uk"),
      Tile(name: "العربية", language: "ar", locale: "ar"),
      Tile(name: "فارسی", language: "fa", locale: "fa"),
      Tile(name: "دری", language: "prs", locale: "fa"),
      Tile(name: "Türkçe", language: "tr", locale: "tr"),
      Tile(name: "ትግርኛ", language: "ti", locale: "ti"),
      Tile(name: "简体中文", language: "zh-Hans", locale: "zh-Hans"),
    ]

    @Test func `every language has a tile by its own name, in the site's order`() async throws {
      let browser = try browser
      try await browser.open(service.screen + "/")
      let tiles = ".tiles a.tile:not(.no-language)"
      #expect(try await browser.texts(tiles) == Self.tiles.map(\.name))
      #expect(try await browser.attributes("lang", of: tiles) == Self.tiles.map(\.language))
      #expect(try await browser.attributes("hreflang", of: tiles) == Self.tiles.map(\.locale))
      #expect(try await browser.boxes("h1").count == 1)
    }

    @Test func `the first screen shows every tile without scrolling`() async throws {
      let browser = try browser
      for screen in [Screen.upright, .wide] {
        try await browser.show(on: screen)
        try await browser.open(service.screen + "/")
        let boxes = try await browser.boxes("a.tile")
        #expect(boxes.count == Self.tiles.count + 1)
        let bottom = boxes.map { $0.y + $0.height }.max() ?? 0
        #expect(bottom <= Double(screen.height), "\(screen.testDescription)")
        #expect(boxes.allSatisfy { $0.x >= 0 && $0.x + $0.width <= Double(screen.width) })
      }
    }

    @Test(arguments: tiles)
    func `a touch of a tile leads to the topics in its language`(tile: Tile) async throws {
      let browser = try browser
      try await browser.open(service.screen + "/")
      try await browser.touch(".tiles a.tile[lang='\(tile.language)']")
      try await browser.meets(Shipped.title(of: .topics, tile.locale))
      #expect(try await browser.isIn(tile.locale))
    }

    @Test func `the last tile leads to numbers, the counter and the fullest languages`()
      async throws
    {
      let browser = try browser
      try await browser.open(service.screen + "/")
      let classes = try await browser.attributes("class", of: ".tiles a.tile")
      #expect(classes.last??.contains("no-language") == true)
      try await browser.touch("a.tile.no-language")
      try await browser.meets(Shipped.title(of: .otherLanguage, "de"))
      let words = try await browser.texts("main")
      #expect(words.contains { $0.contains("112") && $0.contains("110") })
      #expect(try await browser.elements("main a[href*=welcome-centre]").count >= 1)
      #expect(try await browser.elements("main a[hreflang]").count >= Shipped.tags.count)
    }

    @Test(arguments: ["/", "/uk", "/uk/registration", "/uk/search", "/uk/languages", "/uk/none"])
    func `the emergency numbers stand on every screen`(place: String) async throws {
      let browser = try browser
      try await browser.open(service.screen + place)
      let words = try await browser.texts("#emergency").joined()
      #expect(words.contains("112") && words.contains("110"))
      #expect(try await browser.isShown("#emergency"))
      _ = try await browser.consoleMessages()  // Chromium reports the status 404 there.
    }
  }
}
