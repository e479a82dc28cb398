import Foundation
import KioskContent
import Testing

extension Visitors {
  /// Browsers without scripts.
  @Suite struct ScriptsOff {
    @Test func `a page is found, read, switched and printed`() async throws {
      let browser = try browser
      try await browser.switchScripts(on: false)
      try await browser.open(service.own + "/")
      try await browser.click(".tiles a.tile[lang=uk]")
      try await eventually("the topics") { try await browser.place == "/uk" }
      try await browser.type("Bürgerbüro", into: "main form.search [name=q]")
      try await browser.click("main form.search [type=submit]")
      try await eventually("the results") {
        try await browser.run("return location.pathname") == "/uk/search"
      }
      try await browser.click("main a.card[href='/uk/citizens-office']")
      try await eventually("the page") { try await browser.place == "/uk/citizens-office" }
      try await browser.click("#languages a.language[hreflang=ar]")
      try await eventually("Arabic") { try await browser.place == "/ar/citizens-office" }
      #expect(try await browser.attributes("dir", of: "html") == ["rtl"])
    }

    @Test func `questions are answered`() async throws {
      let browser = try browser
      try await browser.switchScripts(on: false)
      try await browser.open(service.own + "/ti/my-first-steps")
      try await browser.click("#my-steps label:has([name=children][value=yes])")
      try await browser.click("#my-steps .large:not([name])")
      try await eventually("the list") { try await !browser.elements("ol.path li").isEmpty }
      #expect(try await browser.place == "/ti/my-first-steps")
    }

    @Test func `nothing is offered that needs a script`() async throws {
      let browser = try browser
      try await browser.switchScripts(on: false)
      for place in ["/de/search", "/de/registration"] {
        try await browser.open(service.own + place)
        let dead: [String] = try await browser.run(
          """
          return [...document.querySelectorAll('button')]
            .filter(button => button.type === 'button' && button.checkVisibility())
            .map(button => button.outerHTML);
          """)
        #expect(dead == [], "\(place)")
      }
    }

    /// Chromium writes what runs from right to left in the order in which it stands on paper.
    private static func words(_ text: String) -> [String] {
      text.components(separatedBy: CharacterSet.alphanumerics.inverted)
        .filter { !$0.isEmpty }.sorted()
    }

    @Test(arguments: ["de", "ar", "ti", "zh-Hans"], [false, true])
    func `a page on paper has its heading and none of the controls`(tag: String, isOn: Bool)
      async throws
    {
      let browser = try browser
      try await browser.switchScripts(on: isOn)
      for id in ["registration", "citizens-office"] {
        try await browser.open(service.own + "/\(tag)/\(id)")
        let title = try #require(try await browser.texts("h1").first)
        let paper = try await browser.pdf()
        #expect(paper.count > 5000)
        let headings = PDFOutline.titles(of: paper)
        #expect(headings.contains { Self.words($0) == Self.words(title) }, "\(title) \(headings)")
      }
    }
  }
}
