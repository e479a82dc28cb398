import Testing

@testable import KioskXML

struct RefusedDocument: CustomTestStringConvertible, Sendable {
  let testDescription: String
  let bytes: [UInt8]
  let faults: [XMLFault]

  init(_ name: String, _ bytes: [UInt8], _ faults: (Int, Int, XMLFault.Kind)...) {
    testDescription = name
    self.bytes = bytes
    self.faults = faults.map {
      XMLFault(kind: $0.2, position: XMLPosition(line: $0.0, column: $0.1))
    }
  }

  init(_ name: String, _ text: String, _ fault: (Int, Int, XMLFault.Kind)) {
    self.init(name, Array(text.utf8), fault)
  }
}

/// Documents that are wrong or mean harm: each is refused for its own reason at its own place.
@Suite struct HostileDocumentTests {
  private static let doctypes = [
    RefusedDocument(
      "billion laughs",
      """
      <?xml version="1.0"?>
      <!DOCTYPE r [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;">]>
      <r>&c;</r>
      """, (2, 1, .doctype)),
    RefusedDocument(
      "external entity in text",
      "<!DOCTYPE r [<!ENTITY x SYSTEM 'file:///etc/passwd'>]><r>&x;</r>", (1, 1, .doctype)),
    RefusedDocument(
      "external entity in an attribute",
      "<!DOCTYPE r [<!ENTITY x SYSTEM 'file:///etc/passwd'>]><r a='&x;'/>", (1, 1, .doctype)),
    RefusedDocument(
      "parameter entity",
      "<!DOCTYPE r [<!ENTITY % p SYSTEM 'http://localhost:9/x.dtd'> %p;]><r/>", (1, 1, .doctype)),
    RefusedDocument(
      "external subset", "<!DOCTYPE r SYSTEM 'http://localhost:9/<r.dtd'><r/>", (1, 1, .doctype)),
    RefusedDocument(
      "quadratic blow-up",
      "<!DOCTYPE r [<!ENTITY a '\(String(repeating: "a", count: 50_000))'>]><r>"
        + String(repeating: "&a;", count: 50_000) + "</r>", (1, 1, .doctype)),
    RefusedDocument(
      "doctype after a comment", "<!-- é -->\n\t<?p?> <!DOCTYPE r><r/>", (2, 8, .doctype)),
    RefusedDocument("doctype in the root", "<r>\n <!DOCTYPE r>\n</r>", (2, 2, .doctype)),
    RefusedDocument("doctype after the root", "<r/>\n<!DOCTYPE r>", (2, 1, .doctype)),
    RefusedDocument("doctype of HTML", "<!doctype html><html/>", (1, 1, .doctype)),
  ]

  private static let encodings = [
    RefusedDocument("bad UTF-8 in a name", Array("<r>\n<a".utf8) + [0xFF, 0x3E], (2, 3, .badUTF8)),
    RefusedDocument(
      "bad UTF-8 in an attribute", Array("<r é='ü".utf8) + [0xC3] + Array("'/>".utf8),
      (1, 8, .badUTF8)),
    RefusedDocument("bad UTF-8 in text", Array("<r>𝔘".utf8) + [0x80], (1, 5, .badUTF8)),
    RefusedDocument("bad UTF-8 in a comment", Array("<!--".utf8) + [0xE9, 0x20], (1, 5, .badUTF8)),
    RefusedDocument("overlong", Array("<r>".utf8) + [0xC0, 0xAF], (1, 4, .badUTF8)),
    RefusedDocument("surrogate", Array("<r>".utf8) + [0xED, 0xA0, 0x80], (1, 4, .badUTF8)),
    RefusedDocument(
      "beyond U+10FFFF", Array("<r>".utf8) + [0xF4, 0x90, 0x80, 0x80], (1, 4, .badUTF8)),
    RefusedDocument("cut off", Array("<r>".utf8) + [0xE2, 0x82], (1, 4, .badUTF8)),
    RefusedDocument(
      "Latin-1 declared", "<?xml version='1.0' encoding = \"ISO-8859-1\"?><r/>",
      (1, 33, .encoding(declared: "ISO-8859-1"))),
    RefusedDocument(
      "US-ASCII declared, but not kept", "<?xml version='1.0' encoding='us-ascii'?><r>é</r>",
      (1, 31, .encoding(declared: "us-ascii"))),
    RefusedDocument(
      "UTF-16 with mark", [0xFF, 0xFE, 0x3C, 0, 0x72, 0, 0x2F, 0, 0x3E, 0],
      (1, 1, .encoding(declared: "UTF-16"))),
    RefusedDocument(
      "UTF-16, the other way", [0xFE, 0xFF, 0, 0x3C, 0, 0x72],
      (1, 1, .encoding(declared: "UTF-16"))),
    RefusedDocument(
      "UTF-16 without mark", [0x3C, 0, 0x3F, 0, 0x78, 0], (1, 1, .encoding(declared: "UTF-16"))),
    RefusedDocument(
      "UTF-32", [0xFF, 0xFE, 0, 0, 0x3C, 0, 0, 0], (1, 1, .encoding(declared: "UTF-32"))),
    RefusedDocument(
      "UTF-32, the other way", [0, 0, 0xFE, 0xFF, 0, 0, 0, 0x3C],
      (1, 1, .encoding(declared: "UTF-32"))),
  ]

