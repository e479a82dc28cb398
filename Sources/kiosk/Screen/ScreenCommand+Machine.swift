import ArgumentParser
import FoundationEssentials
import Glibc

/// What the command needs to know of the machine, and what it refuses.
extension ScreenCommand {
  var environment: [String: String] { ProcessInfo.processInfo.environment }

  /// This program's own file.
  var program: String {
    (try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe"))
      ?? CommandLine.arguments[0]
  }

  func absolute(_ path: String) -> String { URL(filePath: path).standardizedFileURL.path }

  func refuseWithoutScreen() throws {
    guard access(browser, X_OK) == 0 else {
      throw Console.refusal(
        "there is no browser at \(browser)",
        help: "sudo apt-get install chromium chromium-sandbox, or name another with --browser",
        code: .inputOutput)
    }
    guard environment["WAYLAND_DISPLAY"] != nil || environment["DISPLAY"] != nil else {
      throw Console.refusal(
        "there is no screen to draw on: neither WAYLAND_DISPLAY nor DISPLAY is set",
        help: "start it inside a compositor: cage -- kiosk screen …", code: .inputOutput)
    }
    guard geteuid() != 0 || browserOptions.contains("--no-sandbox") else {
      throw Console.refusal(
        "Chromium does not run as root, where its sandbox holds nothing",
        help: "run it as a user without privileges, as the unit of --print-unit does",
        code: .badArguments)
    }
  }

  func claimedFolder() throws -> ScreenFolder {
    do {
      return try ScreenFolder.claimed(profileRoot.map(absolute) ?? standardFolder())
    } catch {
      throw Console.refusal(error.words, help: error.help, code: .inputOutput)
    }
  }

  /// In the user's runtime folder, which is memory (XDG Base Directory Specification); without one a
  /// new folder among the temporary files.
  private func standardFolder() -> String {
    if let runtime = environment["XDG_RUNTIME_DIR"], runtime.hasPrefix("/") {
      return "\(runtime)/\(SystemdUnit.name)"
    }
    let random = String(UInt64.random(in: .min ... .max), radix: 36)
    return "/tmp/kiosk-\(random)"
  }
}

extension ScreenFolder.ClaimError {
  fileprivate var words: String {
    switch self {
    case .notMade(let path, let reason): "\(path) cannot be made: \(reason)"
    case .notPrivate(let path): "\(path) is not a folder of this user alone"
    case .tooLong(let path):
      "\(path) is too long for a browser's socket: at most \(ScreenFolder.longestPath) bytes"
    case .inUse(let path): "another 'kiosk screen' uses \(path)"
    }
  }

  fileprivate var help: String {
    switch self {
    case .notPrivate(let path): "chmod 700 \(path), or choose another with --profile-root"
    case .notMade, .tooLong, .inUse: "choose another with --profile-root"
    }
  }
}
