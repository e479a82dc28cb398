import Foundation
import KioskPrint
import TestSupport
import Testing

/// The kiosk in a tmux of its own, which a test drives as a person does.
final class Tmux {
  private let folder: TemporaryFolder
  /// Neither a daemon nor a `Process`: it would keep what Foundation waits with for the end of others.
  private let server: ChildProcess
  private var socket: String { folder.url("s").path }

  /// Starts the kiosk on a site.
  init(_ arguments: [String], site: String, columns: Int, rows: Int) async throws {
    folder = try TemporaryFolder(in: URL(filePath: "/tmp"))
    server = try ChildProcess.started(
      ["/usr/bin/tmux", "-S", folder.url("s").path, "-f", "/dev/null", "-D"],
      environment: Tmux.environment(folder))
    server.whenEnded {}
    let place = folder.url("s").path
    try #require(await Display.waits { FileManager.default.fileExists(atPath: place) })
    let program = [Repository.program, "terminal", "--site", site, "--bidi", "logical"] + arguments
    let line = program.map { "'\($0)'" }.joined(separator: " ")
    try await run("new-session", "-d", "-x", "\(columns)", "-y", "\(rows)", line)
  }

  deinit {
    // Ends this server alone, and with it what runs in it.
    server.signal(SIGTERM)
  }

  private static func environment(_ folder: TemporaryFolder) -> [String: String] {
    ["PATH": "/usr/bin:/bin", "HOME": folder.path, "LANG": "C.UTF-8", "TERM": "xterm-256color"]
  }

  /// Types a text.
  func type(_ text: String) async throws { try await run("send-keys", "-l", text) }

  /// Presses keys by tmux's names.
  func press(_ keys: String...) async throws { try await run(["send-keys"] + keys) }

  func resize(columns: Int, rows: Int) async throws {
    try await run("resize-window", "-x", "\(columns)", "-y", "\(rows)")
  }

  /// The cells as lines, without spaces at their ends.
  func screen() async throws -> String { try await run("capture-pane", "-p") }

  /// What was scrolled off the screen, and the screen.
  func history() async throws -> String { try await run("capture-pane", "-p", "-S", "-") }

  /// Column and row of the cursor, from 0.
  func cursor() async throws -> String {
    try await run("display-message", "-p", "#{cursor_x},#{cursor_y}")
      .trimmingCharacters(in: .newlines)
  }

  /// Asks until the screen is as wanted; the last screen, for what is said where it never was.
  func waits(until isRight: (String) -> Bool) async throws -> (isRight: Bool, screen: String) {
    let deadline = ContinuousClock.now + .seconds(30)
    while true {
      let screen = try await screen()
      if isRight(screen) { return (true, screen) }
      if ContinuousClock.now > deadline { return (false, screen) }
      try await Task.sleep(for: .milliseconds(20))
    }
  }

  /// Expects a text to come.
  func expect(
    _ text: String, sourceLocation: SourceLocation = #_sourceLocation
  ) async throws {
    let outcome = try await waits { $0.contains(text) }
    #expect(outcome.isRight, "\(text) in:\n\(outcome.screen)", sourceLocation: sourceLocation)
  }

  @discardableResult private func run(_ arguments: String...) async throws -> String {
    try await run(arguments)
  }

  @discardableResult private func run(_ arguments: [String]) async throws -> String {
    let outcome = try await Command(
      program: "/usr/bin/tmux", arguments: ["-S", socket, "-f", "/dev/null"] + arguments,
      environment: Tmux.environment(folder)
    ).run()
    #expect(outcome.status == 0, "\(arguments): \(outcome.errors)")
    return outcome.output
  }
}
