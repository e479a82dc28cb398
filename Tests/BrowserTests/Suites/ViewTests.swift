import Testing

extension Visitors {
  /// How a reader wants to see pages.
  @Suite struct View {
    @Test func `text grows twice and shrinks again, and goes along to the next page`() async throws
    {
      let browser = try browser
      try await browser.open(service.own + "/de/registration")
      let usual = try await textSize(browser)
      try await browser.touch("nav.view a[href*='size=1']")
      try await eventually("large") { try await browser.place == "/de/registration?size=1" }
      let large = try await textSize(browser)
      try await browser.touch("nav.view a[href*='size=2']")
      try await eventually("largest") { try await browser.place == "/de/registration?size=2" }
      let largest = try await textSize(browser)
      #expect(usual * 1.15 < large && large * 1.15 < largest)
      try await browser.touch("header .bar > a[href^='/de?']")
      try await eventually("the topics") { try await browser.place == "/de?size=2" }
      #expect(try await textSize(browser) == largest)
    }

    @Test func `high contrast is black and white`() async throws {
      let browser = try browser
      try await browser.open(service.screen + "/ar/registration")
      try await browser.touch("nav.view a[href*='contrast=high']")
      try await browser.element("html.contrast")
      let colours: [String] = try await browser.run(
        """
        const style = getComputedStyle(document.body);
        return [style.color, style.backgroundColor];
        """)
      #expect(Set(colours).isSubset(of: ["rgb(0, 0, 0)", "rgb(255, 255, 255)"]))
      #expect(Set(colours).count == 2)
    }

    @Test(arguments: [Screen.upright, .wide], ["de", "ar"])
    func `low controls lie in the lower third of the screen`(screen: Screen, tag: String)
      async throws
    {
      let browser = try browser
      try await browser.show(on: screen)
      try await browser.open(service.screen + "/\(tag)/registration")
      try await browser.touch("nav.view a[href*='low=on']")
      try await browser.element("html.low")
      for place in ["/\(tag)?low=on", "/\(tag)/registration?low=on"] {
        try await browser.open(service.screen + place)
        let controls = try await browser.boxes(
          "header a, header button:not([hidden]), header summary"
        )
        .filter { $0.width > 0 && $0.height > 0 }
        #expect(controls.count > 8)
        let top = Double(screen.height) * 2 / 3
        #expect(
          controls.filter { $0.y < top || $0.y + $0.height > Double(screen.height) + 1 }.isEmpty)
      }
    }

    @Test func `nothing moves for readers who asked for that`() async throws {
      let browser = try browser
      try await browser.preferReducedMotion()
      try await browser.open(service.screen + "/de/registration")
      let moving: [String] = try await browser.run(
        """
        return [...document.querySelectorAll('*')].filter(element => {
          const style = getComputedStyle(element);
          return [style.transitionDuration, style.animationDuration]
            .some(times => times.split(',').some(time => parseFloat(time) > 0.01))
            || style.scrollBehavior === 'smooth';
        }).map(element => element.tagName);
        """)
      #expect(moving == [])
    }

    private func textSize(_ browser: Browser) async throws -> Double {
      try await browser.run(
        "return parseFloat(getComputedStyle(document.querySelector('main')).fontSize)")
    }
  }
}
