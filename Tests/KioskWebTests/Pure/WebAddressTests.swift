import KioskContent
import Testing

@testable import KioskWeb

@Suite struct WebAddressTests {
  struct Path: CustomTestStringConvertible, Sendable {
    let target: String
    /// `nil` where the target cannot be read.
    let segments: [String]?
    var testDescription: String { String(target.prefix(40)) }
  }

  @Test(arguments: [
    Path(target: "/", segments: []),
    Path(target: "/de", segments: ["de"]),
    Path(target: "/de/", segments: ["de"]),
    Path(target: "/de/registration", segments: ["de", "registration"]),
    Path(target: "/de/registration?a=b/c", segments: ["de", "registration"]),
    Path(target: "/de#part/two", segments: ["de"]),
    Path(target: "/%64e/%D0%B0", segments: ["de", "а"]),
    Path(target: "/а", segments: ["а"]),
    Path(target: "/de/a%2Fb", segments: ["de", "a/b"]),
    Path(target: "/de/../uk", segments: ["de", "..", "uk"]),
    Path(target: "/de/%2e%2e", segments: ["de", ".."]),
    Path(target: "/a+b", segments: ["a+b"]),
    Path(target: "/a%3Fb%23c", segments: ["a?b#c"]),
    Path(target: "/de/\u{301}x", segments: ["de", "\u{301}x"]),
    Path(
      target: "/" + String(repeating: "a/", count: 900), segments: Array(repeating: "a", count: 900)
    ),
    Path(target: "", segments: nil),
    Path(target: "*", segments: nil),
    Path(target: "de", segments: nil),
    Path(target: "http://kiosk/de", segments: nil),
    Path(target: "//evil.example", segments: nil),
    Path(target: "/de//registration", segments: nil),
    Path(target: "/de//", segments: nil),
    Path(target: "/%", segments: nil),
    Path(target: "/%4", segments: nil),
    Path(target: "/%zz", segments: nil),
    Path(target: "/%+1", segments: nil),
    Path(target: "/a%00b", segments: nil),
    Path(target: "/a%0D%0Ab", segments: nil),
    Path(target: "/a%7Fb", segments: nil),
    Path(target: "/a%C2%9Bb", segments: nil),
    Path(target: "/%FF", segments: nil),
    Path(target: "/%C3", segments: nil),
    Path(target: "/%C0%AF", segments: nil),
    Path(target: "/%ED%A0%80", segments: nil),
  ])
  func `a path is its segments, decoded once`(path: Path) {
    #expect(WebAddress(target: path.target)?.segments == path.segments)
  }

  struct Query: CustomTestStringConvertible, Sendable {
    let text: String
    let values: [String: String]?
    var testDescription: String { text }
  }

  @Test(arguments: [
    Query(text: "", values: [:]),
    Query(text: "?", values: [:]),
    Query(text: "?q=a", values: ["q": "a"]),
    Query(text: "?q=a+b%2Bc", values: ["q": "a b+c"]),
    Query(text: "?q=a&q=b", values: ["q": "a"]),
    Query(text: "?q", values: ["q": ""]),
    Query(text: "?q=", values: ["q": ""]),
    Query(text: "?=x", values: ["": "x"]),
    Query(text: "?&&q=a&", values: ["q": "a"]),
    Query(text: "?q=a=b", values: ["q": "a=b"]),
    Query(text: "?q=a?b", values: ["q": "a?b"]),
    Query(text: "?%71=%D8%A7", values: ["q": "ا"]),
    Query(text: "?q=%E2%80%8C", values: ["q": "\u{200C}"]),
    Query(text: "?q=a#b", values: ["q": "a"]),
    Query(text: "?q=%", values: nil),
    Query(text: "?q=%C3%28", values: nil),
    Query(text: "?q=%1B%5B31m", values: nil),
    Query(text: "?q=%C2%9B31m", values: nil),
    Query(text: "?%00=a", values: nil),
  ])
  func `a query is its parameters, each the first of its name`(query: Query) {
    #expect(WebAddress(target: "/de\(query.text)")?.query == query.values)
  }

  @Test(arguments: [
    ("/", false), ("/de", false), ("/de/", true), ("/de/a/", true), ("/de/?a=/", true),
    ("/de?a=/", false),
  ])
  func `a slash at the end is noticed`(target: String, hasSlash: Bool) {
    #expect(WebAddress(target: target)?.hasTrailingSlash == hasSlash)
  }

  @Test(arguments: [
    ("/de", ""), ("/de?", "?"), ("/de?q=a+b&c#d", "?q=a+b&c"), ("/de?q=ü", "?q=%C3%BC"),
    ("/de?q=a b", "?q=a%20b"),
  ])
  func `the query can be written again`(target: String, written: String) {
    #expect(WebAddress(target: target)?.writtenQuery == written)
  }

  @Test func `a part of an address keeps only unreserved characters`() {
    #expect("a-._~Z9/?#[]@ü\n".asAddressPart == "a-._~Z9%2F%3F%23%5B%5D%40%C3%BC%0A")
  }
}
