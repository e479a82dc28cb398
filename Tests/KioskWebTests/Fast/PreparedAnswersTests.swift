import Foundation
import HTTPTypes
import KioskContent
import NIOCore
import Testing

@testable import KioskWeb

@Suite struct PreparedAnswersTests {
  private let start = Clock.standard

  private func edition(_ hash: String) async throws -> Edition {
    let live = try await LiveSite(
      folder: SiteFolder(path: Fixtures.everything.path), state: nil)
    return Edition(library: live.current.value.library, hash: hash)
  }

  private func reply(
    _ text: String = "hello", maxAge: Int? = 60, until: Date? = nil,
    status: HTTPResponse.Status = .ok
  ) -> Reply {
    Reply(
      answer: Answer(
        status: status, headers: [.contentType: "text/plain"], text: text, validUntil: until),
      maxAge: maxAge, route: "page", locale: "de")
  }

  private func key(of request: String) -> PreparedAnswers.Key {
    var key = PreparedAnswers.Key()
    let bytes = Array(request.utf8)
    guard case .usual(let head) = UsualHead.find(in: bytes.span) else {
      Issue.record("not usual: \(request)")
      return key
    }
    bytes.withUnsafeBytes { key.set(head, $0) }
    return key
  }

  private func key(_ target: String, _ fields: String...) -> PreparedAnswers.Key {
    key(of: (["GET \(target) HTTP/1.1", "Host: k"] + fields).map { "\($0)\r\n" }.joined() + "\r\n")
  }

  /// What is asked for once is not kept.
  private func keep(
    _ reply: Reply, for request: WebRequest, at moment: Moment, in store: PreparedAnswers
  ) {
    for _ in 0..<2 { store.keep(reply, for: request, at: moment) }
  }

  @Test func `what is kept is found by the bytes of the same request only`() async throws {
    let store = PreparedAnswers()
    let moment = Moment(try await edition("one"), start)
    var request = Asking.request("/de")
    request.acceptLanguage = "de, uk;q=0.5"
    keep(reply(), for: request, at: moment, in: store)
    let accept = "Accept: text/html,*/*;q=0.8"
    let language = "Accept-Language: de, uk;q=0.5"
    func found(_ key: PreparedAnswers.Key) -> Bool {
      store.answer(key, edition: "one", at: start) != nil
    }
    #expect(found(key("/de", accept, language)))
    #expect(found(key("/de", language, "X: y", accept, "If-None-Match: \"x\"")))
    #expect(found(key(of: "HEAD /de HTTP/1.1\r\nHost: l\r\n\(accept)\r\n\(language)\r\n\r\n")))
    #expect(!found(key("/de", accept)))
    #expect(!found(key("/de", language)))
    #expect(!found(key("/de?", accept, language)))
    #expect(!found(key("/de", accept, language, "Accept-Encoding: gzip")))
    #expect(!found(key("/de", "Accept: text/html,*/*;q=0.9", language)))
    #expect(store.served == 3)
  }

  @Test func `only what clients may keep is kept`() async throws {
    let store = PreparedAnswers()
    let moment = Moment(try await edition("one"), start)
    keep(reply(maxAge: nil), for: Asking.request("/de"), at: moment, in: store)
    keep(reply(status: .notFound), for: Asking.request("/de"), at: moment, in: store)
    let long = "/" + String(repeating: "a", count: PreparedAnswers.Key.mostBytes)
    keep(reply(), for: Asking.request(long), at: moment, in: store)
    #expect(store.bytes == 0)
    keep(reply(), for: Asking.request("/de"), at: moment, in: store)
    #expect(store.bytes > 0)
  }

  @Test func `only what is asked for again is kept, in whatever edition`() async throws {
    let store = PreparedAnswers()
    store.keep(reply(), for: Asking.request("/de"), at: Moment(try await edition("one"), start))
    #expect(store.bytes == 0)
    let moment = Moment(try await edition("two"), start)
    store.keep(reply(), for: Asking.request("/uk"), at: moment)
    #expect(store.bytes == 0)
    store.keep(reply(), for: Asking.request("/de"), at: moment)
    #expect(store.bytes > 0)
  }

