import KioskRendering
import Testing

@testable import kiosk_paper

@Suite struct LayoutColumnTests {
  private static let left = PageGeometry.margin
  private static let right = PageGeometry.width - PageGeometry.margin
  private static let words = "Wer in eine Wohnung zieht, meldet sich in zwei Wochen an."
  private static let arabicWords = "من ينتقل إلى مسكن جديد يسجّل عنوانه خلال أسبوعين."

  private func pair(_ first: PrintText, _ second: PrintText) throws -> [ListedLine] {
    try layOut([.paragraph(PrintPassage([first, second]), .body)], first.language).listed
      .filter { $0.y < 770 }
  }

  @Test func `two languages stand side by side and level`() throws {
    let lines = try pair(
      text(Self.arabicWords, arabic), text(Self.words + " " + Self.words))
    let (mine, other) = (lines.filter { $0.x > 297 }, lines.filter { $0.x < 297 })
    #expect(mine.count == 2 && other.count == 4)
    #expect(mine.allSatisfy { abs($0.right - Self.right) < 0.2 })
    #expect(other.allSatisfy { abs($0.x - Self.left) < 0.1 })
    #expect(mine.map(\.y) == Array(other.map(\.y).prefix(2)))
    let steps = zip(other.dropFirst(), other).map { (($0.y - $1.y) * 10).rounded() / 10 }
    #expect(steps.allSatisfy { (15.8...16.1).contains($0) })
  }

  @Test func `the language that reads from left to right stands left where it is first`() throws {
    let lines = try pair(text(Self.words), text(Self.arabicWords, arabic))
    #expect(lines.filter { $0.x < 297 }.first?.words.hasPrefix("Wer in") == true)
    #expect(lines.filter { $0.x > 297 }.allSatisfy { abs($0.right - Self.right) < 0.2 })
  }

  @Test func `markers, labels and bars stand at the side where lines begin`() throws {
    let blocks: [PrintBlock] = [
      .list([PrintItem(.bullet, [.paragraph(PrintPassage([text("جواز السفر", arabic)]), .body)])]),
      .facts([
        PrintFact(
          label: text("الهاتف", arabic),
          value: [.paragraph(PrintPassage([text("+49 30 115")]), .value)])
      ]),
      .frame(.warning, [.paragraph(PrintPassage([text("تحذير", arabic)]), .label)]),
    ]
    let laid = try layOut(blocks, arabic)
    let lines = laid.listed
    let bullet = try #require(lines.first { $0.words == "•" })
    #expect(abs(bullet.right - Self.right) < 0.2)
    let label = try #require(lines.first { $0.words == "الهاتف" })
    let value = try #require(lines.first { $0.words == "+49 30 115" })
    #expect(abs(label.right - Self.right) < 0.2)
    #expect(value.right < label.x && value.right > 380)
    let bars = laid.file.pages[0].items.flatMap(\.marks).compactMap { mark -> PaperRectangle? in
      guard case .rectangle(let place, _) = mark, place.width == 6 else { return nil }
      return place
    }
    #expect(bars.map { ($0.x + $0.width - Self.right).magnitude < 0.1 } == [true])
  }

  @Test func `a short name in another direction stays with the words around it`() throws {
    let lines = try layOut([paragraph("Lange Straße 5")], arabic).listed
    #expect(abs(lines[0].right - Self.right) < 0.2)
  }

  @Test func `labels stand above their values where these are in two languages`() throws {
    let value = PrintPassage([text(Self.words), text(Self.arabicWords, arabic)])
    let lines = try layOut([
      .facts([PrintFact(label: text("Frist"), value: [.paragraph(value, .body)])])
    ]).listed
    #expect(lines[0].words == "Frist")
    #expect(lines.dropFirst().filter { $0.page == 1 }.allSatisfy { $0.y > lines[0].y })
  }
}
