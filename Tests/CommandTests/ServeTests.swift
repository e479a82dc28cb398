import Foundation
import TestSupport
import Testing

/// `kiosk serve` as an operator meets it.
@Suite struct ServeTests {
  @Test func `it says where it listens, answers and ends on SIGTERM`() async throws {
    let state = try TemporaryFolder()
    let server = try await Server.started(
      kiosk("serve", "--port", "0", "--state", state.path))
    #expect(server.address.hasPrefix("http://127.0.0.1:"))
    let page = try await server.get("/uk/registration")
    #expect(page.status == 200)
    #expect(page.language == "uk")
    let shown = try await kiosk("show", "registration", "--locale", "uk").run()
    #expect(page.text.hasPrefix("# Реєстрація місця проживання\n"))
    #expect(shown.output.hasPrefix("# Реєстрація місця проживання\n"))
    #expect(try await server.get("/health/live").text == "{\"status\":\"live\"}\n")
    #expect(await server.stop() == 0)
    #expect(try server.files.text("errors") == "")
  }

  @Test func `with and without prepared bytes it says the same`() async throws {
    let state = try TemporaryFolder()
    var texts: [String] = []
    for flag in ["--fast-path", "--no-fast-path"] {
      let server = try await Server.started(
        kiosk("serve", flag, "--port", "0", "--state", state.path))
      for _ in 1...3 {
        let answer = try server.exchange(
          "GET /uk/registration HTTP/1.1\r\nHost: k\r\nConnection: close\r\n\r\n",
          host: "127.0.0.1")
        texts.append(answer.replacing(/Date: [^\r]+/, with: ""))
        #expect(try await server.get("/uk/registration").status == 200)
      }
      #expect(await server.stop() == 0)
    }
    #expect(texts.allSatisfy { $0.hasPrefix("HTTP/1.1 200 OK") && $0 == texts[0] })
  }

  @Test func `a second one on the same port says so`() async throws {
    let state = try TemporaryFolder()
    let server = try await Server.started(
      kiosk("serve", "--port", "0", "--state", state.path))
    let second = try await kiosk("serve", "--port", server.port, "--state", state.path).run()
    #expect(
      second
        == .init(
          output: "",
          errors: """
            error: nothing can listen on \(server.address): the port is taken or not permitted, \
            or the address is not of this machine
              help: choose another with --port or --host

            """, status: 74))
    #expect(try await server.get("/health/live").status == 200)
    #expect(await server.stop() == 0)
  }

  @Test func `it listens on IPv6 too`() async throws {
    let state = try TemporaryFolder()
    let server = try await Server.started(
      kiosk("serve", "--host", "::1", "--port", "0", "--state", state.path))
    #expect(server.address.hasPrefix("http://[::1]:"))
    let answer = try server.exchange(
      "GET /health/live HTTP/1.1\r\nHost: [::1]\r\nConnection: close\r\n\r\n", host: "::1")
    #expect(answer.hasPrefix("HTTP/1.1 200 OK\r\n"))
    #expect(answer.hasSuffix("\r\n\r\n{\"status\":\"live\"}\n"))
    #expect(await server.stop() == 0)
  }

  @Test func `without --state it remembers below the user's state folder`() async throws {
    let home = try TemporaryFolder()
    let site = try SiteCopy()
    var command = kiosk("serve", "--port", "0", site: site.path)
    command.environment?["XDG_STATE_HOME"] = home.path
    let server = try await Server.started(command)
    #expect(await server.stop() == 0)
    let kept = try FileManager.default.subpathsOfDirectory(
      atPath: home.url("welcome-kiosk").path)
    #expect(!kept.isEmpty)
    #expect(
      try FileManager.default.subpathsOfDirectory(atPath: site.path).allSatisfy {
        $0.hasPrefix("Content") || $0.hasPrefix("Locales")
      })
  }

  @Test func `a state folder that cannot be written does not keep it from serving`() async throws {
    let folder = try TemporaryFolder()
    try folder.write("file", "")
    let server = try await Server.started(
      kiosk("serve", "--port", "0", "--state", folder.url("file/state").path))
    #expect(try await server.get("/de/registration").status == 200)
    #expect(await server.stop() == 0)
  }
}
