import Foundation
import KioskContent
import TestSupport
import Testing

@testable import KioskWeb

@Suite struct AnswerTests {
  /// Addresses of the fixture site, one of each kind.
  static let targets = [
    "/", "/.json", "/ar", "/uk/topic-one", "/de/everything", "/ar/every-detail?cols=40",
    "/zh-Hans/every-detail.json", "/de/everything?with=uk", "/uk/offices", "/uk/contacts.json",
    "/de/offers", "/de/search?q=amt", "/ar/search.json?q=amt", "/zh-Hans/help", "/de/withdrawn",
    "/de/nowhere", "/de/draft", "/de/everything?cols=1", "/de/everything.pdf", "/UK/everything",
    "/everything", "/health/live", "/health/ready",
  ]

  @Test(arguments: ["de", "uk", "ar", "zh-Hans"])
  func `answers read as before`(locale: String) async throws {
    let found = try await withServer(over: Fixtures.everything) { server in
      var text = ""
      for path in ["", "/topic-one", "/every-detail", "/line.json", "/search?q=amt", "/nowhere"] {
        let target = "/\(locale)\(path)"
        let answer = try await server.answer(target)
        text += "=== \(target)\n\(answer.head)\n\n\(answer.text)\n"
      }
      return text
    }
    try expectGolden(found, "answers.\(locale).txt")
  }

  @Test func `HEAD gives the fields of GET and no body`() async throws {
    try await withServer(over: Fixtures.everything) { server in
      for target in AnswerTests.targets {
        for encoding in ["identity", "gzip"] {
          let fields = ["Accept-Encoding: \(encoding)"]
          let whole = try await server.answer(target, fields)
          let ended = try await server.connected { connection in
            try connection.send(
              "HEAD \(target) HTTP/1.1\r\nHost: k\r\nConnection: close\r\n\(fields[0])\r\n\r\n")
            return try connection.rest()
          }
          let text = String(decoding: ended, as: UTF8.self)
          #expect(text.hasSuffix("\r\n\r\n"), "\(target)")
          let head = try RawAnswer(head: Array(text.utf8.dropLast(4)))
          #expect(head.head == whole.head, "\(target)")
          #expect(whole.length == whole.body.count, "\(target)")
        }
      }
    }
  }

  @Test func `a tag is the hash of the bytes, and who has them gets 304`() async throws {
    try await withServer(over: Fixtures.everything) { server in
      for target in AnswerTests.targets {
        for encoding in ["identity", "gzip"] {
          let fields = ["Accept-Encoding: \(encoding)"]
          let answer = try await server.answer(target, fields)
          guard answer.status == 200, !target.hasPrefix("/health") else {
            #expect(answer["ETag"] == nil, "\(target)")
            continue
          }
          let tag = "\"\(ContentHash(answer.body).hexadecimal)\""
          #expect(answer["ETag"] == tag, "\(target)")
          let again = try await server.answer(target, fields + ["If-None-Match: W/\"x\", \(tag)"])
          #expect(again.status == 304, "\(target)")
          #expect(again.body.isEmpty)
          for name in ["ETag", "Vary", "Cache-Control"] {
            #expect(again[name] == answer[name], "\(target) \(name)")
          }
          for name in ["Content-Type", "Content-Length", "Content-Language", "Link"] {
            #expect(again[name] == nil, "\(target) \(name)")
          }
          let other = try await server.answer(target, fields + ["If-None-Match: \"x\""])
          #expect(other == answer, "\(target)")
        }
      }
    }
  }

  @Test func `a compressed body is the plain one`() async throws {
    try await withServer(over: Fixtures.everything) { server in
      for target in [
        "/de/everything", "/ar/every-detail", "/zh-Hans/every-detail.json", "/uk/nowhere",
      ] {
        let plain = try await server.answer(target)
        let compressed = try await server.answer(target, ["Accept-Encoding: gzip"])
        #expect(compressed["Content-Encoding"] == "gzip", "\(target)")
        #expect(compressed.body.count < plain.body.count)
        #expect(compressed["ETag"] == nil || compressed["ETag"] != plain["ETag"])
        #expect(try gunzip(compressed.body) == plain.body, "\(target)")
        #expect(plain["Vary"]?.contains("Accept-Encoding") == true)
      }
    }
  }

  @Test func `a short answer is not compressed`() async throws {
    try await withServer(over: Fixtures.everything) { server in
      let answer = try await server.answer("/health/live", ["Accept-Encoding: gzip"])
      #expect(answer["Content-Encoding"] == nil)
      #expect(answer.text == "{\"status\":\"live\"}\n")
    }
  }

  @Test func `every address of the shipped site answers in every language and form`() async throws {
    try await withServer(over: Fixtures.root) { server in
      let paths = [
        "", "/registration", "/citizens-office", "/emergency-call", "/language-cafe", "/imprint",
        "/housing", "/offices", "/contacts", "/offers", "/search?q=112", "/help",
      ]
      for locale in ["de", "uk", "ar", "zh-Hans"] {
        for path in paths {
          for form in ["txt", "json"] {
            let target = "/\(locale)\(path)" + (path.contains("?") ? "&" : "?") + "format=\(form)"
            let answer = try await server.answer(target)
            #expect(answer.status == 200, "\(target)")
            let languages = answer["Content-Language"]?.components(separatedBy: ", ") ?? []
            #expect(languages.contains(locale), "\(target)")
            #expect(Set(languages).count == languages.count, "\(target)")
            #expect(!answer.text.contains { "│─┌┐└┘├┤═║╔╗".contains($0) }, "\(target)")
            let type = form == "json" ? "application/json" : "text/plain; charset=utf-8"
            #expect(answer["Content-Type"] == type)
          }
        }
      }
    }
  }
}

/// What the machine's own `gzip` makes of some bytes.
func gunzip(_ bytes: [UInt8]) throws -> [UInt8] {
  let file = FileManager.default.temporaryDirectory.appending(path: "\(UUID().uuidString).gz")
  try Data(bytes).write(to: file)
  defer { try? FileManager.default.removeItem(at: file) }
  let process = Process()
  process.executableURL = URL(filePath: "/usr/bin/env")
  process.arguments = ["gzip", "-dc", file.path]
  let output = Pipe()
  process.standardOutput = output
  try process.run()
  let data = try output.fileHandleForReading.readToEnd() ?? Data()
  process.waitUntilExit()
  guard process.terminationStatus == 0 else {
    throw RawConnection.Failure(description: "gzip: \(process.terminationStatus)")
  }
  return Array(data)
}
