import Foundation
import Testing

/// Debian's Chromium without a display, in one session of the driver.
struct Browser: Sendable {
  let session: WebDriver

  private struct NewSession: Decodable { let sessionId: String }
  private struct Window: Decodable { let handle: String }

  /// Opens a browser that reaches nothing but this machine.
  static func opened(by driver: ChromeDriver) async throws -> Browser {
    let driver = WebDriver(port: driver.port)
    var arguments: [JSON] = [
      "--headless=new", "--touch-events=enabled", "--hide-scrollbars", "--no-first-run",
      "--disable-background-networking", "--disable-component-update", "--disable-dev-shm-usage",
      "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1",
    ]
    // Chromium's sandbox does not run as root, which is what CI is.
    if geteuid() == 0 { arguments.append("--no-sandbox") }
    let capabilities: JSON = [
      "browserName": "chrome",
      "goog:loggingPrefs": ["browser": "ALL", "performance": "ALL"],
      "goog:chromeOptions": [
        "args": .array(arguments),
        "perfLoggingPrefs": ["enableNetwork": true, "enablePage": false],
      ],
    ]
    let session = try await driver.post(
      "/session", ["capabilities": ["alwaysMatch": capabilities]], as: NewSession.self)
    return Browser(session: WebDriver(port: driver.port, root: "/session/" + session.sessionId))
  }

  func close() async { try? await session.delete("") }

  /// A tab with no past instead of the one that is open.
  func startAnew() async throws {
    let tab = try await session.post("/window/new", ["type": "tab"], as: Window.self)
    try await session.delete("/window")
    try await session.order("/window", ["handle": .string(tab.handle)])
  }

  /// Opens an address and waits until the page is loaded.
  func open(_ address: String) async throws {
    try await session.order("/url", ["url": .string(address)])
  }

  func back() async throws { try await session.order("/back") }

  var address: String { get async throws { try await session.get("/url") } }
  var title: String { get async throws { try await session.get("/title") } }

  /// The path and the query of the page.
  var place: String {
    get async throws { try await run("return location.pathname + location.search") }
  }

  /// Runs a function body in the page; the page's policy has no say in it.
  func run<Value: Decodable & Sendable>(
    _ script: String, _ arguments: JSON..., as type: Value.Type = Value.self
  ) async throws -> Value {
    try await session.post(
      "/execute/sync", ["script": .string(script), "args": .array(arguments)])
  }

  /// The same for a body that calls the last of its arguments when it is done.
  func runAsync<Value: Decodable & Sendable>(
    _ script: String, _ arguments: JSON..., as type: Value.Type = Value.self
  ) async throws -> Value {
    try await session.post(
      "/execute/async", ["script": .string(script), "args": .array(arguments)])
  }

  /// Runs statements.
  func perform(_ script: String, _ arguments: JSON...) async throws {
    try await session.order(
      "/execute/sync", ["script": .string(script), "args": .array(arguments)])
  }

  /// A command of the Chrome DevTools protocol.
  func command<Value: Decodable>(
    _ name: String, _ parameters: JSON = [:], as type: Value.Type = Value.self
  ) async throws -> Value {
    try await session.post(
      "/goog/cdp/execute", ["cmd": .string(name), "params": parameters])
  }

  func command(_ name: String, _ parameters: JSON = [:]) async throws {
    _ = try await command(name, parameters, as: WebDriver.Nothing.self)
  }
}