  @Test func `an edition takes the other's bytes with it`() async throws {
    let store = PreparedAnswers()
    let moment = Moment(try await edition("one"), start)
    keep(reply(), for: Asking.request("/de"), at: moment, in: store)
    #expect(store.bytes > 0)
    #expect(store.answer(key("/uk"), edition: "two", at: start) == nil)
    #expect(store.bytes == 0)
  }

  @Test func `an answer holds as long as its max-age is right`() async throws {
    let change = start + 100
    let edition = try await edition("one")
    let accept = "Accept: text/html,*/*;q=0.8"
    for (asked, age) in [(0.0, 60), (70, 30), (99.5, 0)] {
      let store = PreparedAnswers()
      let moment = Moment(edition, start + asked)
      let request = Asking.request("/de")
      keep(
        reply(maxAge: Moment.maxAge(until: change, at: moment.instant), until: change),
        for: request, at: moment, in: store)
      for second in stride(from: asked, through: 130, by: 0.25) {
        let now = start + second
        let answer = store.answer(key("/de", accept), edition: "one", at: now)
        let isRight = now < change && max(0, min(60, Int(100 - second))) == age
        #expect((answer != nil) == isRight, "\(asked) \(second)")
        let head = answer.map { String(decoding: $0.head, as: UTF8.self) }
        #expect(head?.contains("max-age=\(age)\r\n") ?? true)
      }
    }
  }

  @Test func `the budget is kept, and what is asked for again stays`() async throws {
    let budget = 60_000
    let store = PreparedAnswers(budget: budget)
    let moment = Moment(try await edition("one"), start)
    let accept = "Accept: text/html,*/*;q=0.8"
    keep(reply(), for: Asking.request("/often"), at: moment, in: store)
    for number in 0..<500 {
      keep(
        reply(String(repeating: "x", count: 500)), for: Asking.request("/\(number)"),
        at: moment, in: store)
      #expect(store.answer(key("/often", accept), edition: "one", at: start) != nil)
      #expect(store.bytes <= budget)
    }
    #expect(store.answer(key("/0", accept), edition: "one", at: start) == nil)
    #expect(store.answer(key("/499", accept), edition: "one", at: start) != nil)
  }

  @Test func `heads are those of the service`() async throws {
    let store = PreparedAnswers()
    let moment = Moment(try await edition("one"), start)
    keep(reply(), for: Asking.request("/de"), at: moment, in: store)
    let answer = try #require(
      store.answer(key("/de", "Accept: text/html,*/*;q=0.8"), edition: "one", at: start))
    let tag = String(decoding: answer.entityTag, as: UTF8.self)
    #expect(
      String(decoding: answer.head, as: UTF8.self)
        == "HTTP/1.1 200 OK\r\nETag: \(tag)\r\nCache-Control: public, max-age=60\r\n"
        + "Content-Type: text/plain\r\nX-Content-Type-Options: nosniff\r\n"
        + "Content-Length: 5\r\n")
    #expect(
      String(decoding: answer.unchangedHead, as: UTF8.self)
        == "ETag: \(tag)\r\nCache-Control: public, max-age=60\r\n")
    guard case .copied(let body) = answer.body else {
      Issue.record("a small body is not copied")
      return
    }
    #expect(String(decoding: body, as: UTF8.self) == "hello")
    for (known, isKnown) in [
      (tag, true), ("W/\(tag)", true), ("w/\(tag)", false), ("\"x\"", false), ("", false),
      ("XX\(tag)", false), (String(tag.dropLast()) + "0\"", false), ("\"\(tag)\"", false),
    ] {
      #expect(answer.isKnown(by: Array(known.utf8).span) == isKnown, "\(known)")
    }
  }

  @Test func `dates are those of HTTP`() {
    #expect(LoopDesk.text(of: 784_111_777) == "Sun, 06 Nov 1994 08:49:37 GMT")
    #expect(LoopDesk.text(of: 1_709_164_800) == "Thu, 29 Feb 2024 00:00:00 GMT")
    #expect(LoopDesk.text(of: 0) == "Thu, 01 Jan 1970 00:00:00 GMT")
  }
}
