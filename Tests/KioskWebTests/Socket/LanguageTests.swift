import Foundation
import Testing

@testable import KioskWeb

@Suite struct LanguageTests {
  struct Case: CustomTestStringConvertible, Sendable {
    let testDescription: String
    let wish: String?
    let served: String
    /// `Kiosk-Language-Choice` behind the locale.
    let why: String
    /// What the notice calls the language that is not there.
    var unmet: String?
  }

  @Test(arguments: [
    Case(testDescription: "curl", wish: nil, served: "de", why: "reason=fallbackDefault"),
    Case(
      testDescription: "Chrome in German", wish: "de-DE,de;q=0.9,en-US;q=0.8,en;q=0.7",
      served: "de", why: "asked=de-DE; reason=alias"),
    Case(
      testDescription: "Chrome in Ukrainian", wish: "uk-UA,uk;q=0.9,ru;q=0.8,en-US;q=0.7,en;q=0.6",
      served: "uk", why: "asked=uk-UA; reason=alias"),
    Case(
      testDescription: "Firefox in Arabic", wish: "ar,en-US;q=0.7,en;q=0.3", served: "ar",
      why: "asked=ar; reason=exact"),
    Case(
      testDescription: "Chrome in Arabic of Syria", wish: "ar-SY,ar;q=0.9,en;q=0.8", served: "ar",
      why: "asked=ar-SY; reason=region"),
    Case(
      testDescription: "Safari in simplified Chinese", wish: "zh-CN,zh-Hans;q=0.9",
      served: "zh-Hans", why: "asked=zh-CN; reason=alias"),
    Case(
      testDescription: "Firefox in simplified Chinese",
      wish: "zh-CN,zh;q=0.8,zh-TW;q=0.7,zh-HK;q=0.5,en-US;q=0.3,en;q=0.2", served: "zh-Hans",
      why: "asked=zh-CN; reason=alias"),
    Case(
      testDescription: "Taiwan is not answered in simplified script", wish: "zh-TW,zh-Hant;q=0.9",
      served: "de", why: "reason=fallbackDefault", unmet: "zh-TW"),
    Case(
      testDescription: "Chrome in Taiwan", wish: "zh-TW,zh-Hant;q=0.9,en-US;q=0.8", served: "en",
      why: "asked=en-US; reason=alias"),
    Case(
      testDescription: "Chrome in Turkish", wish: "tr-TR,tr;q=0.9,en-US;q=0.8,en;q=0.7",
      served: "tr", why: "asked=tr-TR; reason=alias"),
    Case(
      testDescription: "Firefox in French", wish: "fr", served: "de",
      why: "reason=fallbackDefault", unmet: "Français"),
    Case(
      testDescription: "Firefox in Polish", wish: "pl-PL,pl;q=0.5", served: "de",
      why: "reason=fallbackDefault", unmet: "pl-PL"),
    Case(
      testDescription: "Dari is answered in Persian", wish: "prs", served: "fa",
      why: "asked=prs; reason=region"),
    Case(
      testDescription: "Russian is not answered in Ukrainian", wish: "ru", served: "de",
      why: "reason=fallbackDefault", unmet: "Русский"),
    Case(
      testDescription: "the second wish is met", wish: "pl,uk;q=0.5", served: "uk",
      why: "asked=uk; reason=exact"),
    Case(
      testDescription: "weights count, not places", wish: "de;q=0.1,ar;q=0.9", served: "ar",
      why: "asked=ar; reason=exact"),
    Case(testDescription: "anything", wish: "*", served: "de", why: "reason=fallbackDefault"),
    Case(
      testDescription: "rubbish", wish: ";;q=,--,\u{1F600}", served: "de",
      why: "reason=fallbackDefault"),
  ])
  func `the browser's languages decide at the root`(row: Case) async throws {
    let answer = try await withServer(over: Fixtures.root) { server in
      try await server.answer("/", row.wish.map { ["Accept-Language: \($0)"] } ?? [])
    }
    #expect(answer.status == 200)
    #expect(answer["Kiosk-Language-Choice"] == "\(row.served); \(row.why)")
    #expect(answer["Content-Language"]?.split(separator: ",").first.map(String.init) == row.served)
    #expect(answer["Vary"] == "Accept-Language, Accept, Accept-Encoding")
    let notice = answer.text.hasPrefix("* ") ? answer.text.split(separator: "\n").first : nil
    #expect((notice == nil) == (row.unmet == nil), "\(notice ?? "")")
    if let unmet = row.unmet { #expect(notice?.contains("\u{2068}\(unmet)\u{2069}") == true) }
  }

  @Test func `below a locale the browser is not asked`() async throws {
    let answer = try await withServer(over: Fixtures.root) { server in
      try await server.answer("/uk/registration.txt", ["Accept-Language: ar"])
    }
    #expect(answer["Vary"] == "Accept-Encoding")
    #expect(answer["Kiosk-Language-Choice"] == nil)
    #expect(answer["Content-Language"]?.hasPrefix("uk") == true)
  }

  @Test func `other languages are linked, with what is searched for`() async throws {
    let (page, search) = try await withServer(over: Fixtures.everything) { server in
      (
        try await server.answer("/de/everything"),
        try await server.answer("/de/search?q=a%26b+%C3%BC")
      )
    }
    func links(_ path: String) -> String {
      ["de", "uk", "ar", "zh-Hans"].map {
        "</\($0)/\(path)>; rel=\"alternate\"; hreflang=\"\($0)\""
      }
      .joined(separator: ", ")
    }
    #expect(page["Link"] == links("everything"))
    #expect(search["Link"] == links("search?q=a%26b%20%C3%BC"))
  }

  @Test func `the languages present stand in the order of their share`() async throws {
    let answer = try await withServer(over: Fixtures.everything) { server in
      try await server.answer("/uk/everything")
    }
    // The fixture has no translations: everything but the program's own words is German.
    #expect(answer["Content-Language"] == "de, uk")
  }
}
