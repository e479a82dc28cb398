import Testing

@testable import KioskRendering

@Suite struct HTMLTests {
  @Test(arguments: [
    ("words", "<p title=\"words\">words</p>"),
    ("<script>", "<p title=\"&lt;script&gt;\">&lt;script&gt;</p>"),
    ("\" onload=\"x", "<p title=\"&quot; onload=&quot;x\">\" onload=\"x</p>"),
    ("a & b &amp; c", "<p title=\"a &amp; b &amp;amp; c\">a &amp; b &amp;amp; c</p>"),
    ("عَرَبي ትግርኛ 中文", "<p title=\"عَرَبي ትግርኛ 中文\">عَرَبي ትግርኛ 中文</p>"),
  ])
  func `words cannot break out of their place`(words: String, source: String) {
    #expect(HTML.element("p", [Attribute("title", words)], words).source == source)
  }

  @Test func `pieces come in the order in which they are written`() {
    let isShown = true
    let list = HTML.element("ul", [.classes([]), .id("list")]) {
      for number in 1...2 { HTML.element("li") { "\(number)" } }
      if isShown { HTML.element("li") { HTML.void("br", []) } }
      HTML?.none
    }
    #expect(list.source == "<ul id=\"list\"><li>1</li><li>2</li><li><br></li></ul>")
  }

  @Test(arguments: [
    (["size": "1", "contrast": "high", "low": "on"], ["size-1", "contrast", "low"]),
    (["size": "2"], ["size-2"]), (["size": "0"], []), (["size": "9", "contrast": "low"], []),
    (["size": "-1", "low": "1"], []), ([:], []),
  ])
  func `a view is read from an address, and what is not known is not chosen`(
    query: [String: String], classes: [String]
  ) {
    let view = ViewSettings(query: query)
    #expect(view.classes == classes)
    #expect(
      ViewSettings(query: Dictionary(view.parameters.map { ($0.name, $0.value) }) { $1 }) == view)
  }
}
