import Testing

@testable import KioskWeb

@Suite struct MovedTests {
  struct Case: CustomTestStringConvertible, Sendable {
    let target: String
    var wish: String?
    let status: Int
    let location: String
    var testDescription: String { target }
  }

  @Test(arguments: [
    Case(target: "/UK", status: 308, location: "/uk"),
    Case(target: "/UK/everything", status: 308, location: "/uk/everything"),
    Case(
      target: "/zh-hans/everything.json?cols=40", status: 308,
      location: "/zh-Hans/everything.json?cols=40"),
    Case(target: "/UK.txt?with=de", status: 308, location: "/uk.txt?with=de"),
    Case(target: "/uk/", status: 308, location: "/uk"),
    Case(target: "/uk/everything/?cols=40#part", status: 308, location: "/uk/everything?cols=40"),
    Case(target: "/ar-SY/everything", status: 307, location: "/ar/everything"),
    Case(target: "/zh-CN/search?q=%E4%BD%A0", status: 307, location: "/zh-Hans/search?q=%E4%BD%A0"),
    Case(target: "/be/everything", status: 307, location: "/uk/everything"),
    Case(target: "/de-DE", status: 307, location: "/de"),
    Case(target: "/everything", status: 307, location: "/de/everything"),
    Case(target: "/everything", wish: "uk-UA,uk;q=0.9", status: 307, location: "/uk/everything"),
    Case(target: "/everything/", wish: "ar", status: 307, location: "/ar/everything"),
    Case(
      target: "/everything.json?with=de", wish: "ar", status: 307,
      location: "/ar/everything.json?with=de"),
    Case(target: "/topic-one", status: 307, location: "/de/topic-one"),
    Case(target: "/offices", status: 307, location: "/de/offices"),
    Case(target: "/search?q=a+b", status: 307, location: "/de/search?q=a+b"),
    Case(target: "/help", status: 307, location: "/de/help"),
    Case(target: "/UK/%2F%2Fevil.example", status: 404, location: ""),
    Case(target: "/UK/%5Cevil.example", status: 404, location: ""),
    Case(target: "/UK/a%0D%0ASet-Cookie:x", status: 400, location: ""),
    Case(target: "/%2F%2Fevil.example/", status: 404, location: ""),
    Case(target: "//evil.example/UK", status: 400, location: ""),
    Case(target: "/zh-TW/everything", status: 404, location: ""),
    Case(target: "/draft", status: 404, location: ""),
    Case(target: "http://evil.example/UK/everything", status: 308, location: "/uk/everything"),
    Case(target: "http://evil.example//evil.example/UK", status: 400, location: ""),
  ])
  func `an address that is not a page's own leads there and nowhere else`(row: Case) async throws {
    let answer = try await withServer(over: Fixtures.everything) { server in
      try await server.answer(row.target, row.wish.map { ["Accept-Language: \($0)"] } ?? [])
    }
    #expect(answer.status == row.status)
    #expect(answer["Location"] ?? "" == row.location)
    if row.status == 307 { #expect(answer.body.isEmpty) }
  }

  @Test func `a redirection by the browser's wish says so`() async throws {
    let answer = try await withServer(over: Fixtures.everything) { server in
      try await server.answer("/everything")
    }
    #expect(answer["Vary"] == "Accept-Language")
  }
}
