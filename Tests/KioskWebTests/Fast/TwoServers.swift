import Foundation
import Testing

@testable import KioskWeb

/// The same site behind two servers, of which one answers known pages from prepared bytes.
struct TwoServers {
  let fast: RunningServer
  let slow: RunningServer

  /// Starts both, works with them and stops them.
  static func running<Result: Sendable>(
    over site: URL, front: Front = .open,
    _ work: (TwoServers) async throws -> Result
  ) async throws -> Result {
    try await withServer(over: site, front: front) { fast in
      try await withServer(over: site, front: front, isFast: false) { slow in
        try await work(TwoServers(fast: fast, slow: slow))
      }
    }
  }
}

extension RunningServer {
  /// Everything that comes for some pieces of bytes until the server closes, without dates.
  ///
  /// The pieces are sent one by one, then the client says that it is done.
  func everything(for pieces: [[UInt8]]) async throws -> String {
    try await connected { connection in
      for (number, piece) in pieces.enumerated() {
        if number > 0 { Thread.sleep(forTimeInterval: 0.002) }
        // Who closes early may refuse the rest; what it said before is what counts.
        guard (try? connection.send(piece)) != nil else { break }
      }
      connection.finishSending()
      let text = String(decoding: try connection.rest(), as: UTF8.self)
      return text.replacing(/Date: [^\r]*\r\n/, with: "")
    }
  }

  /// The answers to requests on one connection, each asked once the one before is answered; on one
  /// for each where they end with their answers.
  func answers(to requests: [String]) async throws -> [RawAnswer] {
    try await answers(to: requests.map { Array($0.utf8) })
  }

  func answers(to requests: [[UInt8]]) async throws -> [RawAnswer] {
    try await onThread { [port] in
      var connection = try RawConnection(port: port, timeout: 20)
      var isFirst = true
      return try requests.map { request in
        if endsConnection(request), !isFirst {
          connection = try RawConnection(port: port, timeout: 20)
        }
        isFirst = false
        try connection.send(request)
        return try connection.answer(isHead: request.starts(with: "HEAD".utf8))
      }
    }
  }
}

extension TwoServers {
  /// Expects answers of the fast server, when it does not know them yet, when they were asked for once
  /// and when it keeps them.
  func expectFast(_ expected: [RawAnswer], for requests: [String]) async throws {
    for _ in 1...3 {
      let found = try await fast.answers(to: requests)
      for (index, request) in requests.enumerated() where found[index] != expected[index] {
        Issue.record("\(request)\(found[index].head)\n\ninstead of\n\n\(expected[index].head)")
      }
    }
  }
}

/// A request as curl would write it.
func plainRequest(_ target: String, method: String = "GET", _ fields: String...) -> [UInt8] {
  let lines = ["\(method) \(target) HTTP/1.1", "Host: k"] + fields
  return Array((lines.joined(separator: "\r\n") + "\r\n\r\n").utf8)
}

/// Whether the server closes after the answer.
private func endsConnection(_ request: [UInt8]) -> Bool {
  let text = String(decoding: request, as: UTF8.self)
  return text.contains("HTTP/1.0\r\n") && !text.contains("Keep-Alive")
}
