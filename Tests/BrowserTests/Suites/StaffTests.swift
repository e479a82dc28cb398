import Foundation
import KioskContent
import Testing

#if canImport(FoundationNetworking)
  import FoundationNetworking
#endif

extension Visitors {
  /// The counter's own pages.
  @Suite struct Staff {
    @Test func `a clerk logs in, finds a page for a visitor and logs out`() async throws {
      let browser = try browser
      let words = try await Shipped.words("de")
      try await logIn(browser)
      try await browser.type("anmelden", into: "#find")
      try await browser.perform("document.querySelector('#locale').value = 'uk'")
      try await browser.click("main form[role=search] [type=submit]")
      let card = "main a.card[href='/uk/registration?with=de']"
      try await browser.element(card)
      try await browser.click("main a.tool[href^='/staff/page/registration?locale=uk']")
      try await eventually("what is old") {
        try await browser.texts("main").joined().contains(words[.staffTexts])
      }
      try await browser.back()
      try await browser.click(card)
      try await browser.meets(
        "\(Shipped.title(of: "registration", "uk"))\n\(Shipped.title(of: "registration", "de"))")
      try await browser.open(service.staff + "/staff")
      try await browser.click("form[action='/staff/logout'] button")
      try await browser.element("input[type=password]")
      try await browser.open(service.staff + "/staff?find=anmelden")
      try await browser.element("input[type=password]")
    }

    @Test func `a page is found by words of the visitor's language and by its number`() async throws
    {
      let browser = try browser
      try await logIn(browser)
      let title = try await Shipped.title(of: "registration", "ar")
      try await browser.open(service.own + "/de/registration")
      let number = try #require(
        try await browser.texts("footer p.number").first?.firstMatch(of: /[0-9]{4}/)?.output)
      for (words, locale) in [(title, "ar"), (String(number), "ti")] {
        try await browser.open(service.staff + "/staff")
        try await browser.type(words, into: "#find")
        try await browser.perform(
          "document.querySelector('#locale').value = arguments[0]", .string(locale))
        try await browser.click("main form[role=search] [type=submit]")
        try await eventually("the page by \(words)") {
          try await !browser.elements("main a.card[href^='/\(locale)/registration']").isEmpty
        }
      }
    }

    @Test func `a wrong pass phrase opens nothing`() async throws {
      let browser = try browser
      try await logIn(browser, passPhrase: "offene tür am dienstag")
      let words = try await Shipped.words("de")
      try await eventually("the refusal") {
        try await browser.texts("main").joined().contains(words[.staffWrong])
      }
      #expect(try await browser.elements("#find").isEmpty)
      _ = try await browser.consoleMessages()  // Chromium reports the status 403 there.
    }

    @Test func `a form whose token was changed opens nothing`() async throws {
      let browser = try browser
      try await openLogIn(browser)
      try await browser.perform("document.querySelector('[name=token]').value = 'forged'")
      try await enter(browser, KioskProcess.passPhrase)
      let words = try await Shipped.words("de")
      try await eventually("the refusal") {
        try await browser.texts("main").joined().contains(words[.staffForged])
      }
      #expect(try await browser.elements("#find").isEmpty)
      _ = try await browser.consoleMessages()  // Chromium reports the status 403 there.
    }

    @Test func `a form of another site opens nothing, whatever it sends`() async throws {
      let browser = try browser
      try await browser.open(service.staff + "/staff")
      let token: String = try await browser.run(
        "return document.querySelector('[name=token]').value")
      let cookies = try await browser.command("Network.getAllCookies", as: Cookies.self).cookies
      let staff = try #require(cookies.first { $0.name == "staff" })
      #expect(staff.httpOnly && staff.sameSite == "Strict" && staff.path == "/staff")
      // The browser would not even send the cookie; here somebody has got hold of it.
      for origin in ["http://evil.example", "null", nil] {
        let status = try await post(token: token, cookie: staff.value, origin: origin)
        #expect(status == 403, "\(origin ?? "no origin")")
      }
      #expect(try await post(token: "", cookie: staff.value, origin: service.staff) == 403)
      #expect(try await post(token: token, cookie: "x", origin: service.staff) == 403)
      #expect(try await post(token: token, cookie: staff.value, origin: service.staff) == 303)
    }

    @Test func `a sheet shows every language to point at`() async throws {
      let browser = try browser
      try await logIn(browser)
      try await browser.open(service.staff + "/staff/point")
      let words = try await browser.texts("main").joined()
      for tag in Shipped.tags {
        #expect(words.contains(try await Shipped.locale(tag).endonym), "\(tag)")
        #expect(words.contains(try await Shipped.words(tag)[.pointToLanguage]), "\(tag)")
      }
    }

    @Test func `readers find no counter`() async throws {
      for address in [try service.own, try service.screen] {
        let page = try await CrawledPage.fetched("/staff", from: address)
        #expect(page.status == 404)
      }
    }

    private struct Cookies: Decodable {
      struct Cookie: Decodable {
        let name: String
        let value: String
        let path: String
        let httpOnly: Bool
        let sameSite: String?
      }
      let cookies: [Cookie]
    }

    /// The status of a log-in with the right pass phrase.
    private func post(token: String, cookie: String, origin: String?) async throws -> Int? {
      var request = URLRequest(url: try #require(URL(string: service.staff + "/staff/login")))
      request.httpMethod = "POST"
      let phrase = try #require(
        KioskProcess.passPhrase.addingPercentEncoding(withAllowedCharacters: .alphanumerics))
      request.httpBody = Data("token=\(token)&pass-phrase=\(phrase)".utf8)
      request.setValue("application/x-www-form-urlencoded", forHTTPHeaderField: "Content-Type")
      request.setValue("staff=\(cookie)", forHTTPHeaderField: "Cookie")
      request.setValue(origin, forHTTPHeaderField: "Origin")
      let session = URLSession(configuration: .ephemeral, delegate: NoMoves(), delegateQueue: nil)
      defer { session.finishTasksAndInvalidate() }
      return (try await session.data(for: request).1 as? HTTPURLResponse)?.statusCode
    }

    private func logIn(
      _ browser: Browser, passPhrase: String = KioskProcess.passPhrase
    ) async throws {
      try await openLogIn(browser)
      try await enter(browser, passPhrase)
      guard passPhrase == KioskProcess.passPhrase else { return }
      try await browser.element("#find")
    }

    /// The log-in, whatever the test before left.
    private func openLogIn(_ browser: Browser) async throws {
      try await browser.open(service.staff + "/staff")
      let logout = "form[action='/staff/logout'] button"
      guard try await !browser.elements(logout).isEmpty else { return }
      try await browser.click(logout)
      try await browser.element("input[type=password]")
    }

    private func enter(_ browser: Browser, _ passPhrase: String) async throws {
      try await browser.type(passPhrase, into: "input[type=password]")
      try await browser.press(.enter)
    }
  }
}

/// Shows answers that move instead of following them.
private final class NoMoves: NSObject, URLSessionTaskDelegate {
  func urlSession(
    _ session: URLSession, task: URLSessionTask, willPerformHTTPRedirection: HTTPURLResponse,
    newRequest: URLRequest, completionHandler: @escaping (URLRequest?) -> Void
  ) { completionHandler(nil) }
}
