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
      try await browser.type("112", into: "main form.search [name=q]")
      try await browser.click("main form.search [type=submit]")
      try await eventually("the results") { try await browser.place == "/uk/search?q=112" }
      try await browser.click("main a.card[href='/uk/emergency-call']")
      try await eventually("the page") { try await browser.place == "/uk/emergency-call" }
      try await browser.click("#languages a.language[hreflang=ar]")
      try await eventually("Arabic") { try await browser.place == "/ar/emergency-call" }
      #expect(try await browser.attributes("dir", of: "html") == ["rtl"])
    }

    @Test func `questions are answered`() async throws {
      let browser = try browser
      try await browser.switchScripts(on: false)
      try await browser.open(service.own + "/ti/my-first-steps")
      try await browser.click("#my-steps label:has([name=children][value=yes])")
      try await browser.click("#my-steps [type=submit]")
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
        #expect(PDFOutline.titles(of: paper).contains(title), "\(title)")
      }
    }
  }
}
