import TestSupport
import Testing

@testable import KioskWeb

@Suite struct UsualHeadTests {
  @Test func `the parts of a head are where they stand`() throws {
    let text =
      "HEAD /de?a=%20b HTTP/1.1\r\nhOST: [::1]:8080\r\nAccept:\ttext/html, */*\r\nX:\r\n"
      + "Accept-Language: de\r\nCONNECTION: Keep-Alive\r\nAccept-Encoding:gzip\r\n"
      + "If-None-Match: W/\"1f,\"\r\n\r\nGET"
    #expect(Self.find(text) == .unusual)
    let right = text.replacing(",\"", with: "\"")
    guard case .usual(let head) = Self.find(right) else {
      Issue.record("not usual")
      return
    }
    let bytes = Array(right.utf8)
    func part(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }
    #expect(head.isHead)
    #expect(part(0..<head.length) + "GET" == right)
    #expect(part(head.target) == "/de?a=%20b")
    #expect(part(head.accept) == "text/html, */*")
    #expect(part(head.acceptLanguage) == "de")
    #expect(part(head.acceptEncoding) == "gzip")
    #expect(part(head.entityTag) == "W/\"1f\"")
  }

  /// What is left to others, each beside what is not.
  @Test(arguments: [
    ("GET / HTTP/1.1", "Host: k", UsualHead.Finding.usual(.init())),
    ("get / HTTP/1.1", "Host: k", .unusual), ("POST / HTTP/1.1", "Host: k", .unusual),
    ("GET  / HTTP/1.1", "Host: k", .unusual), ("GET / HTTP/1.0", "Host: k", .unusual),
    ("GET /# HTTP/1.1", "Host: k", .unusual), ("GET http://k/ HTTP/1.1", "Host: k", .unusual),
    ("GET /\u{E4} HTTP/1.1", "Host: k", .unusual), ("GET / HTTP/1.1", "X: a", .unusual),
    ("GET / HTTP/1.1", "Host: k\r\nHost: k", .unusual), ("GET / HTTP/1.1", "Host:", .unusual),
    ("GET / HTTP/1.1", "Host: k\r\nX : a", .unusual),
    ("GET / HTTP/1.1", "Host: k\r\nX: a\r\n b", .unusual),
    ("GET / HTTP/1.1", "Host: k\r\nX: a\nY: b", .unusual),
    ("GET / HTTP/1.1", "Host: k\r\nX: a ", .unusual),
    ("GET / HTTP/1.1", "Host: k\r\nX: \u{E4}", .unusual),
    ("GET / HTTP/1.1", "Host: k\r\nContent-Length: 0", .unusual),
    ("GET / HTTP/1.1", "Host: k\r\nTransfer-Encoding: chunked", .unusual),
    ("GET / HTTP/1.1", "Host: k\r\nUpgrade: h2c", .unusual),
    ("GET / HTTP/1.1", "Host: k\r\nUpgrade-Insecure-Requests: 1", .usual(.init())),
    ("GET / HTTP/1.1", "Host: k\r\nExpect: 100-continue", .unusual),
    ("GET / HTTP/1.1", "Host: k\r\nRange: bytes=0-1", .unusual),
    ("GET / HTTP/1.1", "Host: k\r\nIf-Modified-Since: x", .unusual),
    ("GET / HTTP/1.1", "Host: k\r\nIf-Match: *", .unusual),
    ("GET / HTTP/1.1", "Host: k\r\nIf-None-Match: *", .unusual),
    ("GET / HTTP/1.1", "Host: k\r\nIf-None-Match: \"a\"", .usual(.init())),
    ("GET / HTTP/1.1", "Host: k\r\nIf-None-Match: \"a\", \"b\"", .unusual),
    ("GET / HTTP/1.1", "Host: k\r\nConnection: close", .unusual),
    ("GET / HTTP/1.1", "Host: k\r\nConnection: keep-alive", .usual(.init())),
    ("GET / HTTP/1.1", "Host: k\r\nProxy-Connection: close", .unusual),
    ("GET / HTTP/1.1", "Host: k\r\nAccept: a\r\nAccept: b", .unusual),
    ("GET / HTTP/1.1", "Host: k\r\nCookie: a=b", .usual(.init())),
  ])
  func `what is not plain is left to others`(
    line: String, fields: String, kind: UsualHead.Finding
  ) {
    let found = Self.find("\(line)\r\n\(fields)\r\n\r\n")
    if case .usual = kind {
      guard case .usual = found else {
        Issue.record("\(found)")
        return
      }
    } else {
      #expect(found == kind)
    }
  }

