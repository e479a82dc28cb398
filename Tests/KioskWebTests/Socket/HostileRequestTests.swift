import Foundation
import Testing

@testable import KioskWeb

@Suite struct HostileRequestTests {
  struct Case: CustomTestStringConvertible, Sendable {
    let testDescription: String
    let bytes: String
    let status: Int
  }

  @Test(arguments: [
    Case(testDescription: "no Host", bytes: "GET /de HTTP/1.1\r\n\r\n", status: 400),
    Case(testDescription: "HTTP/1.0 without Host", bytes: "GET /de HTTP/1.0\r\n\r\n", status: 200),
    Case(
      testDescription: "HTTP/1.0 with Host", bytes: "GET /de HTTP/1.0\r\nHost: k\r\n\r\n",
      status: 200),
    Case(
      testDescription: "absolute form",
      bytes: "GET http://k/de HTTP/1.1\r\nHost: k\r\nConnection: close\r\n\r\n", status: 200),
    Case(
      testDescription: "absolute form of the root",
      bytes: "GET http://k HTTP/1.1\r\nHost: k\r\nConnection: close\r\n\r\n", status: 200),
    Case(
      testDescription: "the wish to close in other words",
      bytes: "GET /de HTTP/1.1\r\nHost: k\r\nConnection: Close\r\n\r\n", status: 200),
    Case(testDescription: "bare line feeds", bytes: "GET /de HTTP/1.1\nHost: k\n\n", status: 400),
    Case(
      testDescription: "a folded field", bytes: "GET /de HTTP/1.1\r\nHost: k\r\nX: a\r\n b\r\n\r\n",
      status: 400),
    Case(
      testDescription: "a space before the colon", bytes: "GET /de HTTP/1.1\r\nHost : k\r\n\r\n",
      status: 400),
    Case(
      testDescription: "NUL in a field", bytes: "GET /de HTTP/1.1\r\nHost: k\r\nX: \u{0}\r\n\r\n",
      status: 400),
    Case(
      testDescription: "NUL in the address", bytes: "GET /d\u{0}e HTTP/1.1\r\nHost: k\r\n\r\n",
      status: 400),
    Case(
      testDescription: "another version", bytes: "GET /de HTTP/9.9\r\nHost: k\r\n\r\n", status: 400),
    Case(testDescription: "HTTP/0.9", bytes: "GET /de\r\n\r\n", status: 400),
    Case(testDescription: "TLS", bytes: "\u{16}\u{3}\u{1}\u{0}\r\n\r\n", status: 400),
    Case(
      testDescription: "a negative length",
      bytes: "POST /de HTTP/1.1\r\nHost: k\r\nContent-Length: -1\r\n\r\n", status: 400),
    Case(
      testDescription: "CONNECT",
      bytes: "CONNECT evil.example:443 HTTP/1.1\r\nHost: k\r\nConnection: close\r\n\r\n",
      status: 405),
  ])
  func `one answer comes and the connection ends`(row: Case) async throws {
    try await withServer(over: Fixtures.everything) { server in
      let (answer, isClosed) = try await server.connected { connection in
        try connection.send(row.bytes)
        let answer = try connection.answer()
        connection.finishSending()
        return (answer, connection.isClosed())
      }
      #expect(answer.status == row.status)
      #expect(!answer.body.isEmpty)
      #expect(isClosed)
    }
  }

  @Test(arguments: [
    "GET /de HTTP/1.0\r\n\r\n", "GET /de HTTP/1.1\r\nHost: k\r\nConnection: CLOSE\r\n\r\n",
  ])
  func `the server closes without being waited for`(request: String) async throws {
    try await withServer(over: Fixtures.everything) { server in
      let isClosed = try await server.connected { connection in
        try connection.send(request)
        _ = try connection.answer()
        return connection.isClosed()
      }
      #expect(isClosed)
    }
  }

  /// Requests after which the connection goes on.
  @Test(arguments: [
    ("POST with a body", "POST /de HTTP/1.1\r\nHost: k\r\nContent-Length: 5\r\n\r\nhello", 405),
    ("GET with a body", "GET /de HTTP/1.1\r\nHost: k\r\nContent-Length: 5\r\n\r\nhello", 200),
    (
      "GET with chunks",
      "GET /de HTTP/1.1\r\nHost: k\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nhello\r\n0\r\n\r\n",
      200
    ),
    (
      "a body that looks like a request",
      "POST /de HTTP/1.1\r\nHost: k\r\nContent-Length: 27\r\n\r\nGET /ar HTTP/1.1\r\nHost: k\r\n",
      405
    ),
    (
      "a large field",
      "GET /de HTTP/1.1\r\nHost: k\r\nX: \(String(repeating: "a", count: 20_000))\r\n\r\n", 431
    ),
    ("HTTP/1.0 that stays", "GET /de HTTP/1.0\r\nConnection: keep-alive\r\n\r\n", 200),
  ])
  func `the next request is answered`(name: String, request: String, status: Int) async throws {
    try await withServer(over: Fixtures.everything) { server in
      let (first, second) = try await server.connected { connection in
        try connection.send(request + "GET /uk HTTP/1.1\r\nHost: k\r\n\r\n")
        return (try connection.answer(), try connection.answer())
      }
      #expect(first.status == status)
      #expect(second.status == 200)
      #expect(second["Content-Language"]?.contains("uk") == true)
    }
  }

