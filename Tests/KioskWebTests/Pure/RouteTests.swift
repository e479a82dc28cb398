import KioskContent
import KioskRendering
import Testing

@testable import KioskWeb

@Suite struct RouteTests {
  struct Case: CustomTestStringConvertible, Sendable {
    let target: String
    let route: Route
    var suffix: String?
    var testDescription: String { target }
  }

  private static let page = Route.page(.page(DocumentID("registration")!), locale: "de")

  @Test(arguments: [
    Case(target: "/", route: .page(.languages, locale: nil)),
    Case(target: "/.json", route: .page(.languages, locale: nil), suffix: "json"),
    Case(target: "/.txt", route: .page(.languages, locale: nil), suffix: "txt"),
    Case(target: "/de", route: .page(.topics, locale: "de")),
    Case(target: "/de/", route: .page(.topics, locale: "de")),
    Case(target: "/zh-Hans.json", route: .page(.topics, locale: "zh-Hans"), suffix: "json"),
    Case(target: "/de/registration", route: page),
    Case(target: "/de/registration.txt", route: page, suffix: "txt"),
    Case(
      target: "/de/registration.tar.gz", route: .unknown(word: "registration.tar", locale: "de"),
      suffix: "gz"),
    Case(target: "/de/offices", route: .page(.list(.office), locale: "de")),
    Case(target: "/de/contacts", route: .page(.list(.contact), locale: "de")),
    Case(target: "/de/offers.json", route: .page(.list(.offer), locale: "de"), suffix: "json"),
    Case(target: "/de/search?q=a+b", route: .page(.search(query: "a b"), locale: "de")),
    Case(target: "/de/search", route: .page(.search(query: ""), locale: "de")),
    Case(
      target: "/de/search?q=a%E2%80%AEb%E2%81%A6c",
      route: .page(.search(query: "abc"), locale: "de")),
    Case(target: "/de/help", route: .page(.help, locale: "de")),
    Case(target: "/de/languages", route: .page(.otherLanguage, locale: "de")),
    Case(target: "/de/my-first-steps.txt", route: .page(.mySteps, locale: "de"), suffix: "txt"),
    Case(target: "/de/phrases", route: .page(.phrases(day: nil), locale: "de")),
    Case(
      target: "/de/phrases?date=2026-12-01",
      route: .page(.phrases(day: CalendarDate("2026-12-01")), locale: "de")),
    Case(
      target: "/de/phrases?date=2026-02-30", route: .page(.phrases(day: nil), locale: "de")),
    Case(target: "/health/live", route: .live),
    Case(target: "/health/ready", route: .ready),
    Case(target: "/health", route: .page(.topics, locale: "health")),
    Case(target: "/de/Registration", route: .unknown(word: "Registration", locale: "de")),
    Case(target: "/de/a%2Fb", route: .unknown(word: "a/b", locale: "de")),
    Case(target: "/de/.txt", route: .unknown(word: ".txt", locale: "de")),
    Case(target: "/de/a/b", route: .unknown(word: "b", locale: "de")),
    Case(target: "/.well-known", route: .page(.topics, locale: ".well-known")),
  ])
  func `an address has one meaning`(row: Case) throws {
    let (route, suffix) = Route.of(try #require(WebAddress(target: row.target)))
    #expect(route == row.route)
    #expect(suffix == row.suffix)
  }

  @Test(arguments: HelpRoute.all.map { $0.pattern(locale: "de") })
  func `every address of the help page leads somewhere`(pattern: String) throws {
    let target = pattern.replacing("{id}", with: "registration").replacing("…", with: "a")
    let (route, _) = Route.of(try #require(WebAddress(target: target)))
    if case .unknown = route { Issue.record("\(pattern) leads nowhere") }
  }
}
