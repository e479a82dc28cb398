import Foundation
import HTTPTypes
import KioskContent
import Testing

@testable import KioskWeb

@Suite struct RecentRepliesTests {
  private func request(_ path: String, accept: String? = nil) -> WebRequest {
    var head = HTTPRequest(method: .get, scheme: "http", authority: "kiosk", path: path)
    head.headerFields[.accept] = accept
    return WebRequest(head)
  }

  private func reply(_ text: String, maxAge: Int? = 60, validUntil: Date? = nil) -> Reply {
    Reply(
      answer: Answer(headers: [:], text: text, validUntil: validUntil), maxAge: maxAge,
      route: "page",
      locale: "de")
  }

  private func moment(_ place: URL = Fixtures.everything) async throws -> Moment {
    var loader = SiteLoader(folder: SiteFolder(path: place.path))
    let edition = try #require(await loader.loadIfChanged()?.edition)
    return Moment(edition, Clock.standard)
  }

  private func text(_ reply: Reply?) -> String? {
    reply?.answer.text
  }

  @Test func `the same request gets the same reply, another one does not`() async throws {
    let moment = try await moment()
    let recent = RecentReplies()
    recent.keep(reply("one"), for: .init(request("/de/a")), at: moment)
    #expect(text(recent.reply(to: .init(request("/de/a")), at: moment)) == "one")
    #expect(recent.reply(to: .init(request("/de/b")), at: moment) == nil)
    #expect(recent.reply(to: .init(request("/de/a", accept: "text/plain")), at: moment) == nil)
  }

  @Test func `another edition knows nothing of the one before`() async throws {
    let recent = RecentReplies()
    let key = RecentReplies.Key(request("/de/a"))
    recent.keep(reply("one"), for: key, at: try await moment())
    let copy = try SiteCopy()
    try copy.replace("Musterstadt", with: "Neustadt", in: "Content/site.xml")
    #expect(recent.reply(to: key, at: try await moment(copy.url)) == nil)
  }

  @Test func `what a client may not keep or what has changed is not repeated`() async throws {
    let moment = try await moment()
    let recent = RecentReplies()
    let key = RecentReplies.Key(request("/de/a"))
    recent.keep(reply("health", maxAge: nil), for: key, at: moment)
    #expect(recent.reply(to: key, at: moment) == nil)
    recent.keep(reply("yesterday", validUntil: moment.instant), for: key, at: moment)
    #expect(recent.reply(to: key, at: moment) == nil)
  }

  @Test func `what is asked for again outlasts what is asked for once`() async throws {
    let moment = try await moment()
    let recent = RecentReplies(most: 4)
    let often = RecentReplies.Key(request("/de/often"))
    recent.keep(reply("often"), for: often, at: moment)
    for number in 0..<40 {
      recent.keep(reply("once"), for: .init(request("/de/\(number)")), at: moment)
      #expect(text(recent.reply(to: often, at: moment)) == "often")
    }
    #expect(recent.reply(to: .init(request("/de/0")), at: moment) == nil)
  }
}
