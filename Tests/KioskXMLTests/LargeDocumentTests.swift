import Testing

@testable import KioskXML

/// Documents beyond libxml2's own caps, and many at once.
@Suite struct LargeDocumentTests {
  @Test func `a locale file of 30 MB is read whole`() throws {
    let unit = "<unit id='a'>Підіть із ним до бюро для громадян.</unit>\n"
    let count = 30_000_000 / unit.utf8.count + 1
    let tree = try parse(
      "<r>" + String(repeating: unit, count: count) + "</r>", limits: .localeFile)
    #expect(tree.root.children.count == 2 * count)
    #expect(tree.root.elements.last?.text == "Підіть із ним до бюро для громадян.")
  }

  @Test func `one text, one value and one comment may each be 12 MB`() throws {
    let long = String(repeating: "Größe ", count: 12_000_000 / 8)
    let tree = try parse("<r a='\(long)'>\(long)<!--\(long)--></r>", limits: .localeFile)
    #expect(tree.root.attribute("a")?.value == long)
    #expect(
      tree.root.children == [
        .text(long, offset: tree.root.children[0].offset),
        .comment(long, offset: tree.root.children[1].offset),
      ])
  }

  @Test func `parsing at once on many tasks gives the same trees`() async throws {
    let documents = (0..<200).map { number in
      "<r xmlns='urn:\(number % 7)'>"
        + (0..<(20 + number)).map { "<p i='\($0)'>Text \(number) é</p>" }.joined() + "</r>"
    }
    let alone = try documents.map { try parse($0) }
    let together = try await withThrowingTaskGroup(of: (Int, XMLTree).self) { group in
      for (index, document) in documents.enumerated() {
        group.addTask { (index, try parse(document)) }
      }
      return try await group.reduce(into: [Int: XMLTree]()) { $0[$1.0] = $1.1 }
    }
    #expect(documents.indices.map { together[$0] } == alone.map(Optional.some))
  }
}
