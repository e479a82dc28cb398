import KioskRendering
import Testing

@testable import kiosk_paper

@Suite struct LayoutContentsTests {
  @Test(arguments: [3, 60])
  func `the contents name the page on which each sheet begins`(count: Int) throws {
    let sheets = (1...count).map { number in
      sheet(
        [heading("Blatt \(number)"), paragraph(numbered(number % 3 == 0 ? 70 : 5))],
        title: "Blatt \(number)", group: number % 10 == 1 ? "Gruppe \(number)" : nil)
    }
    let cover = sheet([heading("Mappe")], kind: .cover, title: "Mappe")
    let laid = try DocumentLayout.lay(
      document([cover] + sheets, contents: "Inhalt"), fonts: FontStore())
    let lines = laid.listed
    let first = lines.filter { $0.words == "Inhalt" }.map(\.page)
    #expect(first == [2])
    for number in 1...count {
      let places = lines.filter { $0.words == "Blatt \(number)" }
      let told = lines.first { $0.page == places[0].page && $0.y == places[0].y && $0.x > 400 }
      #expect(places.count == 2)
      #expect(told?.words == places.last.map { "\($0.page)" })
    }
  }

  @Test func `a line of the contents leads to its page`() throws {
    let laid = try DocumentLayout.lay(
      document(
        [sheet([paragraph("Eins")], title: "Eins"), sheet([paragraph("Zwei")], title: "Zwei")],
        contents: "Inhalt"), fonts: FontStore())
    let links = laid.file.pages[1].links
    #expect(Set(links.map(\.target)) == [.page(0), .page(2)])
    let roles = laid.file.tags.roles(above: links[0].tag)
    #expect(roles == [.link, .reference, .contentsItem, .contents, .section, .document])
  }

  @Test func `the outline holds sheets and their headings of the second level`() throws {
    let laid = try DocumentLayout.lay(
      document([
        sheet([heading("Eins"), heading("Schritte", 2), heading("Mehr", 3)], title: "Eins"),
        sheet([paragraph("Zwei")], title: "Zwei"),
      ]), fonts: FontStore())
    #expect(laid.file.outline.map(\.title) == ["Eins", "Zwei"])
    #expect(laid.file.outline.map(\.page) == [0, 1])
    #expect(laid.file.outline.map { $0.children.map(\.title) } == [["Schritte"], []])
  }
}

extension [PaperTag] {
  /// The roles from a tag up to the root.
  func roles(above tag: Int) -> [PaperRole] {
    [self[tag].role] + (self[tag].parent.map { roles(above: $0) } ?? [])
  }
}
