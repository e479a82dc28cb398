import KioskText
import Testing

@Suite struct TerminalLineTests {
  private func sent(_ line: ShownLine, _ strategy: BidiStrategy) -> [Unicode.Scalar] {
    let sent = terminalLine(line.text, base: line.base, strategy: strategy, stripsMarks: false)
    return Array(sent.unicodeScalars)
  }

  @Test(arguments: ShownLine.all)
  func `explicit sends plain letters as they are seen`(_ line: ShownLine) {
    #expect(sent(line, .explicit) == Array(line.ordered.unicodeScalars))
  }

  @Test(arguments: ShownLine.all)
  func `visual sends joined letters as they are seen`(_ line: ShownLine) {
    #expect(sent(line, .visual) == Array(line.joined.unicodeScalars))
  }

  @Test(arguments: ShownLine.all)
  func `an override holds what visual sends`(_ line: ShownLine) {
    let isMixed = line.text.unicodeScalars.contains { ShownLine.isRightToLeft($0) }
    let held = isMixed ? "\u{202D}\(line.joined)\u{202C}" : line.joined
    #expect(sent(line, .visualOverride) == Array(held.unicodeScalars))
  }

  @Test(arguments: ShownLine.all)
  func `words are seen in order where the terminal turns them`(_ line: ShownLine) {
    var letters = String.UnicodeScalarView()
    letters.append(contentsOf: sent(line, .words))
    #expect(WordTurningTerminal.shows(String(letters)) == line.ordered)
  }

  @Test(arguments: [
    ("אב (גד) Pass", "Pass (גד) אב"), ("מוזיאון.", "מוזיאון."), ("رقم ١١٥", "٥١١ رقم"),
    ("شماره ۱۱۵", "۵۱۱ شماره"), ("رقم 115", "115 رقم"), ("ב-DM", "ב-MD"),
    ("آیا «بله»؟", "«بله»؟ آیا"),
  ])
  func `letters of a word stay in reading order`(_ line: String, _ words: String) {
    let sent = terminalLine(line, base: .rightToLeft, strategy: .words, stripsMarks: false)
    #expect(sent == words)
  }

  @Test(arguments: ShownLine.all)
  func `logical sends the line without its controls`(_ line: ShownLine) {
    #expect(sent(line, .logical) == Array(removingBidiControls(line.text).unicodeScalars))
  }

  @Test(arguments: ShownLine.all, BidiStrategy.allCases)
  func `cells are those of what is sent`(_ line: ShownLine, _ strategy: BidiStrategy) {
    for stripsMarks in [false, true] {
      let sent = terminalLine(
        line.text, base: line.base, strategy: strategy, stripsMarks: stripsMarks)
      let cells = terminalCells(line.text, strategy: strategy, stripsMarks: stripsMarks)
      #expect(cellWidth(of: sent) == cells)
    }
  }

  @Test(arguments: BidiStrategy.allCases)
  func `vowel signs are stripped where asked`(_ strategy: BidiStrategy) {
    let text = "م\u{64F}حَمَّد \u{2067}هٰذا\u{2069} סָ Ä"
    let plain = "محمد \u{2067}هذا\u{2069} סָ Ä"
    let stripped = terminalLine(text, base: .rightToLeft, strategy: strategy, stripsMarks: true)
    let kept = terminalLine(plain, base: .rightToLeft, strategy: strategy, stripsMarks: false)
    #expect(Array(stripped.unicodeScalars) == Array(kept.unicodeScalars))
  }

  @Test func `an operator names strategies by these words`() {
    let names = BidiStrategy.allCases.map(\.rawValue)
    #expect(names == ["explicit", "visual", "words", "logical", "visual-lro"])
  }
}
