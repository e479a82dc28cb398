import Testing

@testable import KioskXML

/// Trees back to bytes.
@Suite struct WritingTests {
  @Test func `a tree is written whole`() throws {
    let tree = try parse(
      """
      <?xml version='1.0'?><!--a--><?b c?>
      <r  b='"&#9;&#10;&#13;&amp;&lt;>' a = "'"><p></p> <![CDATA[]]]]>&gt;&#13;\r\n<!--d--></r><?e?>
      """)
    #expect(
      String(decoding: tree.serialized(), as: UTF8.self) == """
        <?xml version="1.0" encoding="UTF-8"?>
        <!--a-->
        <?b c?>
        <r b="&quot;&#9;&#10;&#13;&amp;&lt;&gt;" a="'"><p/> ]]&gt;&#13;
        <!--d--></r>
        <?e?>

        """)
  }

  @Test func `what cannot be written is replaced`() throws {
    let root = XMLElement(
      XMLName("r"), attributes: [XMLAttribute(XMLName("a"), "\u{1}\u{FFFF}ï")],
      children: [
        .text("\0"), .text(""), .comment("a---b\r-"),
        .processingInstruction(target: "p", data: " x?>\u{FFFE}", offset: 0),
      ])
    let tree = XMLTree(root: root, prolog: [.text("lost"), .comment("-")])
    #expect(
      String(decoding: tree.serialized(), as: UTF8.self) == """
        <?xml version="1.0" encoding="UTF-8"?>
        <!--- -->
        <r a="\u{FFFD}\u{FFFD}ï">\u{FFFD}<!--a- - -b
        - --><?p x? >\u{FFFD}?></r>

        """)
    let again = try XMLTree(parsing: tree.serialized(), path: "", limits: .document)
    #expect(again.serialized() == tree.serialized())
  }

  @Test(arguments: ["http://a/?b=1&c=2", "no URI", "<\"&#38;>"])
  func `a namespace name survives whatever it is`(uri: String) throws {
    let namespace = XMLNamespace(prefix: "p", uri: uri)
    let name = XMLName("r", namespace: uri, prefix: "p")
    let tree = XMLTree(root: XMLElement(name, namespaces: [namespace]))
    let read = try XMLTree(parsing: tree.serialized(), path: "", limits: .document)
    #expect(read.withoutOffsets == tree)
  }

  @Test func `missing namespace declarations are added`() throws {
    let xml = "http://www.w3.org/XML/1998/namespace"
    let root = XMLElement(
      XMLName("r", namespace: "u"),
      attributes: [
        XMLAttribute(XMLName("lang", namespace: xml), "de"),
        XMLAttribute(XMLName("a", namespace: "v"), "1"),
        XMLAttribute(XMLName("b", namespace: "w", prefix: "p"), "2"),
      ],
      children: [
        .element(XMLElement(XMLName("c", namespace: "x", prefix: "p"))),
        .element(
          XMLElement(XMLName("d", prefix: "p"), attributes: [XMLAttribute(XMLName("e"), "")])),
        .element(XMLElement(XMLName("f", namespace: "u"))),
      ])
    let written = XMLTree(root: root).serialized()
    #expect(
      String(decoding: written, as: UTF8.self) == """
        <?xml version="1.0" encoding="UTF-8"?>
        <r xmlns="u" xmlns:ns1="v" xmlns:p="w" xml:lang="de" ns1:a="1" p:b="2">\
        <p:c xmlns:p="x"/><d xmlns="" e=""/><f/></r>

        """)
    let read = try XMLTree(parsing: written, path: "", limits: .document).root
    #expect(read.attributes.map(\.name) == root.attributes.map(\.name))
    #expect(read.elements.map(\.name) == root.elements.map(\.name))
  }

  @Test(arguments: 0..<300 as Range<UInt64>)
  func `a random tree survives writing and reading`(seed: UInt64) throws {
    var random = RandomTree(seed: seed)
    let written = random.tree().serialized()
    let read = try XMLTree(parsing: written, path: "", limits: .document)
    let again = try XMLTree(parsing: read.serialized(), path: "", limits: .document)
    #expect(
      String(decoding: read.serialized(), as: UTF8.self) == String(decoding: written, as: UTF8.self)
    )
    #expect(again.withoutOffsets == read.withoutOffsets)
  }

  @Test(arguments: 0..<300 as Range<UInt64>)
  func `a random tree reads back as it was made`(seed: UInt64) throws {
    var random = RandomTree(seed: seed)
    let tree = random.tree()
    let read = try XMLTree(parsing: tree.serialized(), path: "", limits: .document)
    #expect(read.withoutOffsets == tree)
  }
}
