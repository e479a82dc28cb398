import KioskText
import Testing

@Suite struct LineClippingTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let base: TextDirection
    let text: String
    let cells: Int
    /// What is seen, piece by piece from left to right.
    let pieces: [String]

    init(_ name: String, _ base: TextDirection, _ text: String, _ cells: Int, _ pieces: String...) {
      testDescription = name
      self.base = base
      self.text = text
      self.cells = cells
      self.pieces = pieces
    }
  }

  @Test(arguments: [
    Case("it fits", .leftToRight, "Pass", 4, "Pass"),
    Case("nothing", .leftToRight, "", 0),
    Case("no room", .leftToRight, "Pass", 0),
    Case("room for the ellipsis", .leftToRight, "Pass", 1, "…"),
    Case("room for the ellipsis, from the right", .rightToLeft, "שלום", 1, "…"),
    Case("German", .leftToRight, "Bürgerbüro", 6, "Bürge…"),
    Case("no space before the ellipsis", .leftToRight, "Pass oder", 6, "Pass…"),
    Case("German in a line from the right", .rightToLeft, "Bürgerbüro", 6, "Bürge…"),
    Case("number in a line from the right", .rightToLeft, "123456", 4, "123…"),
    Case("Hebrew", .rightToLeft, "שלום עולם", 4, "…", "שלו"),
    Case("Hebrew in a line from the left", .leftToRight, "a שלום", 5, "a ", "…", "של"),
    Case(
      "isolated phone", .rightToLeft, "טל \u{2066}+49 721 133-0\u{2069}", 10, "+49 72…", "טל "),
    Case("isolate is dropped whole", .rightToLeft, "טל \u{2066}+49\u{2069}", 4, "…", "טל"),
    Case("lam and alef take one cell", .rightToLeft, "سلام سلام", 4, "…", "سلام"),
    Case("joined letters are re-joined", .rightToLeft, "مرحبا", 4, "…", "مرح"),
    Case("wide characters stay whole", .leftToRight, "中文中文", 4, "中…"),
    Case("clusters stay whole", .leftToRight, "e\u{301}e\u{301}e\u{301}", 2, "e\u{301}…"),
  ])
  func `a line is cut where its reader ends`(_ example: Case) {
    let line = clippedLine(
      example.text, cells: example.cells, base: example.base, strategy: .visual, stripsMarks: false)
    let sent = terminalLine(line, base: example.base, strategy: .visual, stripsMarks: false)
    let shown = example.pieces.map { ShownLine.shown(arabicJoined($0)) }.joined()
    #expect(Array(sent.unicodeScalars) == Array(shown.unicodeScalars))
  }

  @Test func `what fits is not touched`() {
    let line = "\u{2067}سلام\u{2069} "
    for cells in 4...6 {
      let clipped = clippedLine(
        line, cells: cells, base: .leftToRight, strategy: .visual, stripsMarks: true)
      #expect(Array(clipped.unicodeScalars) == Array(line.unicodeScalars))
    }
  }
}
