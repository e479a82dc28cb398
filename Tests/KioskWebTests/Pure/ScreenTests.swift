import HTTPTypes
import KioskContent
import Synchronization
import Testing

@testable import KioskWeb

@Suite struct ScreenTests {
  private static let targets = [
    "/", "/de", "/ar/everything", "/uk/every-detail?with=ar", "/de/offices", "/de/contacts",
    "/ar/search", "/de/search?q=amt", "/de/help", "/de/languages", "/uk/my-first-steps",
    "/ar/phrases?date=2026-06-01", "/fonts", "/de/withdrawn", "/de/nowhere",
    "/de/everything?size=2&contrast=high&low=on",
  ]

  @Test(arguments: targets)
  func `no page of a room's screen leads out`(target: String) async throws {
    let service = try await Asking.pages(.kiosk(Self.front()))
    let page = await service.reply(to: Asking.request(target)).text
    for match in page.matches(of: #/ (?:href|src|action)="([^"]*)"/#) {
      #expect(match.1.hasPrefix("/") && !match.1.hasPrefix("//") || match.1.hasPrefix("#"))
    }
    #expect(page.contains("data-idle=\"60\""))
    #expect(!page.contains("role=\"img\""), "a code that others could photograph")
  }

  @Test(arguments: targets)
  func `a page has nothing that its policy forbids`(target: String) async throws {
    let reply = try await Asking.pages().reply(to: Asking.request(target))
    let policy = reply.answer.headers[.contentSecurityPolicy] ?? ""
    #expect(policy.hasPrefix("default-src 'none';") && !policy.contains("unsafe"))
    #expect(policy.contains("frame-ancestors 'none'"))
    #expect(reply.answer.headers[.referrerPolicy] == "same-origin")
    #expect(reply.cookie == nil)
    #expect(!reply.text.contains(#/ (?:style|on[a-z]+)=/#))
    #expect(!reply.text.contains(#/<script>|<style/#))
  }

  @Test func `answers of my first steps are kept nowhere`() async throws {
    let service = try await Asking.pages()
    let form = ["children": "yes", "origin": "no"]
    let reply = await service.reply(to: Asking.request("/de/my-first-steps", .post, form: form))
    #expect(reply.status == 200)
    #expect(reply.answer.headers[.cacheControl] == "no-store")
    #expect(reply.maxAge == nil)
    #expect(!reply.text.contains("children=") && !reply.text.contains("origin="))
    #expect(!reply.text.contains("value=\"yes\""))
  }

  @Test(arguments: ["/de", "/de/everything", "/health/live", "/kiosk/finish", "/de/search"])
  func `other addresses take no form`(target: String) async throws {
    let reply = try await Asking.pages().reply(to: Asking.request(target, .post))
    #expect(reply.status == (target == "/kiosk/finish" ? 404 : 405))
  }

  @Test func `a room's screen does not listen to its browser's languages`() async throws {
    let service = try await Asking.pages(.kiosk(Self.front()))
    var request = Asking.request("/")
    request.acceptLanguage = "ar"
    #expect(await service.reply(to: request).locale == "de")
  }

  struct Finish: CustomTestStringConvertible, Sendable {
    let testDescription: String
    var renews = false
    var origin: String? = "http://kiosk"
    var isForm = false
    let status: Int
    let count: Int
  }

  @Test(arguments: [
    Finish(testDescription: "a script's", status: 204, count: 1),
    Finish(testDescription: "where browsers are renewed", renews: true, status: 202, count: 1),
    Finish(testDescription: "without scripts", isForm: true, status: 303, count: 1),
    Finish(testDescription: "of another origin", origin: "http://evil", status: 400, count: 0),
    Finish(testDescription: "of an opaque origin", origin: "null", status: 400, count: 0),
  ])
  func `the end of a visit is told once`(row: Finish) async throws {
    let count = Mutex(0)
    let front = KioskFront(
      idle: 60, warning: 20, renewsBrowser: row.renews,
      onFinish: { count.withLock { $0 += 1 } })
    let service = try await Asking.pages(.kiosk(front))
    var request = Asking.request("/kiosk/finish", .post, origin: row.origin)
    if !row.isForm { request.accept = "*/*" }
    let reply = await service.reply(to: request)
    #expect(reply.status == row.status)
    #expect(count.withLock { $0 } == row.count)
    #expect(reply.answer.headers[.location] == (row.isForm ? "/" : nil))
  }

  @Test func `assets may be kept for ever, for their address is their hash`() async throws {
    let service = try await Asking.pages()
    let page = await service.reply(to: Asking.request("/de")).text
    let paths = page.matches(of: #/"(\/assets\/[^"]+)"/#).map { String($0.1) }
    #expect(Set(paths).count == 3)
    for path in paths {
      let reply = await service.reply(to: Asking.request(path))
      #expect(reply.status == 200 && reply.maxAge == 31_536_000, "\(path)")
      #expect(path.contains(reply.answer.plain.entityTag.filter { $0 != "\"" }), "\(path)")
    }
    #expect(await service.reply(to: Asking.request("/assets/0000.css")).status == 404)
  }

  @Test(arguments: [
    ("/media/figures/plan.png", 200), ("/media/figures/other.png", 404),
    ("/media/site.xml", 404), ("/media/../site.xml", 404), ("/media/..%2Fsite.xml", 404),
    ("/media/guides/everything.xml", 404), ("/media", 404),
  ])
  func `pictures are those that documents show, and no other file`(target: String, status: Int)
    async throws
  {
    let reply = try await Asking.pages().reply(to: Asking.request(target))
    #expect(reply.status == status)
    if status == 200 { #expect(reply.answer.headers[.contentType] == "image/png") }
  }

  private static func front() -> KioskFront {
    KioskFront(idle: 60, warning: 20, renewsBrowser: false, onFinish: {})
  }
}
