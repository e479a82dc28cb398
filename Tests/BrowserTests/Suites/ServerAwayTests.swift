import KioskContent
import Testing

extension Visitors {
  /// A screen whose program is gone for a while.
  @Suite struct ServerAway {
    @Test func `a lost service is said in every language and mends itself`() async throws {
      let browser = try browser
      var addresses = try service
      try await withService { service in
        addresses = service.addresses
        try await browser.open(addresses.screen + "/uk/registration")
      }
      try await expectSaid(browser)
      try await withService(ports: addresses.ports) { _ in
        try await expectMended(browser)
        #expect(try await browser.texts("h1") == [Shipped.title(of: "registration", "uk")])
      }
      _ = try await browser.consoleMessages()  // Chromium reports every refused connection there.
    }

    @Test func `a touch while the service does not answer is carried out when it does`()
      async throws
    {
      let browser = try browser
      var addresses = try service
      try await withService { service in
        addresses = service.addresses
        try await browser.open(addresses.screen + "/ar")
        try service.halt()
        try await browser.touch("main a.tile[href='/ar/first-steps']")
        try await expectSaid(browser)
      }
      try await withService(ports: addresses.ports) { _ in
        try await expectMended(browser)
        try await browser.meets(Shipped.title(of: "first-steps", "ar"))
      }
      _ = try await browser.consoleMessages()  // Chromium reports every lost connection there.
    }

    private func expectSaid(_ browser: Browser) async throws {
      try await eventually("the notice", within: .seconds(40)) {
        try await !browser.elements("dialog#server-away[open]").isEmpty
      }
      let words = try await browser.texts("dialog#server-away").joined()
      for tag in Shipped.tags {
        #expect(words.contains(try await Shipped.words(tag)[.serverAway]), "\(tag)")
      }
      #expect(words.contains("112") && words.contains("110"))
    }

    private func expectMended(_ browser: Browser) async throws {
      try await eventually("no notice", within: .seconds(40)) {
        try await browser.elements("dialog[open]").isEmpty
      }
      #expect(try await browser.boxes("h1").count == 1)
    }
  }
}
