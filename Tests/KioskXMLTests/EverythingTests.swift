import Testing

@testable import KioskXML

/// One document with every construct, and the whole tree it gives.
@Suite struct EverythingTests {
  private static let document = """
    \u{FEFF}<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
    <!-- before <a> -->
    <?style href="<?x"?><?bare?>
    <r:guide xmlns:r="urn:a"
    \txmlns="urn:b" r:id='1' title="a &gt; b > c &#x1F600;&#10;"  note=''>
      𝔘 <p xml:lang="ar">مرحبا &amp; <![CDATA[<b>]]>]]<![CDATA[]]>&gt;</p><!--in--><?do it ?>
      <empty/><gap a = "x"
      ></gap ><inner xmlns=""><plain xmlns:q="urn:a" q:id="2"/></inner>
    </r:guide>
    <!--after--><?end?>

    """

  private static let golden = #"""
    2:1 comment " before <a> "
    3:1 instruction style "href=\"<?x\""
    3:21 instruction bare ""
    4:1 element {urn:a}r:guide
      namespace "r" urn:a
      namespace "" urn:b
      5:16 5:22 attribute {urn:a}r:id "1"
      5:25 5:32 attribute {}title "a > b > c 😀\n"
      5:62 5:68 attribute {}note ""
      5:70 text "\n  𝔘 "
      6:5 element {urn:b}p
        6:8 6:18 attribute {http://www.w3.org/XML/1998/namespace}xml:lang "ar"
        6:22 text "مرحبا & <b>]]>"
      6:71 comment "in"
      6:80 instruction do "it "
      6:90 text "\n  "
      7:3 element {urn:b}empty
      7:11 element {urn:b}gap
        7:16 7:21 attribute {}a "x"
      8:11 element {}inner
        namespace "" \#("")
        8:27 element {}plain
          namespace "q" urn:a
          8:50 8:56 attribute {urn:a}q:id "2"
      8:68 text "\n"
    10:1 comment "after"
    10:13 instruction end ""

    """#

  @Test func `every construct is in the tree at its place`() throws {
    let dumped = try dump(parse(Self.document))
    #expect(dumped == Self.golden)
  }

  @Test func `the tree answers for attributes, elements and text`() throws {
    let root = try parse(Self.document).root
    #expect(root.attribute("id", namespace: "urn:a")?.value == "1")
    #expect(root.attribute("id") == nil)
    #expect(root.elements.map(\.name.local) == ["p", "empty", "gap", "inner"])
    #expect(root.text == "\n  𝔘 مرحبا & <b>]]>\n  \n")
  }

  @Test func `names are equal by namespace and local name alone`() {
    #expect(XMLName("a", namespace: "u", prefix: "p") == XMLName("a", namespace: "u"))
    #expect(XMLName("a", namespace: "u") != XMLName("a"))
    #expect(XMLName("a") != XMLName("b"))
    #expect(
      Set([XMLName("a", namespace: "u", prefix: "p"), XMLName("a", namespace: "u")]).count == 1)
  }
}
