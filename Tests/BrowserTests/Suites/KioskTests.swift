import KioskContent
import Testing

extension Visitors {
  /// A screen that one visitor leaves to the next.
  @Suite struct Kiosk {
    @Test(arguments: ["de", "ar", "ti"])
    func `finish leaves nothing to go back to`(tag: String) async throws {
      let browser = try browser
      let title = try await walk(browser, tag)
      try await browser.touch("#finish")
      try await browser.meetsFirstScreen()
      try await expectNothing(of: title, browser)
    }

    @Test func `finish tells the program, so that the profile is destroyed`() async throws {
      let browser = try browser
      _ = try await walk(browser, "uk")
      _ = try await browser.traffic()
      try await browser.touch("#finish")
      try await browser.meetsFirstScreen()
      let requests = try await browser.traffic().requests
      let finish = try service.screen + "/kiosk/finish"
      #expect(requests.filter { $0.url == finish }.map(\.method) == ["POST"])
    }

    @Test func `the next visitor meets the page at its beginning and in its usual size`()
      async throws
    {
      let browser = try browser
      try await browser.open(service.screen + "/de/registration?size=2&contrast=high&low=on")
      try await browser.perform("scrollTo(0, 1000)")
      try await browser.command("Emulation.setPageScaleFactor", ["pageScaleFactor": 2])
      try await browser.perform("document.querySelector('#finish').click()")
      try await browser.meetsFirstScreen()
      let classes: String = try await browser.run("return document.documentElement.className")
      #expect(classes == "kiosk")
      try await eventually("no zoom") {
        try await browser.run("return visualViewport.scale") == 1.0
      }
      #expect(try await browser.run("return scrollY") == 0.0)
    }

    @Test func `fingers neither zoom nor select nor open menus`() async throws {
      let browser = try browser
      try await browser.open(service.screen + "/de/registration")
      let page: [String] = try await browser.run(
        """
        const menu = new MouseEvent('contextmenu', {bubbles: true, cancelable: true});
        document.querySelector('main p').dispatchEvent(menu);
        return [getComputedStyle(document.documentElement).touchAction, String(menu.defaultPrevented)];
        """)
      #expect(page == ["pan-y", "true"])
    }

    @Test(arguments: ["de", "uk", "ar", "fa", "ti", "zh-Hans"])
    func `after a while the screen asks in the reader's language`(tag: String) async throws {
      let browser = try browser
      let words = try await Shipped.words(tag)
      try await withService(idle: 1, warning: 60) { service in
        try await browser.open(service.addresses.screen + "/\(tag)/registration")
        try await browser.asksForSomebody()
        #expect(try await browser.texts("#more-time") == [words[.moreTime]])
        #expect(try await browser.texts("#idle h2") == [words[.stillThere]])
        #expect(
          try await browser.run("return document.activeElement.closest('dialog#idle') !== null"))
        try await browser.touch("#more-time")
        try await browser.element("dialog#idle:not([open])")
        #expect(try await browser.texts("h1") == [Shipped.title(of: "registration", tag)])
      }
    }

    @Test func `more time is asked for by keys as well`() async throws {
      let browser = try browser
      try await withService(idle: 1, warning: 60) { service in
        try await browser.open(service.addresses.screen + "/de/registration")
        try await browser.asksForSomebody()
        try await browser.press(.enter)
        try await browser.element("dialog#idle:not([open])")
      }
    }

    @Test func `without an answer the screen starts anew with nothing left`() async throws {
      let browser = try browser
      try await withService(idle: 3, warning: 20) { service in
        let title = try await walk(browser, "ar", at: service.addresses.screen)
        // Twenty seconds are for people.
        _ = try await browser.run("return document.body.dataset.warn = '1'", as: String.self)
        _ = try await browser.traffic()
        try await browser.meetsFirstScreen()
        let finish = service.addresses.screen + "/kiosk/finish"
        #expect(try await browser.traffic().requests.contains { $0.url == finish })
        try await expectNothing(of: title, browser)
      }
    }

    @Test func `a touch is a sign of life`() async throws {
      let browser = try browser
      try await withService(idle: 3, warning: 60) { service in
        try await browser.open(service.addresses.screen + "/de/registration")
        let start = ContinuousClock.now
        try await eventually("six seconds have passed", within: .seconds(20)) {
          try await browser.touch("h1")
          #expect(try await browser.elements("dialog[open]").isEmpty)
          return ContinuousClock.now - start > .seconds(6)
        }
      }
    }

    @Test func `the first screen waits for visitors for ever`() async throws {
      let browser = try browser
      try await withService(idle: 1, warning: 20) { service in
        try await browser.open(service.addresses.screen + "/")
        let start = ContinuousClock.now
        try await eventually("four seconds have passed", within: .seconds(20)) {
          ContinuousClock.now - start > .seconds(4)
        }
        #expect(try await browser.elements("dialog[open]").isEmpty)
        #expect(try await browser.traffic().requests.filter { $0.method == "POST" }.isEmpty)
      }
    }

    @Test(arguments: MainPage.allCases)
    func `no link leaves the site`(page: MainPage) async throws {
      let browser = try browser
      try await browser.open(page, "uk", at: service.screen)
      let origin = try service.screen
      let strangers: [String] = try await browser.run(
        """
        return [...document.querySelectorAll('a[href], area[href], form[action]')]
          .map(element => element.href ?? element.action)
          .filter(address => !address.startsWith(arguments[0] + '/'));
        """, .string(origin))
      #expect(strangers == [])
      #expect(
        try await browser.elements(".qr, [target], [download], iframe, object, embed").isEmpty)
      _ = try await browser.consoleMessages()  // Chromium reports the status 404 there.
    }

    /// Reads some pages and answers the questions.
    ///
    /// - Returns: the heading of a page that was read.
    private func walk(
      _ browser: Browser, _ tag: String, at address: String? = nil
    ) async throws -> String {
      try await browser.open(address ?? service.screen + "/")
      try await browser.touch(".tiles a.tile[lang=\(tag)]")
      try await browser.meets(Shipped.title(of: .topics, tag))
      try await browser.touch("main a.tile[href='/\(tag)/first-steps']")
      try await browser.meets(Shipped.title(of: "first-steps", tag))
      try await browser.touch("main a.card[href='/\(tag)/registration']")
      let title = try await Shipped.title(of: "registration", tag)
      try await browser.meets(title)
      return title
    }

    private func expectNothing(of title: String, _ browser: Browser) async throws {
      let traces: [Int] = try await browser.run(
        "return [localStorage.length, sessionStorage.length, document.cookie.length]")
      #expect(traces == [0, 0, 0])
      #expect(try await browser.cookieCount() == 0)
      for _ in 0..<4 {
        try await browser.back()
        let words = try await browser.texts("body").joined()
        #expect(!words.contains(title))
        let place = try await browser.place
        #expect(place == "/" || place == "blank", "back leads to \(place)")
      }
    }
  }
}

extension Browser {
  private struct Cookie: Decodable, Sendable { let name: String }

  fileprivate func cookieCount() async throws -> Int {
    try await session.get("/cookie", as: [Cookie].self).count
  }

  /// Waits until the screen starts anew.
  fileprivate func meetsFirstScreen() async throws {
    try await eventually("the first screen", within: .seconds(15)) {
      guard try await place == "/" else { return false }
      return try await !elements("ul.languages a.no-language").isEmpty
    }
  }

  /// Waits until the screen asks whether anybody is there.
  fileprivate func asksForSomebody() async throws {
    try await eventually("the question", within: .seconds(8)) {
      try await !elements("dialog#idle[open]").isEmpty
    }
  }
}
