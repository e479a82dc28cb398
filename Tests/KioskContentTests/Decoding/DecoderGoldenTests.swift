import Foundation
import KioskContent
import TestSupport
import Testing

@Suite struct DecoderGoldenTests {
  @Test func `one site with every block decodes to the golden values`() throws {
    var text = ""
    for path in try Fixtures.xmlFiles(below: Fixtures.everything) {
      let file = DecodedFile(try Fixtures.bytes(path, below: Fixtures.everything), path: path)
      #expect(file.diagnostics.map(\.report) == [], "\(path)")
      let value = try #require(file.value)
      text += "== \(path)\n" + lines(of: value).joined(separator: "\n") + "\n"
    }
    try expectGolden(text, "everything.txt")
  }

  @Test func `every invalid fixture gets its golden report, with at least one error`() throws {
    var text = ""
    for path in try Fixtures.xmlFiles(below: Fixtures.invalid) {
      let file = DecodedFile(try Fixtures.bytes(path, below: Fixtures.invalid), path: path)
      #expect(!file.errors.isEmpty, "\(path)")
      text += file.diagnostics.map { $0.report + "\n" }.joined() + "\n"
    }
    try expectGolden(text, "invalid.txt")
  }

  @Test(arguments: ["Content", "Locales"])
  func `what the project ships has no error`(folder: String) throws {
    let folder = Fixtures.root.appending(path: folder)
    let paths = try Fixtures.xmlFiles(below: folder)
    #expect(!paths.isEmpty)
    // The translators' room reads the glossary; `CheckTests` look at the shipped one.
    for path in paths where path != "glossary.xml" {
      let file = DecodedFile(try Fixtures.bytes(path, below: folder), path: path)
      #expect(file.errors.map(\.report) == [], "\(path)")
    }
  }
}
