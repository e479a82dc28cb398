import KioskText
import Testing

@Suite struct TerminalLineTests {
  private func sent(_ line: ShownLine, _ strategy: BidiStrategy) -> [Unicode.Scalar] {
    let sent = terminalLine(line.text, base: line.base, strategy: strategy)
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
    let sent = terminalLine(line, base: .rightToLeft, strategy: .words)
    #expect(sent == words)
  }

  @Test(arguments: ShownLine.all)
  func `logical sends the line without its controls`(_ line: ShownLine) {
    #expect(sent(line, .logical) == Array(removingBidiControls(line.text).unicodeScalars))
  }

  @Test func `an operator names strategies by these words`() {
    let names = BidiStrategy.allCases.map(\.rawValue)
    #expect(names == ["explicit", "visual", "words", "logical", "visual-lro"])
  }
}
