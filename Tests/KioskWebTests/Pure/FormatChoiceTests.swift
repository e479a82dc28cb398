import KioskRendering
import Testing

@testable import KioskWeb

@Suite struct FormatChoiceTests {
  struct Case: CustomTestStringConvertible, Sendable {
    let testDescription: String
    var suffix: String?
    var parameter: String?
    var accept: String?
    /// `nil` where there is no such form.
    let format: PageFormat?
  }

  @Test(arguments: [
    Case(testDescription: "nothing is said", format: .text),
    Case(testDescription: "curl", accept: "*/*", format: .text),
    Case(
      testDescription: "Chrome",
      accept: "text/html,application/xhtml+xml,application/xml;q=0.9,image/avif,image/webp,"
        + "image/apng,*/*;q=0.8,application/signed-exchange;v=b3;q=0.7", format: .html),
    Case(
      testDescription: "Firefox",
      accept: "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8", format: .html),
    Case(
      testDescription: "Safari",
      accept: "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8", format: .html),
    Case(
      testDescription: "Lynx", accept: "text/html, text/plain, text/sgml, */*;q=0.01", format: .text
    ),
    Case(
      testDescription: "HTTPie asked for JSON", accept: "application/json, */*;q=0.5", format: .json
    ),
    Case(testDescription: "JSON beside anything", accept: "application/json, */*", format: .json),
    Case(testDescription: "axios", accept: "application/json, text/plain, */*", format: .text),
    Case(testDescription: "JSON alone", accept: "application/json", format: .json),
    Case(testDescription: "any application", accept: "application/*", format: .json),
    Case(testDescription: "any text", accept: "text/*", format: .text),
    Case(
      testDescription: "JSON first", accept: "text/plain;q=0.5, application/json;q=0.6",
      format: .json),
    Case(testDescription: "text refused", accept: "text/plain;q=0, */*", format: .json),
    Case(
      testDescription: "the exact range counts",
      accept: "text/*;q=0.1, application/json;q=0.2, text/plain;q=0.3", format: .text),
    Case(testDescription: "case and spaces", accept: " Application/JSON ; Q=1.0 ", format: .json),
    Case(testDescription: "HTML alone", accept: "text/html", format: .html),
    Case(testDescription: "pictures", accept: "image/*", format: nil),
    Case(testDescription: "everything refused", accept: "*/*;q=0", format: nil),
    Case(testDescription: "empty", accept: "", format: .text),
    Case(testDescription: "only commas", accept: ",,,", format: .text),
    Case(
      testDescription: "a malformed weight is no member",
      accept: "application/json;q=x, text/plain;q=0.1", format: .text),
    Case(
      testDescription: "a weight over one is no member", accept: "application/json;q=7",
      format: .text),
    Case(
      testDescription: "no number is no weight", accept: "application/json;q=nan, text/plain",
      format: .text),
    Case(
      testDescription: "the ending wins", suffix: "json", parameter: "txt", accept: "text/plain",
      format: .json),
    Case(
      testDescription: "then the parameter", parameter: "json", accept: "text/plain", format: .json),
    Case(
      testDescription: "an unknown ending", suffix: "pdf", parameter: "txt", accept: "*/*",
      format: nil),
    Case(testDescription: "an unknown parameter", parameter: "pdf", accept: "*/*", format: nil),
    Case(testDescription: "endings are lower case", suffix: "JSON", format: nil),
  ])
  func `a client gets the form that it asks for`(row: Case) {
    let choice = try? FormatChoice(suffix: row.suffix, parameter: row.parameter, accept: row.accept)
    #expect(choice?.format == row.format)
    if let choice {
      #expect(choice.usedAccept == (row.suffix == nil && row.parameter == nil))
    }
  }
}
