import KioskRendering
import Testing

@testable import kiosk_paper

@Suite struct LayoutPageTests {
  @Test(arguments: 40...52)
  func `no first or last line of a paragraph stands alone`(filled: Int) throws {
    let blocks = (1...filled).map { paragraph("Absatz \($0)") } + [paragraph(numbered(5))]
    let ends = try layOut(Array(blocks.suffix(30 + filled - 40)) + [paragraph(numbered(5))]).pages
    for page in ends {
      #expect(page.last != "Zeile 1")
      #expect(page.first != "Zeile 5")
    }
  }

  @Test(arguments: 25...45)
  func `a heading stands on the page of the lines below it`(filled: Int) throws {
    let pages = try layOut(
      (1...filled).map { paragraph("Absatz \($0)") } + [
        heading("Titel", 2), paragraph(numbered(3)),
      ]
    ).pages
    #expect(
      pages.contains { page in
        page.firstIndex(of: "Titel").map { page.dropFirst($0 + 1).first } == "Zeile 1"
      })
  }

  @Test(arguments: 25...45)
  func `a frame that half a page can hold is not broken`(filled: Int) throws {
    let frame = PrintBlock.frame(.warning, [paragraph("Warnung", .label), paragraph(numbered(6))])
    let pages = try layOut((1...filled).map { paragraph("Absatz \($0)") } + [frame]).pages
    let own = pages.filter { $0.contains("Warnung") }
    #expect(own.map { $0.drop { $0 != "Warnung" }.count } == [7])
  }

  @Test(arguments: 25...45)
  func `an item of three lines is not broken`(filled: Int) throws {
    let items = (1...4).map { PrintItem(.bullet, [paragraph(numbered(3, "Punkt \($0)"))]) }
    let pages = try layOut((1...filled).map { paragraph("Absatz \($0)") } + [.list(items)]).pages
    for page in pages {
      let words = page.filter { $0.hasPrefix("Punkt") }
      #expect(words.count.isMultiple(of: 3))
    }
  }

  @Test func `what is higher than a page is broken and nothing is lost`() throws {
    let frame = PrintBlock.frame(.note, [paragraph(numbered(150))])
    let pages = try layOut([frame]).pages
    #expect(pages.count == 4)
    #expect(pages.flatMap { $0 } == numbered(150).split(separator: "\n").map(String.init))
  }

  @Test func `a thousand headings end`() throws {
    let pages = try layOut((1...1000).map { heading("Titel \($0)", 2) }).pages
    #expect(pages.flatMap { $0 } == (1...1000).map { "Titel \($0)" })
  }

  @Test func `the number of the page stands at the far end of the last line of the footer`() throws
  {
    let footer = [text("Erste Zeile"), text("Zweite Zeile")]
    let laid = try DocumentLayout.lay(
      document([sheet([paragraph(numbered(60))], footer: footer)]), fonts: FontStore())
    let lines = laid.listed.filter { $0.y > 770 }
    #expect(
      lines.map(\.words)
        == Array(
          repeating: ["Erste Zeile", "Zweite Zeile"], count: 2
        ).enumerated().flatMap { $1 + ["\($0 + 1) von 2"] })
    #expect(lines[1].y == lines[2].y)
    #expect(abs(lines[2].right - (PageGeometry.width - PageGeometry.margin)) < 0.2)
    #expect(abs(lines[0].x - PageGeometry.margin) < 0.1)
  }

  @Test func `a cover has its title in the middle and no footer`() throws {
    let cover = sheet([heading("Willkommen"), paragraph("Alles Wichtige", .summary)], kind: .cover)
    let lines = try DocumentLayout.lay(document([cover]), fonts: FontStore()).listed
    #expect(lines.map(\.words) == ["Willkommen", "Alles Wichtige"])
    #expect((280...340).contains(lines[0].y))
  }

  @Test func `page numbers stand in the digits of the document`() throws {
    let digits = "٠١٢٣٤٥٦٧٨٩".map(String.init)
    let laid = try DocumentLayout.lay(
      document([sheet([paragraph(numbered(600))])], digits: digits), fonts: FontStore())
    #expect(laid.listed.filter { $0.page == 12 }.last?.words == "١٢ von ١٢")
  }
}