  private static let characters = [
    RefusedDocument("NUL", "<r>\na\0</r>", (2, 2, .controlCharacter(0))),
    RefusedDocument("escape", "<r a='\u{1B}'/>", (1, 7, .controlCharacter(0x1B))),
    RefusedDocument("U+FFFF", "<r>é\u{FFFF}</r>", (1, 5, .controlCharacter(0xFFFF))),
    RefusedDocument(
      "U+FFFE after a reference", "<r>&amp;\u{FFFE}</r>", (1, 9, .controlCharacter(0xFFFE))),
    RefusedDocument("reference to a control", "<r>é &#1;</r>", (1, 6, .controlCharacter(1))),
    RefusedDocument(
      "reference to a surrogate", "<r a='&#xD800;'/>", (1, 7, .controlCharacter(0xD800))),
    RefusedDocument("undefined entity", "<r>\né &nbsp;</r>", (2, 3, .entity(name: "nbsp"))),
    RefusedDocument(
      "undefined entity in an attribute", "<r a='é&hellip;'/>", (1, 8, .entity(name: "hellip"))),
    RefusedDocument("nothing", "", (1, 1, .empty)),
    RefusedDocument("a byte order mark only", "\u{FEFF}", (1, 1, .empty)),
  ]

  private static let structure = [
    RefusedDocument(
      "mismatched tags", "<r>\n  <a>é</b>\n</r>", (2, 7, .mismatchedTag(open: "a", close: "b"))),
    RefusedDocument(
      "mismatched prefix", "<p:r xmlns:p='u'></q:r>",
      (1, 18, .mismatchedTag(open: "p:r", close: "q:r"))),
    RefusedDocument(
      "duplicate attribute", "<r é='1'\n b='<' a='2' a='3'/>".replacing("<'", with: ">'"),
      (2, 14, .duplicateAttribute(name: "a"))),
    RefusedDocument(
      "duplicate by namespace", "<r xmlns:p='u' xmlns:q='u' a='' p:a='1' q:a='2'/>",
      (1, 41, .duplicateAttribute(name: "q:a"))),
    RefusedDocument(
      "duplicate declaration", "<r xmlns:p='u' xmlns:p='v'/>",
      (1, 16, .duplicateAttribute(name: "xmlns:p"))),
    RefusedDocument("unbound prefix", "<r>\n <p:a/></r>", (2, 2, .unboundPrefix("p"))),
    RefusedDocument("unbound attribute", "<r><a b='' p:c=''/></r>", (1, 12, .unboundPrefix("p"))),
    RefusedDocument(
      "stray ampersand", "<r>é & b</r>",
      (1, 6, .syntax(message: "xmlParseEntityRef: no name", code: 68))),
    RefusedDocument(
      "unescaped less-than in an attribute", "<r a='<'/>",
      (1, 7, .syntax(message: "Unescaped '<' not allowed in attributes values", code: 38))),
    RefusedDocument(
      "100,000 deep", String(repeating: "<a>", count: 100_000), (1, 193, .tooDeep(limit: 64))),
    RefusedDocument(
      "65 deep", String(repeating: "<a>\n", count: 65), (65, 1, .tooDeep(limit: 64))),
    RefusedDocument(
      "257 attributes", "<r>\n<!--<a-->" + tag(attributes: 257) + "</r>",
      (2, 10, .tooManyAttributes(limit: 256))),
    RefusedDocument(
      "a million attributes", tag(attributes: 600_000), (1, 1, .tooManyAttributes(limit: 256))),
  ]

