import Foundation
import Testing

@testable import KioskWeb

@Suite struct FastPathTests {
  @Test func `what was asked twice is answered from prepared bytes`() async throws {
    try await withServer(over: Fixtures.everything) { server in
      let request = plainRequest("/de/everything")
      let answers = try await server.answers(to: [request, request, request, request])
      #expect(answers.allSatisfy { $0 == answers[0] })
      #expect(server.fastAnswers == 2)
    }
  }

  @Test func `without the setting nothing is`() async throws {
    try await withServer(over: Fixtures.everything, isFast: false) { server in
      _ = try await server.answers(to: [
        plainRequest("/de"), plainRequest("/de"), plainRequest("/de"),
      ])
      #expect(server.fastAnswers == 0)
    }
  }

  @Test func `the log has a line for each, as for others`() async throws {
    try await withServer(over: Fixtures.everything) { server in
      let request = plainRequest("/uk/everything")
      let tag = try await server.answers(to: [request, request])[0]["ETag"] ?? ""
      let known = plainRequest("/uk/everything", "If-None-Match: \(tag)")
      _ = try await server.answers(to: [known, plainRequest("/uk/everything", method: "HEAD")])
      #expect(server.fastAnswers == 2)
      let line = "info answered locale=uk route=page status="
      #expect(server.log.all == [200, 200, 304, 200].map { "\(line)\($0)" })
    }
  }

  @Test(arguments: [
    "/de/search?q=amt", "/de/nowhere", "/health/live", "/health/ready", "/de?cols=1", "/DE",
  ])
  func `what is not kept is asked for every time`(target: String) async throws {
    try await withServer(over: Fixtures.everything) { server in
      let request = plainRequest(target)
      _ = try await server.answers(to: [request, request, request])
      #expect(server.fastAnswers == 0)
      #expect(server.service.prepared.bytes == 0)
    }
  }

  struct Row: CustomTestStringConvertible, Sendable {
    let testDescription: String
    let request: [UInt8]

    init(_ name: String, _ request: [UInt8]) {
      testDescription = name
      self.request = request
    }
  }

