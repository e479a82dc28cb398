import KioskContent
import Testing

/// What a grammar cannot say, and what it must say with a hint.
@Suite struct DecoderRuleTests {
  struct Case: CustomTestStringConvertible, Sendable {
    let name: String
    let xml: String
    /// `line:column rule` of every fault.
    let places: [String]
    var testDescription: String { name }

    init(_ name: String, _ xml: String, _ places: String...) {
      self.name = name
      self.xml = xml
      self.places = places
    }
  }

  @Test(arguments: [
    Case(
      "an id twice", #"<note xml:id="a">A</note><note xml:id="a">B</note>"#, "3:32 duplicate-id"),
    Case("an id of the title", #"<note xml:id="title">A</note>"#, "3:7 duplicate-id"),
    Case(
      "two official names in two places",
      """
      <official-name>A</official-name><section xml:id="s"><title xml:id="t">T</title>
      <official-name>B</official-name></section>
      """, "4:1 repeated-element"),
    Case("empty text", #"<note xml:id="a"> </note>"#, "3:1 empty-text"),
    Case("empty strong", #"<note xml:id="a">A <strong/></note>"#, "3:20 empty-text"),
    Case(
      "strong around a space", #"<note xml:id="a">A<strong> </strong></note>"#, "3:19 empty-text"),
    Case("empty law", #"<note xml:id="a">A <law/></note>"#, "3:20 empty-text"),
    Case("empty name", "<operator> </operator>", "3:1 empty-text"),
    Case("an empty source", #"<operator source=" ">A</operator>"#, "3:11 bad-value"),
    Case(
      "an exception that ends before it begins",
      #"<hours value="24/7"><exception from="2026-02-02" to="2026-02-01" value="off"/></hours>"#,
      "3:50 bad-value"),
    Case(
      "white space behind a date", #"<date xml:id="d" value="2026-02-02 ">D</date>"#,
      "3:18 bad-value"),
    Case(
      "white space before a date", #"<date xml:id="d" value=" 2026-02-02">D</date>"#,
      "3:18 bad-value"),
    Case("white space round a word", #"<access value="none "/>"#, "3:9 bad-value"),
    Case(
      "a foreign attribute with a known name",
      #"<see ref="b" xmlns:x="urn:x" x:ref="a"/>"#, "3:30 unknown-attribute"),
    Case(
      "a foreign element with a known name", #"<x:note xmlns:x="urn:x" xml:id="a">A</x:note>"#,
      "3:1 unexpected-element"),
    Case(
      "a foreign exception in hours",
      #"<hours value="24/7"><x:exception xmlns:x="urn:x"/></hours>"#, "3:21 unexpected-element"),
    Case(
      "a script address as a website", #"<line kind="website" value="javascript:alert(1)"/>"#,
      "3:22 bad-value"),
    Case("a website without a name", #"<line kind="chat" value="https://"/>"#, "3:19 bad-value"),
    Case(
      "a mail address with two signs", #"<line kind="mail" value="a@b@c.example"/>"#,
      "3:19 bad-value"),
    Case("a number of signs only", #"<line kind="phone" value="+ -"/>"#, "3:20 bad-value"),
    Case(
      "a number that begins with a slash", #"<line kind="phone" value="/030"/>"#, "3:20 bad-value"),
    Case(
      "a mail link to nobody", #"<note xml:id="a"><link href="mailto:x">A</link></note>"#,
      "3:24 bad-value"),
    Case(
      "a link outside ASCII", #"<note xml:id="a"><link href="https://ä.example/">A</link></note>"#,
      "3:24 bad-value"),
    Case(
      "a count with a leading zero", #"<count xml:id="c" value="07">C</count>"#, "3:19 bad-value"),
    Case(
      "a span with a leading zero", #"<duration xml:id="c" value="P02W">C</duration>"#,
      "3:22 bad-value"),
    Case("a reference that begins with a digit", #"<see ref="1st"/>"#, "3:6 bad-value"),
    Case("a private language tag", #"<languages tags="de x-house"/>"#, "3:12 bad-value"),
    Case(
      "a caption before the alternative",
      """
      <figure xml:id="f" src="a.png"><caption xml:id="c">C</caption><alternative xml:id="a">A\
      </alternative></figure>
      """, "3:63 misplaced-element"),
    Case(
      "a picture with a hidden path",
      #"<figure xml:id="f" src="a/.b.png"><alternative xml:id="a">A</alternative></figure>"#,
      "3:20 bad-value"),
    Case(
      "a reference in directions", #"<directions xml:id="d">D<see ref="a"/></directions>"#,
      "3:25 unexpected-element"),
    Case(
      "a state after an exception",
      """
      <hours><exception from="2026-02-02" to="2026-02-02" value="off"/><by-appointment/></hours>
      """, "3:66 misplaced-element"),
    Case(
      "hours that are unknown and by appointment",
      "<hours><by-appointment/><unknown/></hours>", "3:1 conflicting-attributes"),
    Case(
      "hours twice in a line",
      #"<line kind="phone" value="1"><hours value="24/7"/><hours/></line>"#,
      "3:51 repeated-element"),
    Case(
      "an inline behind a reference", #"<note xml:id="a">A<see ref="b"/><law>§ 1</law></note>"#,
      "3:33 misplaced-element"),
    Case(
      "words in an inline behind a reference",
      #"<note xml:id="a">A<see ref="b"/><strong>B</strong></note>"#, "3:33 misplaced-element"),
    Case(
      "several faults at once", #"<notte/><list xml:id="l"/><see/>"#,
      "3:1 unexpected-element", "3:9 missing-element", "3:27 missing-attribute"),
    Case(
      "markup that is not closed", "<note>", "4:1 not-well-formed",
      "4:10 not-well-formed"),
  ])
  func `a fault in an office is found at its place`(row: Case) {
    let file = DecodedFile(
      """
      <office xmlns="urn:welcome-kiosk:content" xml:lang="de">
      <title xml:id="title">T</title>
      \(row.xml)
      </office>
      """)
    #expect(file.places == row.places)
  }

  @Test(arguments: [
    Case(
      "an alert that ends before it begins",
      #"<alert phrase="closed" ref="a" from="2026-02-02" to="2026-02-01"/>"#, "3:50 bad-value"),
    Case(
      "a holiday behind an alert",
      """
      <alert phrase="closed" ref="a" from="2026-02-02" to="2026-02-02"/>
      <holiday date="2026-02-02" change="added"/>
      """, "4:1 misplaced-element"),
    Case(
      "first steps behind the emergency numbers", #"<first-steps ref="t"/>"#,
      "3:1 misplaced-element"),
    Case(
      "a part without a known time",
      """
      <topic xml:id="u"><title xml:id="ut">T</title>
      <part xml:id="p" when="first-week"><title xml:id="pt">P</title><entry ref="a"/></part></topic>
      """, "4:18 bad-value"),
    Case(
      "a number with spaces", #"<emergency xml:id="f" number="1 12" ref="a">E</emergency>"#,
      "3:23 bad-value"),
    Case(
      "a topic without entries",
      #"<topic xml:id="u"><title xml:id="ut">T</title></topic>"#, "3:1 missing-element"),
    Case("an unknown element", "<enter/>", "3:1 unexpected-element"),
    Case(
      "a holiday's name without an id", #"<holiday date="2026-02-02" change="added">H</holiday>"#,
      "3:1 missing-attribute"),
  ])
  func `a fault in site.xml is found at its place`(row: Case) {
    let file = DecodedFile(
      """
      <site xmlns="urn:welcome-kiosk:content" xml:lang="de" city="C" land="BW" time-zone="Europe/Berlin">
      <title xml:id="title">T</title><emergency xml:id="e" number="112" ref="a">E</emergency>
      \(row.xml)
      <topic xml:id="t"><title xml:id="tt">T</title><entry ref="a"/></topic>
      </site>
      """)
    #expect(file.places == row.places)
  }

  @Test(arguments: ["counter", "first-steps", "counselling"])
  func `what a site names once cannot stand twice, and names a page`(element: String) {
    func places(_ elements: String) -> [String] {
      DecodedFile(
        """
        <site xmlns="urn:welcome-kiosk:content" xml:lang="de" city="C" land="BW" time-zone="Europe/Berlin">
        <title xml:id="title">T</title>\(elements)
        <emergency xml:id="e" number="112" ref="a">E</emergency>
        <topic xml:id="t"><title xml:id="tt">T</title><entry ref="a"/></topic>
        </site>
        """
      ).places
    }
    #expect(places("\n<\(element) ref=\"t\"/>") == [])
    #expect(
      places("\n<\(element) ref=\"t\"/>\n<\(element) ref=\"t\"/>") == ["4:1 repeated-element"])
    #expect(places("\n<\(element)/>") == ["3:1 missing-attribute"])
  }

  @Test(arguments: [
    Case(
      "twice",
      #"<locale tag="de" endonym="D" english="G" script="Latn" direction="ltr" digits="latn"/>"#,
      "3:1 duplicate-locale"),
    Case(
      "the wrong way round",
      #"<locale tag="ar" endonym="A" english="A" script="Arab" direction="ltr" digits="arab"/>"#,
      "3:56 direction"),
    Case(
      "without digits",
      #"<locale tag="ar" endonym="A" english="A" script="Arab" direction="rtl"/>"#,
      "3:1 missing-attribute"),
    Case(
      "digits nobody knows",
      #"<locale tag="ar" endonym="A" english="A" script="Arab" direction="rtl" digits="arabs"/>"#,
      "3:72 bad-value"),
    Case(
      "a further name without the name",
      """
      <locale tag="ar" endonym="A" english="A" script="Arab" direction="rtl" digits="arab" also="prs: "/>
      """, "3:86 bad-value"),
    Case(
      "a locale behind a rule",
      """
      <never asked="a1" served="de" reason="R"/>
      """, "3:8 bad-value"),
  ])
  func `a fault in locales.xml is found at its place`(row: Case) {
    let file = DecodedFile(
      """
      <locales xmlns="urn:welcome-kiosk:content" default="de">
      <locale tag="de" endonym="D" english="G" script="Latn" direction="ltr" digits="latn"/>
      \(row.xml)
      </locales>
      """)
    #expect(file.places == row.places)
  }

  @Test(arguments: [
    (#"<paragraf xml:id="a">A</paragraf>"#, "<paragraph>"),
    (#"<adress/>"#, "<address>"),
    (#"<note id="a" xml:id="b">A</note>"#, "'xml:id'"),
    (#"<line knd="phone" kind="phone" value="1"/>"#, "'kind'"),
    (#"<access value="step-fre"/>"#, "'step-free'"),
    (#"<note xml:id="a">A <stron>B</stron></note>"#, "<strong>"),
    (#"<paragraph xml:id="a" applies-to="eu wrok">A</paragraph>"#, "'work'"),
  ])
  func `the help names the nearest known word`(xml: String, word: String) throws {
    let file = DecodedFile(
      """
      <office xmlns="urn:welcome-kiosk:content" xml:lang="de"><title xml:id="t">T</title>\(xml)</office>
      """)
    let help = try #require(file.diagnostics.first?.fault.help)
    #expect(help.hasPrefix("did you mean \(word)?"), "\(help)")
  }

  @Test func `a report on a line in a wide script points below the fault`() {
    let file = DecodedFile(
      """
      <guide xmlns="urn:welcome-kiosk:content" xml:lang="zh"><title xml:id="t">标题</title>
      \t<note xml:id="a">警告<stron>文</stron></note></guide>
      """)
    let report = """
      a.xml:2:21: error[unexpected-element]: element <stron> is not allowed in <note>
         <note xml:id="a">警告<stron>文</stron></note></guide>
                              ^
        help: did you mean <strong>? expected here: <strong>, <term>, <link>, <law>, <see>
      """
    #expect(file.diagnostics.map(\.report) == [report])
  }
}
