import HTTPTypes
import Testing

@testable import KioskWeb

@Suite struct WebRequestTests {
  private func request(_ fields: HTTPFields) -> WebRequest {
    WebRequest(
      HTTPRequest(method: .get, scheme: "http", authority: "kiosk", path: "/", headerFields: fields)
    )
  }

  @Test(arguments: [
    ("gzip", true), ("gzip, deflate, br, zstd", true), ("GZIP", true), ("x-gzip", true),
    ("br, gzip;q=0.1", true), ("*", true), ("*;q=0.5", true), ("identity;q=0, *", true),
    ("gzip;q=1.000", true), ("gzip;q=0", false), ("gzip;q=0.000, *", false), ("*;q=0", false),
    ("identity", false), ("br", false), ("", false), ("gzip;q=oops", false), ("gzipped", false),
  ])
  func `gzip is sent to those who take it`(field: String, takes: Bool) {
    #expect(request([.acceptEncoding: field]).takesGzip == takes)
  }

  @Test func `nobody gets gzip unasked`() { #expect(!request([:]).takesGzip) }

  @Test(arguments: [
    ("\"abc\"", true), ("W/\"abc\"", true), ("*", true), ("\"x\", \"abc\"", true),
    ("\"x\",W/\"abc\"", true), ("  \"abc\"\t", true), ("abc", false), ("\"ABC\"", false),
    ("\"abcd\"", false), ("w/\"abc\"", false), ("\"ab\"", false), ("", false), ("\"*\"", false),
  ])
  func `a tag is found in a list`(field: String, isThere: Bool) {
    #expect(request([.ifNoneMatch: field]).hasAlready("\"abc\"") == isThere)
  }

  @Test func `fields of one name are one list`() {
    var fields = HTTPFields()
    fields.append(HTTPField(name: .ifNoneMatch, value: "\"x\""))
    fields.append(HTTPField(name: .ifNoneMatch, value: "\"abc\""))
    #expect(request(fields).hasAlready("\"abc\""))
  }
}
