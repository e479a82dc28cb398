import Foundation
import KioskRendering
import Testing

@testable import KioskContent

/// What `check` says, for people and for tools.
@Suite struct CheckReportTests {
  private let faults = [
    Diagnostic(.linkOutOfSite, path: "Content/guides"),
    Diagnostic(.missingFile, path: "Content/site.xml"),
  ]

  @Test func `the text counts what it reports`() {
    let report = CheckReport(diagnostics: faults, isRelease: false)
    let errors = faults.count { $0.severity(forRelease: false) == .error }
    #expect(report.errors == errors)
    #expect(report.text.hasPrefix(faults[0].report(as: faults[0].severity(forRelease: false))))
    #expect(report.text.hasSuffix("\n\n2 errors, 0 warnings, 0 for information\n"))
  }

  @Test func `a site without faults`() {
    let report = CheckReport(diagnostics: [], isRelease: true)
    #expect(report.text == "0 errors, 0 warnings, 0 for information\n")
    #expect(report.json == "{\"diagnostics\":[],\"errors\":0,\"warnings\":0}\n")
  }

  @Test func `one error is no errors`() {
    let report = CheckReport(diagnostics: [faults[1]], isRelease: false)
    #expect(report.text.hasSuffix("\n\n1 error, 0 warnings, 0 for information\n"))
  }

  @Test func `JSON names every fault with its rule and its help`() throws {
    let json = CheckReport(diagnostics: faults, isRelease: false).json
    let object = try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: Any]
    let reported = try #require(object?["diagnostics"] as? [[String: Any]])
    #expect(reported.map { $0["path"] as? String } == faults.map(\.path))
    #expect(reported.map { $0["rule"] as? String } == faults.map(\.fault.rule))
    #expect(reported.map { $0["message"] as? String } == faults.map(\.fault.message))
    #expect(reported.map { $0["help"] as? String } == faults.map(\.fault.help))
  }
}
