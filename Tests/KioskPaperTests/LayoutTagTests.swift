import KioskRendering
import Testing

@testable import kiosk_paper

@Suite struct LayoutTagTests {
  /// The tree as lines: two spaces a level, the role, and the language where one is told.
  private func tree(_ tags: [PaperTag]) -> String {
    tags.indices.map { index in
      let depth = tags.roles(above: index).count - 1
      let language = tags[index].language.map { " " + $0 } ?? ""
      return String(repeating: "  ", count: depth) + tags[index].role.rawValue + language
    }.joined(separator: "\n")
  }

  @Test func `every block has its structure`() throws {
    let pair = PrintPassage([text("Haus"), text("بيت", arabic)])
    let laid = try layOut([
      .heading(pair, level: 1), .paragraph(pair, .body), heading("Tief", 4),
      .list([
        PrintItem(.bullet, [paragraph("Punkt")]), PrintItem(.box, [paragraph("Kästchen")]),
      ]),
      .table([PrintRow(head: text("Montag"), cell: text("8–12"))]),
      .frame(.note, [paragraph("Merke")]),
      .code(
        PrintCode(
          rows: Array(repeating: String(repeating: "1", count: 21), count: 21),
          link: "https://example.org", alternative: text("Code")),
        [paragraph("Mehr")]),
    ])
    #expect(
      tree(laid.file.tags) == """
        Document
          Sect
            H1
              Span
              Span ar
            Div
              P
              P ar
            H2
            L
              LI
                Lbl
                LBody
                  P
              LI
                LBody
                  P
            Table
              TR
                TH
                TD
            Div
              P
            P
              Link
                Figure
            P
        """)
    #expect(laid.file.tags.first { $0.role == .headCell }?.headsRow == true)
    #expect(laid.file.tags.first { $0.role == .list }?.numbering == "Disc")
    #expect(laid.file.tags.first { $0.role == .figure }?.alternative == "Code")
  }

  @Test func `a link over two lines has two places and one tag`() throws {
    let address = "https://example.org"
    let words = PrintText(
      language: german,
      runs: [
        PrintRun(String(repeating: "Wort ", count: 17)),
        PrintRun("ein langer ", link: address), PrintRun("Name", isStrong: true, link: address),
        PrintRun(" für das Haus", link: address), PrintRun("."),
      ])
    let file = try layOut([.paragraph(PrintPassage([words]), .body)]).file
    let links = file.pages[0].links
    #expect(links.count == 2)
    #expect(Set(links.map(\.tag)).count == 1)
    #expect(links.map(\.contents) == Array(repeating: "ein langer Name für das Haus", count: 2))
    #expect(Set(links.map(\.target)) == [.address(address)])
  }

  @Test func `footers, rules and boxes to tick are not read out`() throws {
    let file = try layOut([.list([PrintItem(.box, [paragraph("Pass")])])]).file
    let untold = file.pages[0].items.filter { $0.tag == nil }.flatMap(\.marks)
    #expect(untold.contains { if case .outline = $0 { true } else { false } })
    #expect(file.tags.map(\.role) == [.document, .section, .list, .item, .body, .paragraph])
  }
}