  /// Requests that others answer, and after which a connection comes back.
  @Test(arguments: [
    Row("an unknown page", plainRequest("/de/nowhere")),
    Row("another method", plainRequest("/de", method: "DELETE")),
    Row("a body", plainRequest("/de", "Content-Length: 5") + Array("hello".utf8)),
    Row("no body in words", plainRequest("/de", "Content-Length: 0")),
    Row(
      "a form",
      plainRequest(
        "/de/my-first-steps", method: "POST",
        "Content-Type: application/x-www-form-urlencoded", "Content-Length: 11")
        + Array("children=on".utf8)
    ),
    Row("a range", plainRequest("/de", "Range: bytes=0-1")),
    Row("a list of tags", plainRequest("/de", "If-None-Match: \"a\", \"b\"")),
    Row("HTTP/1.0 that stays", Array("GET /de HTTP/1.0\r\nConnection: keep-alive\r\n\r\n".utf8)),
    Row("an absolute form", plainRequest("http://k/de")),
    Row("a large field", plainRequest("/de", "X: \(String(repeating: "a", count: 20_000))")),
  ])
  func `the connection comes back`(row: Row) async throws {
    let request = row.request
    try await withServer(over: Fixtures.everything) { server in
      let known = plainRequest("/uk")
      _ = try await server.answers(to: [known, known])
      let answers = try await server.answers(to: [known, request, known, request, known])
      #expect(server.fastAnswers == 3)
      #expect(answers[0] == answers[2])
      #expect(answers[0] == answers[4])
      #expect(answers[1] == answers[3])
      // All at once, and in pieces of which each ends within a request.
      let all = known + request + known + known
      for size in [all.count, 7, 61] {
        let before = server.fastAnswers
        let found = try await server.connected { connection in
          for start in stride(from: 0, to: all.count, by: size) {
            try connection.send(Array(all[start..<min(start + size, all.count)]))
          }
          return [
            try connection.answer(), try connection.answer(), try connection.answer(),
            try connection.answer(),
          ]
        }
        #expect(found == [answers[0], answers[1], answers[0], answers[0]])
        if size == all.count { #expect(server.fastAnswers == before + 3) }
      }
    }
  }

  @Test func `a new edition is answered from at once`() async throws {
    let site = try SiteCopy()
    try await withServer(over: site.url, reloading: .milliseconds(20)) { server in
      let request = plainRequest("/de/every-detail")
      let old = try await server.answers(to: [request, request, request])
      #expect(server.fastAnswers == 1)
      try site.replace(
        "030 23125 001", with: "030 23125 777", in: "Content/offices/every-detail.xml")
      let new = try await server.connected { connection in
        for _ in 0..<600 {
          try connection.send(request)
          let answer = try connection.answer()
          if answer != old[0] { return [answer] }
          Thread.sleep(forTimeInterval: 0.05)
        }
        return []
      }
      #expect(new.first?.text.contains("030 23125 777") == true)
      let before = server.fastAnswers
      #expect(try await server.answers(to: [request]) == new)
      #expect(server.fastAnswers == before + 1)
    }
  }

  @Test func `who asks again in time is never cut off, who falls silent is`() async throws {
    try await withServer(over: Fixtures.everything, idleTimeout: .milliseconds(1500)) { server in
      let request = plainRequest("/de")
      let (count, isClosed) = try await server.connected { connection in
        var count = 0
        for _ in 0..<12 {
          try connection.send(request)
          if try connection.answer().status == 200 { count += 1 }
          Thread.sleep(forTimeInterval: 0.25)
        }
        return (count, connection.isClosed())
      }
      #expect(count == 12)
      #expect(isClosed)
      #expect(server.fastAnswers == 10)
    }
  }

  @Test(arguments: ["G", "GET /de HTTP/1.1\r\nHost: k\r\nX: "])
  func `who drips after an answer is cut off`(start: String) async throws {
    try await withServer(over: Fixtures.everything, idleTimeout: .milliseconds(500)) { server in
      let request = plainRequest("/de")
      let began = ContinuousClock.now
      let failed = try await server.connected { connection in
        for _ in 0..<3 {
          try connection.send(request)
          _ = try connection.answer()
        }
        do {
          try connection.send(start)
          for _ in 0..<80 {
            try connection.send("a")
            Thread.sleep(forTimeInterval: 0.05)
          }
        } catch { return true }
        return false
      }
      #expect(failed)
      #expect(ContinuousClock.now - began < .seconds(4))
      #expect(server.fastAnswers == 1)
    }
  }

  @Test func `who sends without reading is not read from, and gets everything later`() async throws
  {
    try await withServer(over: Fixtures.everything) { server in
      let request = plainRequest(
        "/de/everything.json", "X: \(String(repeating: "a", count: 2000))")
      let expected = try await server.answers(to: [request, request])[0]
      let (sent, answers) = try await server.connected(timeout: 1) { connection in
        var sent = 0
        while sent < 100_000 {
          do {
            try connection.send(request)
            sent += 1
          } catch { break }
        }
        // Whether the last one went out whole is not known.
        return (sent, try (0..<sent).count { _ in try connection.answer() == expected })
      }
      #expect(sent < 100_000)
      #expect(answers == sent)
      // Some come in two pieces, which others put together.
      #expect(server.fastAnswers > sent / 2)
    }
  }

  @Test func `who sends without reading or ending is closed in the end`() async throws {
    try await withServer(over: Fixtures.everything, idleTimeout: .milliseconds(300)) { server in
      let request = plainRequest("/de/everything.json")
      _ = try await server.answers(to: [request, request])
      let isClosed = try await server.connected(timeout: 20) { connection in
        let many = Array((0..<100).map { _ in request }.joined())
        do {
          // Blocks when the buffers are full; a closed connection refuses.
          for _ in 0..<100_000 { try connection.send(many) }
        } catch { return true }
        return false
      }
      #expect(isClosed)
    }
  }

  @Test func `what never changes may be kept as long the second time`() async throws {
    try await withServer(over: Fixtures.everything) { server in
      let page = try await server.answer("/de.html")
      let asset = try #require(page.text.firstMatch(of: /\/assets\/[^"]+/)).output
      let request = plainRequest(String(asset))
      let answers = try await server.answers(to: [request, request, request])
      #expect(answers[0]["Cache-Control"] == "public, max-age=31536000")
      #expect(answers.allSatisfy { $0 == answers[0] })
      #expect(
        try await server.answer(String(asset))["Cache-Control"] == answers[0]["Cache-Control"])
    }
  }
}
