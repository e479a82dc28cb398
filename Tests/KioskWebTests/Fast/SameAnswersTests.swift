import Foundation
import KioskContent
import TestSupport
import Testing

@testable import KioskWeb

/// With and without prepared bytes it is the same service, to the byte.
@Suite(.serialized) struct SameAnswersTests {
  @Test func `every odd request gets the same alone, among others and in two pieces`() async throws
  {
    let requests = try OddRequest.all()
    try await TwoServers.running(over: Fixtures.everything) { servers in
      let usual = plainRequest("/de/everything", "Accept-Encoding: gzip")
      for request in requests {
        let half = request.bytes.count / 2
        for pieces in [
          [request.bytes], [usual + request.bytes + usual],
          [usual + request.bytes.prefix(half), Array(request.bytes.dropFirst(half))],
        ] {
          let expected = try await servers.slow.everything(for: pieces)
          // The first two times it may be unknown, the third time it is not.
          for _ in 1...3 {
            let found = try await servers.fast.everything(for: pieces)
            #expect(found == expected, "\(request.name)")
          }
        }
      }
      #expect(servers.fast.fastAnswers > 2 * requests.count)
      #expect(servers.slow.fastAnswers == 0)
    }
  }

  /// Requests of real clients, whose address is replaced.
  private static let clients = [
    "client-chromium", "client-firefox", "client-safari", "client-curl", "client-curl-compressed",
    "client-wget", "client-wrk", "client-ab", "client-ab-keep-alive", "client-python-requests",
    "client-go",
  ]

  @Test(arguments: clients)
  func `a real client gets the same in every locale and form`(client: String) async throws {
    let file = OddRequest.folder.appending(path: client)
    let head = try String(contentsOf: file, encoding: .utf8)
    let line = try #require(head.firstRange(of: /GET \S+/))
    try await TwoServers.running(over: Fixtures.root) { servers in
      let targets = try Self.targets(servers.slow)
      let requests = targets.flatMap { target in
        let text = head.replacingCharacters(in: line, with: "GET \(target)")
        return [text, text.replacing("GET ", with: "HEAD ", maxReplacements: 1)]
      }
      let expected = try await servers.slow.answers(to: requests)
      try await servers.expectFast(expected, for: requests)
      let known = Self.withTags(requests, expected)
      try await servers.expectFast(try await servers.slow.answers(to: known), for: known)
      #expect(known.count > 300)
      if !head.contains("HTTP/1.0") {
        #expect(servers.fast.fastAnswers > requests.count + known.count)
      }
    }
  }

  @Test func `a room's screen gets the same, whatever its browser's languages are`() async throws {
    let screen = KioskFront(idle: 90, warning: 30, renewsBrowser: false, onFinish: {})
    try await TwoServers.running(over: Fixtures.everything, front: .kiosk(screen)) { servers in
      let requests = ["/", "/ar", "/de/everything", "/uk/offices", "/de/search?q=amt"].flatMap {
        target in
        ["ar", "uk, de;q=0.5", "en-US,en;q=0.9"].map { language in
          String(
            decoding: plainRequest(
              target, "Accept: text/html,*/*;q=0.8", "Accept-Language: \(language)",
              "Accept-Encoding: gzip, deflate, br"), as: UTF8.self)
        }
      }
      let expected = try await servers.slow.answers(to: requests)
      #expect(expected[0] == expected[1])
      try await servers.expectFast(expected, for: requests)
      #expect(servers.fast.fastAnswers >= 12)
    }
  }

  private static func targets(_ server: RunningServer) throws -> [String] {
    let locales = server.service.current.value.library.locales.locales.map(\.tag.description)
    try #require(locales.count >= 8)
    let pages = locales.flatMap { locale in
      ["", "/registration", "/citizens-office", "/offices", "/help", "/nowhere"].flatMap { path in
        ["", ".txt", ".json", ".html"].map { "/\(locale)\(path)\($0)" }
      } + ["/\(locale)/registration?with=de&cols=40"]
    }
    return ["/", "/.txt", "/.json", "/?format=html"] + pages
  }

  /// Every fourth `GET` and its `HEAD` with tags that a client may send back: the right one, and others.
  private static func withTags(_ requests: [String], _ answers: [RawAnswer]) -> [String] {
    zip(requests, answers).enumerated().flatMap { (index, pair) in
      let (request, answer) = pair
      guard index % 8 < 2, let tag = answer["ETag"] else { return [String]() }
      return [tag, "W/\(tag)", "\"x\"", "\"x\", \(tag)", "*"].map {
        request.replacing("\r\n\r\n", with: "\r\nIf-None-Match: \($0)\r\n\r\n")
      }
    }
  }

  @Test func `a request may be cut anywhere`() async throws {
    let requests = try OddRequest.all().filter {
      ["client-curl-compressed", "client-chromium", "body-get", "body-post-form", "field-range"]
        .contains($0.name)
    }
    try await TwoServers.running(over: Fixtures.everything) { servers in
      for request in requests {
        let bytes = request.bytes + request.bytes + plainRequest("/uk")
        let expected = try await servers.slow.everything(for: [bytes])
        for cut in 1...request.bytes.count {
          let pieces = [Array(bytes[..<cut]), Array(bytes[cut...])]
          let found = try await servers.fast.everything(for: pieces)
          #expect(found == expected, "\(request.name) at \(cut)")
        }
      }
      #expect(servers.fast.fastAnswers > 0)
    }
  }

  @Test(arguments: 1...10)
  func `up to fifty requests at once are answered in order`(seed: UInt64) async throws {
    var chance = SplitMix(seed: seed)
    let kinds: [[UInt8]] = [
      plainRequest("/de"), plainRequest("/ar/everything"), plainRequest("/uk/every-detail.json"),
      plainRequest("/zh-Hans", method: "HEAD"), plainRequest("/de/nowhere"),
      plainRequest("/de/search?q=amt"), plainRequest("/de", method: "POST", "Content-Length: 0"),
      plainRequest("/de/everything", "If-None-Match: \"x\"", "Accept-Encoding: gzip"),
      plainRequest("/health/live"), plainRequest("/DE"),
      plainRequest("/de", "Content-Length: 5") + Array("hello".utf8),
      plainRequest(
        "/de/my-first-steps", method: "POST",
        "Content-Type: application/x-www-form-urlencoded", "Content-Length: 11")
        + Array("children=on".utf8),
    ]
    try await TwoServers.running(over: Fixtures.everything) { servers in
      for count in stride(from: 1, through: 50, by: 7) {
        let all = (0..<count).flatMap { _ in kinds.randomElement(using: &chance) ?? [] }
        let expected = try await servers.slow.everything(for: [all])
        let cut = Int.random(in: 0...all.count, using: &chance)
        for pieces in [[all], [Array(all[..<cut]), Array(all[cut...])]] {
          #expect(try await servers.fast.everything(for: pieces) == expected)
        }
      }
    }
  }
}
