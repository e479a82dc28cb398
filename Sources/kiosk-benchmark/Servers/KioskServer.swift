import Foundation
import Glibc

/// A running `kiosk serve`.
struct KioskServer {
  let pid: pid_t
  let port: Int
  /// From before the start to the first answer with status 200, in seconds.
  let firstAnswer: Double
  private let workplace: Workplace

  /// Starts the server and asks for the start page until it is there.
  ///
  /// - Parameter state: the folder for last good versions.
  init(_ tools: Tools, _ workplace: Workplace, site: String, state: String) throws {
    self.workplace = workplace
    let log = "\(workplace.path)/kiosk.log"
    var ends: [Int32] = [0, 0]
    guard pipe(&ends) == 0 else { throw BenchmarkFailure.system("pipe", code: errno) }
    defer { close(ends[0]) }
    _ = fcntl(ends[0], F_SETFD, FD_CLOEXEC)
    _ = fcntl(ends[1], F_SETFD, FD_CLOEXEC)
    let start = ContinuousClock.now
    let child = try Child(
      [tools.kiosk, "serve", "--site", site, "--port", "0", "--state", state],
      output: ends[1], log: log)
    close(ends[1])
    pid = child.pid
    workplace.adopt(pid)
    guard let port = KioskServer.port(from: ends[0]) else {
      throw BenchmarkFailure.noPort(log: (try? String(contentsOfFile: log, encoding: .utf8)) ?? "")
    }
    self.port = port
    var connection = try HTTPConnection(port: port)
    while try connection.get("/").status != 200 { usleep(1000) }
    firstAnswer = start.duration(to: .now).seconds
  }

  /// Ends the server.
  func stop() { workplace.end(pid) }

  /// Reads the line `Serving http://127.0.0.1:PORT`.
  private static func port(from descriptor: Int32) -> Int? {
    var line: [UInt8] = []
    var byte: UInt8 = 0
    while read(descriptor, &byte, 1) == 1, byte != UInt8(ascii: "\n") { line.append(byte) }
    return String(decoding: line, as: UTF8.self).split(separator: ":").last.flatMap { Int($0) }
  }
}
