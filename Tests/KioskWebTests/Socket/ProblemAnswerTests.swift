import Foundation
import Testing

@testable import KioskWeb

@Suite struct ProblemAnswerTests {
  struct Case: CustomTestStringConvertible, Sendable {
    let testDescription: String
    let target: String
    var method = "GET"
    var fields: [String] = []
    let status: Int
    /// The heading, in the reader's language.
    let heading: String
    var language = "de"
  }

  @Test(arguments: [
    Case(
      testDescription: "no page", target: "/de/nope", status: 404,
      heading: "Diese Seite gibt es nicht"),
    Case(
      testDescription: "no page, in the address's language", target: "/ar/nope", status: 404,
      heading: "هذه الصفحة غير موجودة", language: "ar"),
    Case(
      testDescription: "no page, in the browser's language", target: "/nothing/such/page",
      fields: ["Accept-Language: uk"], status: 404, heading: "Такої сторінки немає", language: "uk"),
    Case(
      testDescription: "a draft", target: "/de/draft", status: 404,
      heading: "Diese Seite gibt es nicht"),
    Case(
      testDescription: "no page and no form", target: "/favicon.ico", status: 404,
      heading: "Diese Seite gibt es nicht"),
    Case(
      testDescription: "no page and a wrong width", target: "/de/nope?cols=1", status: 404,
      heading: "Diese Seite gibt es nicht"),
    Case(
      testDescription: "no language", target: "/tr", status: 404,
      heading: "Diese Sprache gibt es hier nicht"),
    Case(
      testDescription: "no language, in the browser's", target: "/tr/everything",
      fields: ["Accept-Language: zh-CN"], status: 404, heading: "这里没有这种语言", language: "zh-Hans"),
    Case(
      testDescription: "Taiwan is not answered in simplified script", target: "/zh-TW/everything",
      status: 404, heading: "Diese Sprache gibt es hier nicht"),
    Case(
      testDescription: "robots", target: "/robots.txt", status: 404,
      heading: "Diese Seite gibt es nicht"),
    Case(
      testDescription: "an empty segment", target: "//evil.example", status: 400,
      heading: "Diese Anfrage ist nicht richtig geschrieben"),
    Case(
      testDescription: "broken UTF-8", target: "/uk/%FF", fields: ["Accept-Language: uk"],
      status: 400, heading: "Цей запит написано неправильно", language: "uk"),
    Case(
      testDescription: "a wrong width", target: "/de/everything?cols=201", status: 400,
      heading: "Diese Anfrage ist nicht richtig geschrieben"),
    Case(
      testDescription: "an unknown second language", target: "/de/everything?with=tr", status: 400,
      heading: "Diese Anfrage ist nicht richtig geschrieben"),
    Case(
      testDescription: "POST", target: "/de/everything", method: "POST", status: 405,
      heading: "Hier kann man nur lesen"),
    Case(
      testDescription: "DELETE of what is not there", target: "/x", method: "DELETE", status: 405,
      heading: "Hier kann man nur lesen"),
    Case(
      testDescription: "OPTIONS *", target: "*", method: "OPTIONS", status: 405,
      heading: "Hier kann man nur lesen"),
    Case(
      testDescription: "a picture alone", target: "/de/everything", fields: ["Accept: image/png"],
      status: 406, heading: "Dieses Format gibt es hier nicht"),
    Case(
      testDescription: "an unknown ending", target: "/de/everything.docx", status: 406,
      heading: "Dieses Format gibt es hier nicht"),
    Case(
      testDescription: "a long address", target: "/de/" + String(repeating: "a", count: 2048),
      status: 414, heading: "Diese Adresse ist zu lang"),
    Case(
      testDescription: "a very long address",
      target: "/de/" + String(repeating: "a", count: 70_000), status: 414,
      heading: "Diese Adresse ist zu lang"),
    // The parser's one limit is for the whole head: it does not tell what was too long.
    Case(
      testDescription: "an address beyond the parser's limit",
      target: "/de/" + String(repeating: "a", count: 200_000), status: 431,
      heading: "Diese Anfrage ist zu groß"),
    Case(
      testDescription: "a large field", target: "/de",
      fields: ["X: " + String(repeating: "a", count: 17_000)], status: 431,
      heading: "Diese Anfrage ist zu groß"),
    Case(
      testDescription: "many fields", target: "/de", fields: (1...101).map { "X-\($0): a" },
      status: 431, heading: "Diese Anfrage ist zu groß"),
    Case(
      testDescription: "a field beyond the parser's limit", target: "/de",
      fields: ["X: " + String(repeating: "a", count: 200_000)], status: 431,
      heading: "Diese Anfrage ist zu groß"),
    Case(
      testDescription: "more fields than the parser takes", target: "/de",
      fields: (1...3000).map { "X-\($0): a" }, status: 431, heading: "Diese Anfrage ist zu groß"),
    Case(
      testDescription: "a field without a colon", target: "/de", fields: ["oops"], status: 400,
      heading: "Diese Anfrage ist nicht richtig geschrieben"),
    Case(
      testDescription: "no such method", target: "/de", method: "BREW", status: 400,
      heading: "Diese Anfrage ist nicht richtig geschrieben"),
    Case(
      testDescription: "two hosts", target: "/de", fields: ["Host: other"], status: 400,
      heading: "Diese Anfrage ist nicht richtig geschrieben"),
    Case(
      testDescription: "two lengths", target: "/de", method: "POST",
      fields: ["Content-Length: 1", "Content-Length: 2"], status: 400,
      heading: "Diese Anfrage ist nicht richtig geschrieben"),
    Case(
      testDescription: "a length and chunks", target: "/de", method: "POST",
      fields: ["Content-Length: 5", "Transfer-Encoding: chunked"], status: 400,
      heading: "Diese Anfrage ist nicht richtig geschrieben"),
  ])
  func `what cannot be answered is explained`(row: Case) async throws {
    let answer = try await withServer(over: Fixtures.everything) { server in
      try await server.answer(row.target, method: row.method, row.fields)
    }
    #expect(answer.status == row.status)
    #expect(answer.text.hasPrefix("# \(row.heading)\n"), "\(answer.text.prefix(60))")
    #expect(
      answer["Content-Language"]?.components(separatedBy: ", ").contains(row.language) == true)
    #expect(answer["Content-Type"] == "text/plain; charset=utf-8")
    #expect(answer["Cache-Control"] == "no-store")
    #expect(answer["ETag"] == nil)
    #expect(answer["Allow"] == (row.status == 405 ? "GET, HEAD" : nil))
    #expect(answer.text.contains("112"))
    #expect(answer["Connection"] == "close")
  }

  @Test(arguments: ["/de/everythin", "/de/Everything", "/tr/everything", "/de/x/everything"])
  func `the nearest of three pages comes first`(target: String) async throws {
    let answer = try await withServer(over: Fixtures.everything) { server in
      try await server.answer(target)
    }
    #expect(answer.status == 404)
    let links = answer.text.components(separatedBy: "\n").filter { $0.hasPrefix("- ") }
      .compactMap { $0.components(separatedBy: "  ").last }
    #expect(links.first == "/de/everything")
    #expect(links.filter { $0.hasPrefix("/de/") }.count == 3)
  }

  @Test(arguments: [
    ("/de/nope.json", []), ("/de/nope?format=json", []),
    ("/de/nope", ["Accept: application/json"]), ("/de/everything.json?cols=1", []),
  ])
  func `a program is told in JSON`(target: String, fields: [String]) async throws {
    let answer = try await withServer(over: Fixtures.everything) { server in
      try await server.answer(target, fields)
    }
    #expect(answer.status == (target.contains("cols") ? 400 : 404))
    #expect(answer["Content-Type"] == "application/json")
    #expect(answer["Vary"] == (fields.isEmpty ? "Accept-Encoding" : "Accept, Accept-Encoding"))
    #expect(try JSONSerialization.jsonObject(with: Data(answer.body)) is [String: Any])
  }

  @Test func `who takes no form is told which there are`() async throws {
    let answer = try await withServer(over: Fixtures.everything) { server in
      try await server.answer("/de", ["Accept: image/png"])
    }
    #expect(answer.text.contains("\u{2066}.txt .json .html\u{2069}"))
  }

  @Test func `a client cannot name a problem itself`() async throws {
    let answer = try await withServer(over: Fixtures.everything) { server in
      try await server.answer("/de", ["Kiosk-Problem: badRequest"])
    }
    #expect(answer.status == 200)
  }
}
