import Foundation
import TestSupport
import Testing

@testable import kiosk

/// What `kiosk screen` refuses, and how it says so.
@Suite struct ScreenArgumentTests {
  @Test(arguments: [
    (["--port", "99999"], "'--port' must be from 0 to 65535."),
    (["--print-policy", "--port", "0"], "'--port' must be a fixed one for a policy or a unit."),
    (["--idle", "0"], "'--idle' must be from 1, '--warn' from 20 seconds."),
    (["--browser-option=--remote-debugging-port=1"], "a kiosk's browser has no remote debugging."),
  ])
  func `a slip is named`(arguments: [String], reason: String) async throws {
    let outcome = try await kiosk(["screen"] + arguments).run()
    #expect(outcome.errors.hasPrefix("Error: \(reason)\n"))
    #expect(outcome.status == 64)
  }

  @Test func `without a browser it says which package to install`() async throws {
    let outcome = try await kiosk("screen", "--browser", "/nowhere/chromium").run()
    #expect(
      outcome
        == .init(
          output: "",
          errors: """
            error: there is no browser at /nowhere/chromium
              help: sudo apt-get install chromium chromium-sandbox, or name another with --browser

            """, status: 74))
  }

  @Test func `without a screen it says so`() async throws {
    let outcome = try await kiosk("screen", "--browser", "/bin/true").run()
    #expect(outcome.errors.hasPrefix("error: there is no screen to draw on: "))
    #expect(outcome.status == 74)
  }

  @Test func `a folder must be this user's alone, short, and nobody else's now`() throws {
    let folder = try TemporaryFolder()
    chmod(folder.path, 0o755)
    #expect(throws: ScreenFolder.ClaimError.notPrivate(path: folder.path)) {
      try ScreenFolder.claimed(folder.path)
    }
    let long = folder.path + "/long"
    #expect(throws: ScreenFolder.ClaimError.tooLong(path: long)) {
      try ScreenFolder.claimed(long)
    }
    chmod(folder.path, 0o700)
    try folder.write("b-left/profile/file", "a visit")
    try folder.write("other", "mine")
    let claimed = try ScreenFolder.claimed(folder.path)
    #expect(throws: ScreenFolder.ClaimError.inUse(path: folder.path)) {
      try ScreenFolder.claimed(folder.path)
    }
    #expect(try contents(folder) == ["lock", "other"])
    let own = claimed.newBrowserFolder()
    #expect(try contents(folder).count == 3)
    #expect(
      try FileManager.default.attributesOfItem(atPath: own)[.posixPermissions] as? Int == 0o700)
    claimed.release()
    #expect(try contents(folder) == ["other"])
  }

  @Test func `a folder with everything in it is destroyed, and no link is followed`() async throws {
    let folder = try TemporaryFolder()
    try folder.write("kept/file", "kept")
    try folder.write("b-1/deep/er/file", "a visit")
    try FileManager.default.createSymbolicLink(
      at: folder.url("b-1/link"), withDestinationURL: folder.url("kept"))
    #expect(await ScreenFolder.destroy(folder.url("b-1").path))
    #expect(try contents(folder) == ["kept"])
    #expect(try folder.text("kept/file") == "kept")
  }

  private func contents(_ folder: TemporaryFolder) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
  }
}
