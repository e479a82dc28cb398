import Foundation
import HTTPTypes
import KioskContent
import KioskRendering
import Testing

@testable import KioskWeb

/// Jobs of rooms' screens and of the counter.
@Suite struct PrintJobTests {
  private let press = FakePress()
  private static let form = ["page": "everything", "locale": "ar"]

  private func screen(printer: String? = "hall") async throws -> KioskService {
    try await Asking.pages(
      .kiosk(KioskFront(idle: 60, warning: 20, renewsBrowser: false, onFinish: {})),
      printing: press.printing(printer: printer))
  }

  private func job(
    _ service: KioskService, _ form: [String: String] = form, query: String = "",
    origin: String? = "http://kiosk"
  ) async -> Reply {
    await service.reply(
      to: Asking.request("/kiosk/print\(query)", .post, form: form, origin: origin))
  }

  @Test func `a screen's button prints the page as it is read`() async throws {
    let service = try await screen()
    let page = await service.reply(to: Asking.request("/ar/everything?with=de&size=1")).text
    let action = try #require(page.firstMatch(of: #/action="/kiosk/print([^"]*)"/#)).1
    let query = action.replacing("&amp;", with: "&")
    #expect(query == "?with=de&size=1" && !page.contains("id=\"print\""))
    for (name, value) in Self.form { #expect(page.contains("name=\"\(name)\" value=\"\(value)\"")) }
    let reply = await job(service, query: String(query))
    #expect(reply.status == 200 && reply.locale == "ar")
    #expect(reply.answer.headers[.cacheControl] == "no-store")
    #expect(reply.text.contains("href=\"/ar/everything?with=de&amp;size=1\""))
    #expect(press.jobs.map(\.copies) == [1])
    #expect(press.limits == [30])
    #expect(press.documents.map(\.size) == [.large])
    #expect(press.documents.first?.languages == ["ar", "de"])
  }

  @Test func `without a printer the browser prints`() async throws {
    let service = try await screen(printer: nil)
    let page = await service.reply(to: Asking.request("/ar/everything")).text
    #expect(page.contains("id=\"print\"") && !page.contains("/kiosk/print"))
    #expect(await job(service).status == 404)
    #expect(press.documents.isEmpty)
  }

  @Test func `readers with devices of their own have no printer`() async throws {
    let service = try await Asking.pages(printing: press.printing())
    #expect(await job(service).status == 404)
  }

  struct Refused: CustomTestStringConvertible, Sendable {
    let testDescription: String
    var form = PrintJobTests.form
    var origin: String? = "http://kiosk"
    let status: Int
  }

  @Test(arguments: [
    Refused(testDescription: "of another origin", origin: "http://evil", status: 400),
    Refused(testDescription: "of an opaque origin", origin: "null", status: 400),
    Refused(testDescription: "without a page", form: ["locale": "de"], status: 404),
    Refused(
      testDescription: "for an unknown page", form: ["page": "x", "locale": "de"], status: 404),
    Refused(
      testDescription: "for a path", form: ["page": "../site", "locale": "de"], status: 404),
    Refused(
      testDescription: "in an unknown language", form: ["page": "everything", "locale": "xx"],
      status: 404),
  ])
  func `some jobs are none`(row: Refused) async throws {
    let service = try await screen()
    #expect(await job(service, row.form, origin: row.origin).status == row.status)
    #expect(press.documents.isEmpty && press.jobs.isEmpty)
    #expect(await service.reply(to: Asking.request("/kiosk/print")).status == 405)
  }

  @Test func `three jobs a minute, twenty an hour`() async throws {
    let limits = [AttemptLimit(most: 3, span: 60), AttemptLimit(most: 20, span: 3600)]
    var taken = 0
    for minute in 0..<60 {
      for _ in 0..<5 {
        let now = Clock.standard.addingTimeInterval(Double(minute) * 60)
        if limits.allSatisfy({ $0.begin(at: now) }) { taken += 1 }
      }
      if minute == 0 { #expect(taken == 3) }
    }
    #expect(taken == 20)
  }

  @Test func `the fourth job in a minute waits`() async throws {
    let service = try await screen()
    for _ in 0..<3 { #expect(await job(service).status == 200) }
    let reply = await job(service)
    #expect(reply.status == 429 && reply.answer.headers[.retryAfter] == "60")
    #expect(press.jobs.count == 3)
  }

  @Test func `a printer that is away is told, and nothing of its words`() async throws {
    let service = try await screen()
    press.trouble = .printerAway(reason: "printer 'hall' is away")
    let reply = await job(service, ["page": "everything", "locale": "de"])
    #expect(reply.status == 503)
    #expect(reply.text.contains("Der Drucker druckt gerade nicht"))
    #expect(!reply.text.contains("hall"))
  }

  @Test func `the first steps go to the screen's printer`() async throws {
    let service = try await screen()
    let form = ["children": "yes", "paper": "on"]
    let reply = await service.reply(
      to: Asking.request("/de/my-first-steps", .post, form: form, origin: "http://kiosk"))
    #expect(reply.status == 200 && press.jobs.count == 1)
    #expect(reply.answer.headers[.contentType] == "text/html; charset=utf-8")
    #expect(!reply.text.contains("children"))
    let forged = await service.reply(
      to: Asking.request("/de/my-first-steps", .post, form: form, origin: "http://evil"))
    #expect(forged.status == 400 && press.jobs.count == 1)
  }
}
