import Foundation
import KioskRendering
import Testing

@testable import kiosk_paper

@Suite struct LayoutLimitTests {
  private func failure(_ document: PrintDocument) -> PaperFailure? {
    do {
      _ = try DocumentLayout.lay(document, fonts: FontStore())
      return nil
    } catch {
      return error
    }
  }

  @Test func `characters without a font are named with the language of their text`() {
    let blocks = [paragraph("Ein \u{13000} und \u{13001} und \u{13000}"), heading("Titel")]
    #expect(
      failure(document([sheet(blocks)]))
        == .missingGlyphs(characters: ["\u{13000}", "\u{13001}"], language: "de"))
  }

  @Test func `more than four hundred pages are too many`() {
    let blocks = (1...13_000).map { paragraph("Absatz \($0)\nund noch eine Zeile") }
    #expect(failure(document([sheet(blocks)])) == .tooManyPages)
    #expect(failure(document([PrintSheet](repeating: sheet([]), count: 401))) == .tooManyPages)
  }

  @Test func `a text is no longer than the limit`() {
    let words = String(repeating: "Wort ", count: PaperLimits.text / 5)
    #expect(failure(document([sheet([paragraph(words)])])) == nil)
    #expect(failure(document([sheet([paragraph(words + "zwei")])])) == .textTooLong)
  }

  @Test func `ten thousand items are printed`() throws {
    let items = (1...10_000).map { PrintItem(.text("\($0)."), [paragraph("Punkt")]) }
    #expect(try layOut([.list(items)]).file.pages.count < 400)
  }

  @Test(arguments: [(64, nil), (65, PaperFailure.tooDeep)])
  func `blocks lie no deeper than the limit`(depth: Int, expected: PaperFailure?) {
    var block = paragraph("Kern")
    for _ in 1..<depth { block = .list([PrintItem(.bullet, [block])]) }
    #expect(failure(document([sheet([block])])) == expected)
  }

  @Test func `what the types cannot say is said by name`() {
    #expect(failure(document([])) == .badDocument("sheets"))
    #expect(failure(document([sheet([])], digits: ["0"])) == .badDocument("digits"))
    let footer = [text(numbered(40))]
    #expect(failure(document([sheet([], footer: footer)])) == .badDocument("footer"))
    let code = PrintCode(rows: ["10", "1"], link: "https://example.org", alternative: text("Code"))
    #expect(failure(document([sheet([.code(code, [])])])) == .badDocument("code"))
    let picture = PrintPicture(file: Data([1, 2, 3]), alternative: text("Bild"), caption: nil)
    #expect(failure(document([sheet([.picture(picture)])])) == .badPicture(.unknownFormat))
  }

  @Test func `JSON that is no document is faulted by its place`() throws {
    let whole = try JSONEncoder().encode(document([sheet([paragraph("Text")])]))
    let broken = String(decoding: whole, as: UTF8.self)
      .replacing("\"isStrong\":false", with: "\"isStrong\":7")
    #expect(
      throws: PaperFailure.badDocument("sheets.0.blocks.0.paragraph._0.texts.0.runs.0.isStrong")
    ) {
      try Printer.document(Data(broken.utf8))
    }
    let deep = String(repeating: "[", count: 100_000)
    #expect(throws: PaperFailure.badDocument("")) { try Printer.document(Data(deep.utf8)) }
  }

  @Test func `a fault is one line of JSON`() {
    let fault = PaperFault(.missingGlyphs(characters: ["ሀ"], language: "ti"))
    #expect(fault.line == #"{"characters":["ሀ"],"fault":"missing-glyphs","language":"ti"}"#)
  }

  @Test func `arguments that mean nothing are refused`() {
    #expect(PaperOptions(["--seconds", "5", "--layout"])?.result == .lines)
    #expect(PaperOptions(["--warm", "3"])?.result == .times(rounds: 3))
    #expect(PaperOptions(["--seconds"]) == nil)
    #expect(PaperOptions(["--memory", "0"]) == nil)
    #expect(PaperOptions(["--quiet"]) == nil)
  }
}