  @Test(arguments: [
    "POST /de HTTP/1.1\r\nHost: k\r\nContent-Length: 99999999999\r\n\r\nx",
    "GET /de HTTP/1.1\r\nHost: k\r\nContent-Length: 99999999999\r\n\r\n",
    "POST /de HTTP/1.1\r\nHost: k\r\nContent-Length: 5\r\nExpect: 100-continue\r\n\r\n",
  ])
  func `no answer waits for a body`(request: String) async throws {
    try await withServer(over: Fixtures.everything) { server in
      let answer = try await server.connected { connection in
        try connection.send(request)
        return try connection.answer()
      }
      #expect(answer.status == (request.hasPrefix("GET") ? 200 : 405))
    }
  }

  @Test func `chunks that are none are a bad request after the answer`() async throws {
    try await withServer(over: Fixtures.everything) { server in
      let answers = try await server.connected { connection in
        try connection.send(
          "POST /de HTTP/1.1\r\nHost: k\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n")
        return [try connection.answer(), try connection.answer()]
      }
      #expect(answers.map(\.status) == [405, 400])
    }
  }

  @Test func `ten requests at once are answered in order`() async throws {
    try await withServer(over: Fixtures.everything) { server in
      let targets = AnswerTests.targets.filter { !$0.contains("with") }.prefix(10)
      let expected = try await server.connected { connection in
        try targets.map { target in
          try connection.send("GET \(target) HTTP/1.1\r\nHost: k\r\n\r\n")
          return try connection.answer()
        }
      }
      let found = try await server.connected { connection in
        let request = targets.map { "GET \($0) HTTP/1.1\r\nHost: k\r\n\r\n" }.joined()
        try connection.send(request)
        return try targets.map { _ in try connection.answer() }
      }
      #expect(found == expected)
      #expect(Set(found.map(\.text)).count == 10)
    }
  }

  @Test func `answers before a broken request come first`() async throws {
    try await withServer(over: Fixtures.everything) { server in
      let statuses = try await server.connected { connection in
        let good = "GET /de HTTP/1.1\r\nHost: k\r\n\r\n"
        try connection.send("\(good)\(good)oops\r\n\r\n\(good)")
        return [try connection.answer(), try connection.answer(), try connection.answer()].map(
          \.status)
      }
      #expect(statuses == [200, 200, 400])
    }
  }

  @Test func `a request may come byte by byte`() async throws {
    try await withServer(over: Fixtures.everything) { server in
      let whole = try await server.answer("/ar/everything")
      let answer = try await server.connected { connection in
        for byte in "GET /ar/everything HTTP/1.1\r\nHost: k\r\nConnection: close\r\n\r\n".utf8 {
          try connection.send([byte])
        }
        return try connection.answer()
      }
      #expect(answer == whole)
    }
  }

  @Test func `who is done sending still gets the answer`() async throws {
    try await withServer(over: Fixtures.everything) { server in
      let answer = try await server.connected { connection in
        try connection.send("GET /de HTTP/1.1\r\nHost: k\r\n\r\n")
        connection.finishSending()
        return try connection.answer()
      }
      #expect(answer.status == 200)
    }
  }

  @Test(arguments: [
    ("nothing", ""), ("half a request", "GET /de HTTP/1.1\r\nHo"),
    ("half a body", "POST /de HTTP/1.1\r\nHost: k\r\nContent-Length: 9\r\n\r\nab"),
    ("a whole request", "GET /de HTTP/1.1\r\nHost: k\r\n\r\n"),
  ])
  func `who falls silent is cut off`(name: String, sent: String) async throws {
    try await withServer(over: Fixtures.everything, idleTimeout: .milliseconds(500)) { server in
      let started = ContinuousClock.now
      let text = try await server.connected { connection in
        try connection.send(sent)
        return String(decoding: try connection.rest(), as: UTF8.self)
      }
      #expect(ContinuousClock.now - started < .seconds(3))
      #expect(text.isEmpty == !sent.hasSuffix("\r\n\r\n") || name == "half a body")
    }
  }

  @Test func `who drips is cut off`() async throws {
    try await withServer(over: Fixtures.everything, idleTimeout: .milliseconds(500)) { server in
      let started = ContinuousClock.now
      let failed = try await server.connected { connection in
        for _ in 0..<60 {
          do { try connection.send("G") } catch { return true }
          Thread.sleep(forTimeInterval: 0.05)
        }
        return false
      }
      #expect(failed)
      #expect(ContinuousClock.now - started < .seconds(3))
    }
  }

  @Test func `two hundred connections at once all get their page`() async throws {
    try await withServer(over: Fixtures.everything) { server in
      let expected = try await server.answer("/de/everything")
      let answers = try await server.connected { [port = server.port] _ in
        let connections = try (0..<200).map { _ in try RawConnection(port: port) }
        for connection in connections {
          try connection.send(
            "GET /de/everything HTTP/1.1\r\nHost: k\r\nConnection: close\r\n\r\n")
        }
        return try connections.map { try $0.answer() }
      }
      #expect(answers.count == 200)
      #expect(answers.allSatisfy { $0 == expected })
    }
  }
}
