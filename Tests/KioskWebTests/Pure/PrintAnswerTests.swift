import Foundation
import HTTPTypes
import KioskContent
import KioskRendering
import Testing

@testable import KioskWeb

/// Pages and booklets as PDF.
@Suite struct PrintAnswerTests {
  private let press = FakePress()

  private func get(_ target: String, _ service: KioskService) async -> Reply {
    await service.reply(to: Asking.request(target))
  }

  @Test func `a page is a PDF that says nothing about its reader`() async throws {
    let service = try await Asking.pages(printing: press.printing())
    let reply = await get("/ar/everything.pdf?with=de", service)
    #expect(reply.status == 200 && reply.route == "paper" && reply.locale == "ar")
    #expect(reply.text.hasPrefix("%PDF-"))
    let headers = reply.answer.headers
    #expect(headers[.contentType] == "application/pdf")
    #expect(
      headers[.contentDisposition]
        == "inline; filename=\"welcome-\(PageNumber(DocumentID("everything")!))-ar.pdf\"")
    #expect(headers[.contentLanguage] == "ar, de")
    #expect(await get("/de/everything.pdf", service).answer.headers[.contentLanguage] == "de")
    #expect(headers[.link]?.contains("</uk/everything.pdf>; rel=\"alternate\"") == true)
    #expect(reply.maxAge == 60 && reply.answer.gzip == nil && reply.cookie == nil)
    #expect(press.documents.map(\.date) == ["2026-05-04", "2026-05-04"])
    #expect(press.documents.map(\.size) == [.usual, .usual])
    #expect(press.limits == [nil, nil])
  }

  @Test func `a booklet has a cover and contents`() async throws {
    let service = try await Asking.pages(printing: press.printing())
    let topic = try #require(service.current.value.library.site.topics.first?.id)
    let reply = await get("/de/print/\(topic).pdf?large=on", service)
    #expect(reply.status == 200)
    #expect(reply.answer.headers[.contentDisposition]?.contains("-booklet-de.pdf") == true)
    let document = try #require(press.documents.first)
    #expect(document.contents != nil && document.sheets.first?.kind == .cover)
    #expect(document.size == .large)
  }

  @Test func `a topic is its documents`() async throws {
    let service = try await Asking.pages(printing: press.printing())
    let topic = try #require(service.current.value.library.site.topics.first)
    #expect(await get("/de/\(topic.id).pdf", service).status == 200)
    let document = try #require(press.documents.first)
    #expect(document.contents == nil && document.sheets.count >= 1)
  }

  struct Odd: CustomTestStringConvertible, Sendable {
    let target: String
    let status: Int
    var location: String?
    var testDescription: String { target }
  }

  @Test(arguments: [
    Odd(target: "/de/nowhere.pdf", status: 404),
    Odd(target: "/de/print/nowhere.pdf", status: 404),
    Odd(target: "/de/print/everything.pdf", status: 404),
    Odd(target: "/de/print/everything", status: 404),
    Odd(target: "/xx/everything.pdf", status: 404),
    Odd(target: "/de/Every_thing.pdf", status: 404),
    Odd(target: "/de/offices.pdf", status: 406),
    Odd(target: "/de.pdf", status: 406),
    Odd(target: "/de/everything.pdf?with=xx", status: 400),
    Odd(target: "/ar-SY/everything.pdf?x=1", status: 307, location: "/ar/everything.pdf?x=1"),
    Odd(target: "/AR/everything.pdf", status: 308, location: "/ar/everything.pdf"),
    Odd(target: "/de/everything?format=pdf", status: 200),
  ])
  func `an address of paper means one thing`(row: Odd) async throws {
    let service = try await Asking.pages(printing: press.printing())
    let reply = await get(row.target, service)
    #expect(reply.status == row.status)
    #expect(reply.answer.headers[.location] == row.location)
    #expect((reply.answer.headers[.contentType] == "application/pdf") == (row.status == 200))
    #expect(press.documents.count == (row.status == 200 ? 1 : 0))
  }

  @Test func `a PDF is made once, however many ask at the same time`() async throws {
    let press = FakePress(delay: .milliseconds(50))
    let service = try await Asking.pages(printing: press.printing())
    let texts = await withTaskGroup { group in
      for _ in 0..<20 {
        group.addTask { await service.reply(to: Asking.request("/de/everything.pdf")).text }
      }
      return await group.reduce(into: Set<String>()) { $0.insert($1) }
    }
    #expect(texts.count == 1)
    #expect(await get("/de/everything.pdf", service).status == 200)
    #expect(press.documents.count == 1)
    for target in [
      "/de/everything.pdf?large=on", "/de/everything.pdf?with=ar", "/ar/everything.pdf",
    ] {
      #expect(await get(target, service).status == 200)
    }
    #expect(press.documents.count == 4)
  }

  struct Failing: CustomTestStringConvertible, Sendable {
    let trouble: Printing.Trouble
    let status: Int
    let text: String
    var retry: String?
    var testDescription: String { "\(trouble)" }
  }

  @Test(arguments: [
    Failing(trouble: .unavailable, status: 503, text: "kein PDF"),
    Failing(trouble: .busy, status: 503, text: "zu viel gedruckt", retry: "60"),
    Failing(trouble: .tooLong, status: 422, text: "zu viel für einen Druck"),
  ])
  func `without a PDF there is a way on`(row: Failing) async throws {
    let service = try await Asking.pages(printing: press.printing())
    press.trouble = row.trouble
    let page = await get("/de/everything.pdf", service)
    #expect(page.status == row.status && page.maxAge == nil)
    #expect(page.answer.headers[.contentType] == "text/html; charset=utf-8")
    #expect(page.answer.headers[.cacheControl] == "no-store")
    #expect(page.answer.headers[.retryAfter] == row.retry)
    #expect(page.text.contains(row.text) && page.text.contains("href=\"/de/everything\""))
    var plain = Asking.request("/de/everything.pdf")
    plain.accept = nil
    let text = await service.reply(to: plain)
    #expect(text.answer.headers[.contentType] == "text/plain; charset=utf-8")
    #expect(text.text.contains(row.text))
    press.trouble = nil
    #expect(await get("/de/everything.pdf", service).status == 200)
  }

  @Test func `a listener that cannot print says so`() async throws {
    let service = try await Asking.pages()
    #expect(await get("/ar/everything.pdf", service).status == 503)
    #expect(!(await get("/de/everything", service).text.contains(".pdf")))
  }

  @Test func `pages lead to their PDF, and help names both addresses`() async throws {
    let service = try await Asking.pages(printing: press.printing())
    let page = await get("/ar/everything?with=de&size=1", service).text
    #expect(page.contains("href=\"/ar/everything.pdf?with=de&amp;large=on\""))
    let help = await get("/de/help", service).text
    #expect(help.contains("/de/{id}.pdf") && help.contains("/de/print/{id}.pdf"))
  }

  @Test func `the first steps on paper are kept nowhere`() async throws {
    let service = try await Asking.pages(printing: press.printing())
    #expect(await get("/de/my-first-steps", service).text.contains("name=\"paper\""))
    let form = ["children": "yes", "origin": "no", "paper": "on"]
    for count in 1...2 {
      let reply = await service.reply(
        to: Asking.request("/de/my-first-steps", .post, form: form))
      #expect(reply.status == 200 && reply.maxAge == nil)
      #expect(reply.answer.headers[.contentType] == "application/pdf")
      #expect(reply.answer.headers[.cacheControl] == "no-store")
      #expect(
        reply.answer.headers[.contentDisposition] == "inline; filename=\"welcome.pdf\"")
      #expect(press.documents.count == count)
    }
    press.trouble = .unavailable
    let reply = await service.reply(to: Asking.request("/de/my-first-steps", .post, form: form))
    #expect(reply.status == 503 && reply.answer.headers[.cacheControl] == "no-store")
  }

  @Test func `what is kept has a limit`() async throws {
    let bytes = [UInt8](repeating: 0x20, count: 10_000)
    let answer = Answer(headers: [:], bytes: bytes, isCompressed: true)
    let store = PaperStore(budget: 4 * answer.size)
    for number in 0..<50 {
      let key = PaperStore.Key(
        paper: .page(try #require(DocumentID("page-\(number)"))), locale: .tag("de"), beside: nil,
        size: .usual, day: try #require(CalendarDate("2026-05-04")))
      let made = try await store.answer(key, edition: "a", at: Clock.standard) {
        () async throws(Printing.Trouble) in answer
      }
      #expect(made.size == answer.size)
      #expect(store.bytes <= 4 * answer.size)
    }
  }
}
