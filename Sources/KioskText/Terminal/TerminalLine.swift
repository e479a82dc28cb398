/// What a terminal is sent for one line of text.
///
/// `line` is in logical order and already wrapped, with its isolates balanced, as ``LineBreaker``
/// leaves it; `base` is the direction of its paragraph. The answer holds no bidi controls but the
/// override that ``BidiStrategy/visualOverride`` puts around a line with right-to-left text. With
/// `stripsMarks`, vowel signs of Arabic are left out. Measure the answer, not the line: joining
/// makes one letter of lam and alef.
package func terminalLine(
  _ line: String, base: TextDirection, strategy: BidiStrategy, stripsMarks: Bool
) -> String {
  let letters = terminalLetters(line, strategy: strategy, stripsMarks: stripsMarks)
  guard strategy != .logical, let shown = VisualLine(letters, base: base) else {
    return removingBidiControls(letters)
  }
  switch strategy {
  case .explicit, .visual, .logical: return shown.text
  case .words: return shown.textInWords
  case .visualOverride: return "\u{202D}\(shown.text)\u{202C}"
  }
}

/// Terminal cells that ``terminalLine(_:base:strategy:stripsMarks:)`` takes for a line.
package func terminalCells(_ line: String, strategy: BidiStrategy, stripsMarks: Bool) -> Int {
  cellWidth(of: terminalLetters(line, strategy: strategy, stripsMarks: stripsMarks))
}

/// The letters a line is sent with, in logical order and with its bidi controls.
func terminalLetters(_ line: String, strategy: BidiStrategy, stripsMarks: Bool) -> String {
  let line = stripsMarks ? removingArabicVowels(line) : line
  return strategy.joinsLetters ? arabicJoined(line) : line
}
