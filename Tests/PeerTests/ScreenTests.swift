import Foundation
import TestSupport
import Testing

@testable import kiosk

#if canImport(FoundationNetworking)
  import FoundationNetworking
#endif

/// The screen with Debian's Chromium on a display without a monitor.
@Suite(.serialized) struct ScreenTests {
  @Test func `the start page comes first and leaves for the service once that answers`()
    async throws
  {
    let stage = try await ScreenStage.opened()
    #expect(await stage.shows("112"))
    #expect(try stage.profiles.count == 1)
    try stage.letServiceStart()
    #expect(await stage.shows("a service"))
    #expect(await stage.closed())
  }

  @Test func `a browser that is killed comes back with a new profile`() async throws {
    let stage = try await ScreenStage.opened(withService: true)
    #expect(await stage.shows("a service"))
    let first = try stage.profiles
    kill(try #require(stage.browser), SIGKILL)
    #expect(await stage.waits { try stage.profiles.isDisjoint(with: first) })
    #expect(await stage.shows("a service"))
    #expect(try stage.profiles.count == 1)
    #expect(await stage.closed())
  }

  @Test func `a page whose program is killed does not stay broken`() async throws {
    let stage = try await ScreenStage.opened(withService: true)
    #expect(await stage.shows("a service"))
    let first = try stage.profiles
    #expect(await stage.waits { stage.pageRenderers.count == 1 })
    for renderer in stage.pageRenderers { kill(renderer, SIGKILL) }
    #expect(
      await stage.waits { try !stage.profiles.isEmpty && stage.profiles.isDisjoint(with: first) })
    #expect(await stage.shows("a service"))
    #expect(await stage.closed())
  }

  @Test func `after each visit another browser shows the page, and nothing of the old one is left`()
    async throws
  {
    let stage = try await ScreenStage.opened(withService: true)
    #expect(await stage.shows("a service"))
    for _ in 1...2 {
      let old = try stage.profiles
      try stage.finishVisit()
      #expect(
        await stage.waits { try stage.profiles.isDisjoint(with: old) && stage.profiles.count == 1 })
      #expect(try stage.programs(naming: #require(old.first)).isEmpty)
      #expect(await stage.shows("a service"))
    }
    #expect(await stage.closed())
  }

  @Test func `while the service stays away there is the start page, then the service again`()
    async throws
  {
    let stage = try await ScreenStage.opened(withService: true)
    #expect(await stage.shows("a service"))
    try stage.breakService()
    #expect(await stage.shows("112"))
    try stage.letServiceStart()
    #expect(await stage.shows("a service"))
    #expect(await stage.closed())
  }

  @Test func `the program shows the site, renews the browser at a finish and leaves nothing`()
    async throws
  {
    let display = try await Display.started()
    let files = try TemporaryFolder()
    let place = Display.shortPath()
    var command = kiosk(
      ["screen", "--port", "0", "--profile-root", place]
        + ScreenStage.sandboxOptions.map { "--browser-option=\($0)" })
    command.environment?["DISPLAY"] = display.name
    let process = try command.started(in: files)
    #expect(await display.shows("Musterstadt"))
    let output = try files.text("output")
    let address = try #require(output.firstMatch(of: /Screen (http:\S+)/)?.output.1)
    let old = try ScreenStage.profiles(in: place)
    #expect(old.count == 1)
    var request = URLRequest(url: try #require(URL(string: "\(address)/kiosk/finish")))
    request.httpMethod = "POST"
    request.setValue(String(address), forHTTPHeaderField: "Origin")
    _ = try await URLSession.shared.data(for: request)
    #expect(
      await Display.waits {
        let new = try ScreenStage.profiles(in: place)
        return new.count == 1 && new.isDisjoint(with: old)
      })
    process.terminate()
    #expect(await process.ends(within: .seconds(8)))
    #expect(process.terminationStatus == 0)
    #expect(!FileManager.default.fileExists(atPath: place))
    #expect(ScreenStage.programs(naming: place).isEmpty)
  }

  @Test func `every character of the shipped site has a font here`() async throws {
    let outcome = try await kiosk("screen", "--check-fonts").run()
    #expect(
      outcome
        == .init(
          output: "The installed fonts show every character of 8 languages.\n", errors: "",
          status: 0))
  }
}
