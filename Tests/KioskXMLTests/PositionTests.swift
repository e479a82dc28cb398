import Testing

@testable import KioskXML

struct PlacedDocument: CustomTestStringConvertible, Sendable {
  let testDescription: String
  let text: String
  let element: String
  let attribute: String
  let value: String

  init(_ name: String, _ text: String, _ element: String, _ attribute: String, _ value: String) {
    testDescription = name
    self.text = text
    self.element = element
    self.attribute = attribute
    self.value = value
  }
}

/// Where the element `x` and its attribute `a` are said to be.
@Suite struct PositionTests {
  private static let documents = [
    PlacedDocument("alone", "<x a=''/>", "1:1", "1:4", "1:7"),
    PlacedDocument(
      "tag over lines", "<r>\n <x\n\n  b='1'\n  a\n =\n '2'/></r>", "2:2", "5:3", "7:3"),
    PlacedDocument("tabs", "<r>\t\t<x\ta=''/></r>", "1:6", "1:9", "1:12"),
    PlacedDocument(
      "greater-than in a value", "<r c='>'><x b='/>' a='>'/></r>", "1:10", "1:20", "1:23"),
    PlacedDocument("a= in a value", "<x b=' a=\"\"' a=''/>", "1:1", "1:14", "1:17"),
    PlacedDocument("beyond the basic plane", "<r>𝔘😀<x é='𝔘' a=''/></r>", "1:6", "1:15", "1:18"),
    PlacedDocument("combining marks", "<r>e\u{301}<x a=''/></r>", "1:6", "1:9", "1:12"),
    PlacedDocument("CRLF", "<r>\r\n<x\r\n a='\r\n'/>\r\n</r>", "2:1", "3:2", "3:5"),
    PlacedDocument("byte order mark", "\u{FEFF}<x a=''/>", "1:1", "1:4", "1:7"),
    PlacedDocument(
      "mark and declaration", "\u{FEFF}<?xml version='1.0'?><x a=''/>", "1:22", "1:25", "1:28"),
    PlacedDocument(
      "namespaces between", "<x xmlns='u' p:a='' xmlns:p='v' a=''/>", "1:1", "1:33", "1:36"),
    PlacedDocument(
      "declared xml prefix", "<x xmlns:xml='http://www.w3.org/XML/1998/namespace' a=''/>", "1:1",
      "1:53", "1:56"),
    PlacedDocument("not a declaration", "<x xmlnsy='' a=''/>", "1:1", "1:14", "1:17"),
    PlacedDocument(
      "after empty elements", "<r><b/><b /><b></b><x a=''/></r>", "1:20", "1:23", "1:26"),
    PlacedDocument(
      "references before", "<r>&amp;&#x1F600;<x b='&lt;&#62;' a=''/></r>", "1:18", "1:35", "1:38"),
    PlacedDocument(
      "CDATA before", "<r><![CDATA[<x a=''/>]]]]><![CDATA[>]]><x a=''/></r>", "1:40", "1:43", "1:46"
    ),
    PlacedDocument("comment before", "<r><!--<x a=''/>-><--><x a=''/></r>", "1:23", "1:26", "1:29"),
    PlacedDocument(
      "instruction before", "<r><?b <x a=''/> ? >?><x a=''/></r>", "1:23", "1:26", "1:29"),
    PlacedDocument("value holds the name", "<x xa='a=' a=''/>", "1:1", "1:12", "1:15"),
  ]

  @Test(arguments: documents)
  func `element, attribute and value are where they stand`(document: PlacedDocument) throws {
    let tree = try parse(document.text)
    let element = tree.root.name.local == "x" ? tree.root : try #require(tree.root.elements.last)
    let attribute = try #require(element.attribute("a"))
    #expect(at(element.offset, tree.source) == document.element)
    #expect(at(attribute.offset, tree.source) == document.attribute)
    #expect(at(attribute.valueOffset, tree.source) == document.value)
  }

  @Test func `text begins where the markup before it ends`() throws {
    let tree = try parse("<r>&amp;a<b/>\n<!--c-->d<![CDATA[e]]>f</r>")
    let texts = tree.root.children.filter { if case .text = $0 { true } else { false } }
    #expect(texts == [.text("&a", offset: 3), .text("\n", offset: 13), .text("def", offset: 22)])
  }

  @Test(arguments: ["\n", "\r\n", ""])
  func `places hold over 5 MB and 100,000 lines`(lineEnd: String) throws {
    let first = "<x a='&amp;'>Straßenbahn 𝔘 &#169; &lt;b></x>"
    let row = first + "<y/>" + lineEnd
    let count = 100_000
    let tree = try parse("<r>" + String(repeating: row, count: count) + "</r>")
    let elements = tree.root.elements
    #expect(tree.source.bytes.count > 5_000_000)
    #expect(elements.count == 2 * count)
    let wrong = elements.indices.first { index in
      let start = 3 + index / 2 * row.utf8.count
      return elements[index].offset != start + (index % 2 == 0 ? 0 : first.utf8.count)
    }
    #expect(wrong == nil)
    let line = lineEnd.isEmpty ? 1 : count
    #expect(tree.source.position(at: elements[2 * count - 2].offset).line == line)
  }

  @Test func `a fault far into a large file is where it stands`() {
    let row = "<x a='1'>Straße 𝔘</x>\n"
    let text = "<r>\n" + String(repeating: row, count: 200_000) + " é &nbsp;</r>"
    #expect(
      faults(Array(text.utf8))
        == [
          XMLFault(
            kind: .entity(name: "nbsp"), position: XMLPosition(line: 200_002, column: 4))
        ])
  }

  @Test func `a source tells lines, columns and line texts`() {
    let source = XMLSource(path: "a", bytes: Array("\u{FEFF}ab\r\n\né𝔘c".utf8))
    #expect(source.lineCount == 3)
    #expect((0...4).map(source.lineText) == ["", "ab", "", "é𝔘c", ""])
    #expect(
      [0, 3, 5, 7, 8, 10, 14, 15, 99, -1].map { at($0, source) } == [
        "1:1", "1:1", "1:3", "2:1", "3:1", "3:2", "3:3", "3:4", "3:4", "1:1",
      ])
    #expect(XMLPosition(line: 1, column: 9) < XMLPosition(line: 2, column: 1))
    #expect(XMLPosition(line: 2, column: 1) < XMLPosition(line: 2, column: 2))
  }
}