  @Test func `a head that is longer than usual is left to others before it is refused`() {
    func head(_ fields: Int, _ length: Int) -> String {
      let start = "GET / HTTP/1.1\r\nHost: k\r\n" + String(repeating: "X:\r\n", count: fields - 2)
      return start + "Y:" + String(repeating: "a", count: length - start.utf8.count - 6)
        + "\r\n\r\n"
    }
    #expect(Self.find(head(64, 8192)) != .unusual)
    #expect(Self.find(head(65, 8192)) == .unusual)
    #expect(Self.find(head(64, 8193)) == .unusual)
    #expect(Self.find(String(head(64, 8192).dropLast())) == .partial)
    #expect(UsualHead.mostBytes < WebRequest.mostHeaderBytes)
    #expect(UsualHead.mostFields < WebRequest.mostHeaders)
  }

  @Test func `every beginning of a usual head is partial`() async throws {
    var usual = 0
    for request in try OddRequest.all() {
      guard case .usual(let head) = UsualHead.find(in: request.bytes.span) else { continue }
      usual += 1
      await Task.yield()
      for length in 0..<min(head.length, 1000) {
        #expect(UsualHead.find(in: request.bytes.span.extracting(first: length)) == .partial)
      }
    }
    #expect(usual > 100)
  }

  @Test func `the fast reader and the slow one agree on every odd request`() async throws {
    let requests = try OddRequest.all()
    #expect(requests.count > 300)
    for request in requests {
      await Task.yield()
      #expect(headReaderFault(request.bytes) == nil, "\(request.name)")
    }
  }

  @Test(arguments: 1...4)
  func `the two agree on what chance makes of them`(seed: UInt64) async throws {
    var chance = SplitMix(seed: seed)
    let requests = try OddRequest.all().map(\.bytes)
    for _ in 0..<1000 {
      // Servers of other tests want the processors, too.
      await Task.yield()
      let bytes = Self.changed(requests, &chance)
      let fault = headReaderFault(bytes)
      #expect(fault == nil, "\(String(decoding: bytes, as: UTF8.self).debugDescription)")
    }
  }

  @Test func `an empty line is found wherever its bytes are cut`() {
    let cases: [(String, Int?)] = [
      ("", nil), ("\n", 1), ("\r\n", 2), ("a\r\n\r\nb", 5), ("a\n\nb", 3), ("a\n\r\nb", 4),
      ("a\r\nb\r\n", nil), ("a\r\n\r", nil), ("a\r\n \r\n\r\n", 8), ("a\r\r\nb", nil),
    ]
    for (text, place) in cases {
      let bytes = Array(text.utf8)
      for cut in 0...bytes.count {
        var line = EmptyLine()
        let first = line.end(in: bytes.span.extracting(first: cut))
        let found =
          first ?? line.end(in: bytes.span.extracting(droppingFirst: cut)).map { $0 + cut }
        #expect(found == place, "\(text.debugDescription) at \(cut)")
      }
    }
  }

  private static func find(_ text: String) -> UsualHead.Finding {
    UsualHead.find(in: Array(text.utf8).span)
  }

  /// A request with some bytes changed, left out, doubled, or put in from others.
  private static func changed(_ requests: [[UInt8]], _ chance: inout SplitMix) -> [UInt8] {
    var bytes = requests.randomElement(using: &chance) ?? []
    let odd: [UInt8] = [0, 9, 10, 13, 32, 34, 35, 44, 58, 127, 128, 255]
    for _ in 0...Int.random(in: 0...4, using: &chance) where !bytes.isEmpty {
      let place = Int.random(in: 0..<bytes.count, using: &chance)
      let end = min(bytes.count, place + Int.random(in: 1...12, using: &chance))
      switch Int.random(in: 0...5, using: &chance) {
      case 0: bytes[place] = odd.randomElement(using: &chance) ?? 0
      case 1: bytes[place] ^= 0x20
      case 2: bytes.removeSubrange(place..<end)
      case 3: bytes.insert(contentsOf: bytes[place..<end], at: place)
      case 4: bytes.insert(odd.randomElement(using: &chance) ?? 0, at: place)
      default:
        let other = requests.randomElement(using: &chance) ?? []
        let lines = other.split(separator: 10).map { Array($0) + [10] }
        bytes.insert(contentsOf: lines.randomElement(using: &chance) ?? [], at: place)
      }
    }
    return bytes
  }
}
