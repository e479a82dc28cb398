import KioskContent
import KioskRendering
import Testing

/// What the lines of narrow and long pages look like.
@Suite struct LayoutTests {
  @Test func `steps with two digits hang as deep as steps with one`() async throws {
    let steps = (1...10).map { #"<step xml:id="s\#($0)">Schritt \#($0)</step>"# }.joined()
    let lines = try await lines(
      of: #"<steps xml:id="steps">\#(steps)<step xml:id="o" join="or">Oder so</step></steps>"#)
    #expect(lines.prefix(1) == ["1.  Schritt 1"])
    #expect(lines.suffix(3) == ["10. Schritt 10", "    oder", "    Oder so"])
  }

  @Test func `an address moves to the next line whole, and is cut only where no line can hold it`()
    async throws
  {
    let link = #"<link href="https://www.musterstadt.example/a">hier</link>"#
    let long = #"<link href="https://www.musterstadt.example/ein/langer/weg">hier</link>"#
    let text = #"<paragraph xml:id="p">Siehe \#(link).</paragraph>"#
    #expect(
      try await lines(of: text, columns: 40)
        == ["Siehe hier", "(https://www.musterstadt.example/a)."])
    #expect(
      try await lines(of: text.replacing(link, with: long), columns: 40)
        == ["Siehe hier (https://", "www.musterstadt.example/ein/langer/weg)."])
  }

  @Test func `a mail address stands without its scheme, a link that names itself once`()
    async throws
  {
    #expect(
      try await lines(
        of: """
          <paragraph xml:id="p"><link href="mailto:a@musterstadt.example">Post</link>, \
          <link href="https://musterstadt.example/">https://musterstadt.example/</link></paragraph>
          """) == ["Post (a@musterstadt.example), https://musterstadt.example/"])
  }

  @Test func `a label is not said twice`() async throws {
    let cost = #"<cost xml:id="c" amount="5" verified="2026-04-29">Kosten</cost>"#
    #expect(try await lines(of: cost) == ["Kosten: 5 €"])
  }

  @Test func `several groups of people stand below each other`() async throws {
    #expect(
      try await lines(of: #"<paragraph xml:id="p" applies-to="eu children">Kurz.</paragraph>"#)
        == [
          "Kurz.", "Gilt für:", "  - Bürgerinnen und Bürger der EU",
          "  - Familien mit Kindern",
        ])
  }

  @Test func `a page that does not exist is its plain name`() async throws {
    #expect(try await lines(of: #"<see ref="nowhere"/>"#) == ["Siehe: nowhere"])
  }

  @Test func `a path begins a line where it does not fit behind its title`() async throws {
    #expect(
      try await lines(of: #"<see ref="every-detail"/>"#, columns: 24)
        == ["Siehe: Amt", "/de/every-detail"])
  }

  @Test func `a long emergency number on a narrow screen stands above its name`() async throws {
    let site = try TestSite.text("Content/site.xml")
      .replacing(#"number="112""#, with: #"number="08001110111""#)
    let edition = try await TestSite.everything(with: ["Content/site.xml": site])
    let page = try edition.page("notice", for: try edition.reader("de"))
    let lines = TextRenderer.lines(page, at: "2026-05-04T10:00", style: .http(columns: 20))
    let start = try #require(lines.firstIndex(of: "## Notruf"))
    #expect(lines[start...].prefix(4) == ["## Notruf", "", "08001110111", "  Notruf"])
  }

  /// The lines of a block, without the title of its page.
  private func lines(of block: String, columns: Int = 72) async throws -> [String] {
    let guide = """
      <?xml version="1.0" encoding="UTF-8"?>
      <guide xmlns="urn:welcome-kiosk:content" xml:lang="de"><title xml:id="title">Seite</title>
      \(block)</guide>
      """
    let edition = try await TestSite.everything(with: ["Content/guides/block.xml": guide])
    let page = try edition.page("block", for: try edition.reader("de"))
    let style = TextStyle(
      columns: columns, marksHeadings: true, links: .addresses, hasFooter: false)
    return Array(TextRenderer.lines(page, at: "2026-05-04T10:00", style: style).dropFirst(2))
  }
}
