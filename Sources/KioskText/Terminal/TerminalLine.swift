/// What a terminal is sent for one line of text.
///
/// `line` is in logical order and already wrapped, with its isolates balanced, as ``LineBreaker``
/// leaves it; `base` is the direction of its paragraph. The answer holds no bidi controls but the
/// override that ``BidiStrategy/visualOverride`` puts around a line with right-to-left text. Measure
/// the answer, not the line: joining makes one letter of lam and alef.
package func terminalLine(
  _ line: String, base: TextDirection, strategy: BidiStrategy
) -> String {
  let letters = strategy.joinsLetters ? arabicJoined(line) : line
  guard strategy != .logical, let shown = VisualLine(letters, base: base) else {
    return removingBidiControls(letters)
  }
  switch strategy {
  case .explicit, .visual, .logical: return shown.text
  case .words: return shown.textInWords
  case .visualOverride: return "\u{202D}\(shown.text)\u{202C}"
  }
}
