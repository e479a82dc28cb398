import Foundation
import Glibc

/// From a key at a terminal to the end of the frame that it leads to.
struct Typing {
  let suite: Suite

  /// Keys that walk through a visit and end where they began: selecting, opening, searching, going
  /// back. Every one of them changes the frame.
  private static let visit = [
    "\u{1B}[B", "\u{1B}[B", "\r", "\u{1B}[B", "\r", "\u{7F}", "\u{7F}", "/", "A", "\r", "\u{7F}",
    "\u{1B}[A", "\u{1B}[A",
  ]
  private static let columns = 200
  private static let rows = 60
  /// The painter shows the cursor again when a frame is complete.
  private static let frameEnd = Array("\u{1B}[?25h".utf8)

  func figures() throws -> [Figure] {
    suite.say("typing \(Typing.visit.count) keys \(suite.effort.programRounds) times")
    let times = try ["de", "ar"].map { try rounds(in: $0) }
    return [
      Figure(
        "key to painted frame \(Typing.columns)×\(Typing.rows)", .seconds, times[0],
        target: .atMost(0.005)),
      Figure("  the same, right to left", .seconds, times[1], target: .atMost(0.005)),
    ]
  }

  /// The time of every key but those of the first round, which makes words and index.
  private func rounds(in locale: String) throws -> [Double] {
    var ends: (Int32, Int32) = (-1, -1)
    var name = [CChar](repeating: 0, count: 128)
    var size = winsize(
      ws_row: UInt16(Typing.rows), ws_col: UInt16(Typing.columns), ws_xpixel: 0, ws_ypixel: 0)
    guard openpty(&ends.0, &ends.1, &name, nil, &size) == 0 else {
      throw BenchmarkFailure.system("openpty", code: errno)
    }
    defer { close(ends.0) }
    let device = String(
      decoding: name.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
    let child = try Child(
      [
        suite.tools.kiosk, "terminal", "--site", suite.tools.shippedSite, "--state",
        "\(suite.workplace.path)/state-shipped", "--locale", locale, "--bidi", "visual",
      ], input: device, output: ends.1, log: "\(suite.workplace.path)/terminal.log",
      adding: ["TERM": "xterm"])
    close(ends.1)
    suite.workplace.adopt(child.pid)
    defer { suite.workplace.end(child.pid) }
    try frame(of: ends.0)
    for key in Typing.visit { _ = try time(of: key, at: ends.0) }
    return try (0..<suite.effort.programRounds).flatMap { _ in
      try Typing.visit.map { try time(of: $0, at: ends.0) }
    }
  }

  private func time(of key: String, at terminal: Int32) throws -> Double {
    let start = ContinuousClock.now
    let bytes = Array(key.utf8)
    guard write(terminal, bytes, bytes.count) == bytes.count else {
      throw BenchmarkFailure.system("terminal", code: errno)
    }
    try frame(of: terminal)
    return start.duration(to: .now).seconds
  }

  /// Reads up to the end of a frame.
  private func frame(of terminal: Int32) throws {
    var read: [UInt8] = []
    var bytes = [UInt8](repeating: 0, count: 65536)
    while read.suffix(Typing.frameEnd.count) != Typing.frameEnd[...] {
      var polled = pollfd(fd: terminal, events: Int16(POLLIN), revents: 0)
      guard poll(&polled, 1, 10_000) > 0 else {
        throw BenchmarkFailure.system("terminal", code: ETIMEDOUT)
      }
      let count = Glibc.read(terminal, &bytes, bytes.count)
      guard count > 0 else { throw BenchmarkFailure.system("terminal", code: errno) }
      read += bytes[..<count]
    }
  }
}
