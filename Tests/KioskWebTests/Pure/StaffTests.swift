import Foundation
import HTTPTypes
import KioskContent
import Testing

@testable import KioskWeb

@Suite struct StaffTests {
  private static let phrase = "drei kleine Wörter"

  private func service() async throws -> StaffService {
    StaffService(
      pages: try await Asking.pages(), passPhrase: try PassPhrase(choosing: Self.phrase))
  }

  /// What a browser does with a form: its cookie, its token, its origin.
  private func login(
    _ service: StaffService, _ phrase: String = phrase, origin: String? = "http://kiosk",
    token: String? = nil
  ) async throws -> Reply {
    let form = await service.reply(to: Asking.request("/staff"))
    let cookie = try #require(form.cookie).prefix { $0 != ";" }
    let known = try #require(form.text.firstMatch(of: #/name="token" value="([0-9a-f]{64})"/#))
    return await service.reply(
      to: Asking.request(
        "/staff/login", .post,
        form: ["token": token ?? String(known.1), "pass-phrase": phrase], origin: origin,
        cookie: String(cookie)))
  }

  private func loggedIn(_ service: StaffService) async throws -> String {
    String(try #require(await login(service).cookie).prefix { $0 != ";" })
  }

  @Test func `the right pass phrase opens the desk with a key of its own`() async throws {
    let service = try await service()
    let reply = try await login(service)
    #expect(reply.status == 303 && reply.headers[.location] == "/staff")
    let cookie = try #require(reply.cookie)
    #expect(cookie.hasSuffix("; Path=/staff; HttpOnly; SameSite=Strict"))
    let key = String(cookie.prefix { $0 != ";" })
    let desk = await service.reply(to: Asking.request("/staff", cookie: key))
    #expect(desk.text.contains("name=\"find\""))
    #expect(desk.answer.headers[.cacheControl] == "no-store")
  }

  @Test(arguments: ["/staff", "/staff/point", "/staff/page/everything", "/staff/anything"])
  func `without the pass phrase every address is the log-in`(target: String) async throws {
    let service = try await service()
    for cookie in [nil, "staff=", "staff=0000", "other=1; staff=x"] {
      let reply = await service.reply(to: Asking.request(target, cookie: cookie))
      #expect(reply.text.contains("type=\"password\""))
      #expect(!reply.text.contains("name=\"find\""))
    }
  }

  @Test func `forged forms open nothing`() async throws {
    let service = try await service()
    #expect(try await login(service, origin: "http://evil").status == 403)
    #expect(try await login(service, origin: "null").status == 403)
    #expect(try await login(service, origin: nil).status == 403)
    #expect(try await login(service, token: String(repeating: "0", count: 64)).status == 403)
    #expect(try await login(service, token: "").status == 403)
    let bare = Asking.request(
      "/staff/login", .post, form: ["pass-phrase": Self.phrase], origin: "http://kiosk")
    #expect(await service.reply(to: bare).status == 403)
  }

  @Test func `tries are few, and the right one ends the count`() async throws {
    let service = try await service()
    for _ in 0..<4 { #expect(try await login(service, "falsch").status == 403) }
    #expect(try await login(service).status == 303)
    for _ in 0..<5 { #expect(try await login(service, "falsch").status == 403) }
    let reply = try await login(service)
    #expect(reply.status == 429 && reply.headers[.retryAfter] == "60")
  }

  @Test func `after logging out the key is worth nothing`() async throws {
    let service = try await service()
    let key = try await loggedIn(service)
    let desk = await service.reply(to: Asking.request("/staff", cookie: key)).text
    let token = try #require(desk.firstMatch(of: #/name="token" value="([0-9a-f]{64})"/#)).1
    let forged = Asking.request(
      "/staff/logout", .post, form: ["token": "0"], origin: "http://kiosk", cookie: key)
    #expect(await service.reply(to: forged).status == 403)
    let out = Asking.request(
      "/staff/logout", .post, form: ["token": String(token)], origin: "http://kiosk", cookie: key)
    #expect(await service.reply(to: out).status == 303)
    let after = await service.reply(to: Asking.request("/staff", cookie: key))
    #expect(after.text.contains("type=\"password\""))
  }

  @Test func `a clerk finds pages by words of either language and sees what is old`() async throws {
    let service = try await service()
    let key = try await loggedIn(service)
    let found = await service.reply(
      to: Asking.request("/staff?find=bausteine&locale=uk&beside=on", cookie: key)
    ).text
    #expect(found.contains("href=\"/uk/everything?with=de\""))
    let state = await service.reply(
      to: Asking.request("/staff/page/everything?locale=uk", cookie: key)
    ).text
    #expect(state.contains("id=\"old-facts\""))
    let sheet = await service.reply(to: Asking.request("/staff/point", cookie: key)).text
    for name in ["Deutsch", "العربية", "简体中文"] { #expect(sheet.contains(name)) }
  }

  @Test func `the counter's listener has the readers' pages, too`() async throws {
    #expect(try await service().reply(to: Asking.request("/ar/everything")).status == 200)
  }

  @Test func `only a hash is kept, and only its owner reads it`() throws {
    let path = FileManager.default.temporaryDirectory
      .appending(path: "kiosk-\(UUID().uuidString)").path
    defer { try? FileManager.default.removeItem(atPath: path) }
    try PassPhrase(choosing: Self.phrase).write(to: path)
    let kept = try String(contentsOf: URL(filePath: path), encoding: .utf8)
    #expect(kept.hasPrefix("$y$") && !kept.contains("Wörter"))
    let mode = try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
    #expect(mode == 0o600)
    let read = try PassPhrase(contentsOf: path)
    #expect(read.matches(Self.phrase) && !read.matches("drei kleine Worter") && !read.matches(""))
  }

  @Test func `a short pass phrase is refused`() {
    #expect(throws: PassPhrase.Unusable.tooShort) { try PassPhrase(choosing: "kurz") }
  }
}
