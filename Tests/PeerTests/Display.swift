import Foundation
import KioskPrint
import TestSupport
import Testing

@testable import kiosk

/// Xvfb: an X server that draws into memory.
final class Display: Sendable {
  private let process: ChildProcess
  /// For `DISPLAY`.
  let name: String

  static func started() async throws -> Display {
    let files = try TemporaryFolder()
    let output = try FileHandle(forWritingTo: try files.write("output", ""))
    let process = try ChildProcess.started(
      ["/usr/bin/Xvfb", "-displayfd", "1", "-screen", "0", "1080x1920x24", "-nolisten", "tcp"],
      environment: [:], output: output.fileDescriptor)
    process.whenEnded {}
    try #require(await waits { try files.text("output").hasSuffix("\n") })
    let number = try files.text("output").trimmingCharacters(in: .whitespacesAndNewlines)
    return Display(process: process, name: ":\(number)")
  }

  private init(process: ChildProcess, name: String) {
    self.process = process
    self.name = name
  }

  deinit { process.signal(SIGTERM) }

  /// A path for a browser's folder: a socket's address below it may not be long.
  static func shortPath() -> String {
    "/tmp/ks-\(String(UInt32.random(in: .min ... .max), radix: 36))"
  }

  /// Waits until a window's title holds the words.
  func shows(_ words: String) async -> Bool {
    await Self.waits {
      let outcome = try await Command(
        program: "/usr/bin/xwininfo", arguments: ["-display", name, "-root", "-tree"],
        // In the C locale xwininfo leaves out every title that is not ASCII.
        environment: ["LC_ALL": "C.UTF-8"]
      ).run()
      return outcome.output.contains(words)
    }
  }

  /// Asks again and again, for as long as a slow machine may take.
  static func waits(until isTrue: () async throws -> Bool) async -> Bool {
    let deadline = ContinuousClock.now + .seconds(90)
    var isLast = false
    while !isLast {
      isLast = ContinuousClock.now >= deadline
      if (try? await isTrue()) == true { return true }
      try? await Task.sleep(for: .milliseconds(100))
    }
    return false
  }
}