  private static func tag(attributes: Int) -> String {
    "<a" + (0..<attributes).map { " a\($0)=''" }.joined() + "/>"
  }

  @Test(arguments: doctypes + encodings + characters + structure)
  func `the document is refused for its first fault`(document: RefusedDocument) {
    #expect(Array(faults(document.bytes).prefix(1)) == document.faults)
  }

  @Test(arguments: doctypes)
  func `a document type is the only fault, for nothing after it is read`(
    document: RefusedDocument
  ) {
    #expect(faults(document.bytes) == document.faults)
  }

  @Test func `a document may have several faults`() {
    let document = RefusedDocument(
      "", Array("<r>\n <a>&x;</b>\n &y;\n</r>".utf8),
      (2, 5, .entity(name: "x")), (2, 8, .mismatchedTag(open: "a", close: "b")),
      (3, 2, .entity(name: "y")))
    #expect(faults(document.bytes) == document.faults)
  }

  @Test func `faults end at twenty`() {
    let bytes = Array(("<r>" + String(repeating: "&x;", count: 1000) + "</r>").utf8)
    #expect(faults(bytes).count == 20)
  }

  @Test func `depth is limited after a first fault too`() {
    let bytes = Array(("<r>&x;" + String(repeating: "<a>", count: 100_000)).utf8)
    #expect(
      faults(bytes).map(\.kind) == [.entity(name: "x"), .tooDeep(limit: 64)])
  }

  @Test func `size and namespaces are limited, and the limits themselves are allowed`() {
    let four = Array("<r/>".utf8)
    #expect(faults(four, limits: XMLLimits(bytes: 4, depth: 1)).isEmpty)
    #expect(
      faults(four, limits: XMLLimits(bytes: 3, depth: 1)).map(\.kind) == [.tooLarge(limit: 3)])
    #expect(faults(Array(Self.tag(attributes: 256).utf8)).isEmpty)
    let deep = String(repeating: "<a>", count: 64) + String(repeating: "</a>", count: 64)
    #expect(faults(Array(deep.utf8)).isEmpty)
    let nested = Array("<a xmlns:p='u'><b xmlns:q='v'/></a>".utf8)
    #expect(
      faults(nested, limits: XMLLimits(bytes: 99, depth: 9, attributes: 1))
        == [
          XMLFault(
            kind: .tooManyAttributes(limit: 1), position: XMLPosition(line: 1, column: 16))
        ])
  }

  @Test func `many attributes inside a comment or CDATA are only text`() throws {
    let tag = Self.tag(attributes: 300)
    let tree = try parse("<r><!--\(tag)--><![CDATA[\(tag)]]><?x \(tag)?></r>")
    #expect(tree.root.text == tag)
  }

  @Test func `an XInclude is an element like any other`() throws {
    let tree = try parse(
      "<r xmlns:x='http://www.w3.org/2001/XInclude'><x:include href='file:///etc/passwd'/></r>")
    #expect(tree.root.elements.map(\.name.local) == ["include"])
    #expect(tree.root.text.isEmpty)
  }

  @Test func `faults carry the path and the line`() {
    let bytes = Array("<r>\r\n\t<a></b>\r\n</r>".utf8)
    #expect(throws: XMLFaults.self) {
      try XMLTree(parsing: bytes, path: "Content/x.xml", limits: .document)
    }
    do {
      _ = try XMLTree(parsing: bytes, path: "Content/x.xml", limits: .document)
    } catch {
      #expect(error.path == "Content/x.xml")
      #expect(error.faults.map { error.source.lineText($0.position.line) } == ["\t<a></b>"])
    }
  }
}
