import Foundation
import TestSupport
import Testing

@testable import kiosk_paper

@Suite struct LayoutGoldenTests {
  @Test func `a whole document has every line in its place`() throws {
    let document = try Data(contentsOf: Repository.url("Tests/Fixtures/print/everything.json"))
    let golden = Repository.url("Tests/Fixtures/print/everything.txt")
    let listing = try Printer().lines(document)
    if ProcessInfo.processInfo.environment["UPDATE_GOLDENS"] == "1" {
      try listing.write(to: golden, atomically: true, encoding: .utf8)
      Issue.record("everything.txt was written anew")
    }
    let lines = try String(contentsOf: golden, encoding: .utf8).split(separator: "\n")
    let told = listing.split(separator: "\n")
    for (own, line) in zip(told, lines) { #expect(own == line) }
    #expect(told.count == lines.count)
  }

  @Test func `equal documents give equal lines when fonts are already known`() throws {
    let document = try Data(contentsOf: Repository.url("Tests/Fixtures/print/everything.json"))
    let printer = Printer()
    let first = try printer.lines(document)
    #expect(try printer.lines(document) == first)
  }
}
