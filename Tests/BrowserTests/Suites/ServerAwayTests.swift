import KioskContent
import Testing

extension Visitors {
  /// A screen whose program is gone for a while.
  @Suite struct ServerAway {
    @Test func `a lost service is said in every language and mends itself`() async throws {
      let browser = try browser
      let lost = try await KioskProcess.started()
      let ports = lost.addresses.ports
      try await ending(lost) {
        try await browser.open(lost.addresses.screen + "/uk/registration")
      }
      try await expectSaid(browser)
      let mended = try await KioskProcess.started(ports: ports)
      try await ending(mended) { try await expectMended(browser) }
      _ = try await browser.consoleMessages()  // Chromium reports every refused connection there.
    }

    @Test func `a service that does not answer counts as lost`() async throws {
      let browser = try browser
      let lost = try await KioskProcess.started()
      let ports = lost.addresses.ports
      try await ending(lost) {
        try await browser.open(lost.addresses.screen + "/ar")
        lost.halt()
        try await expectSaid(browser)
      }
      let mended = try await KioskProcess.started(ports: ports)
      try await ending(mended) { try await expectMended(browser) }
      _ = try await browser.consoleMessages()  // Chromium reports every lost connection there.
    }

    private func expectSaid(_ browser: Browser) async throws {
      try await eventually("the notice", within: .seconds(40)) {
        try await browser.run("return document.querySelector('dialog#server-away').open")
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

    private func ending(
      _ service: KioskProcess, after body: () async throws -> Void
    ) async throws {
      do { try await body() } catch {
        await service.end()
        throw error
      }
      await service.end()
    }
  }
}
