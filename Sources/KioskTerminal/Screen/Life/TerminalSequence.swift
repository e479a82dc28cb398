/// What a terminal is told besides frames (ECMA-48, xterm's control sequences).
enum TerminalSequence {
  /// The other screen, where nothing scrolls; no line wrapping; presses and releases in SGR form.
  static let begin = "\u{1B}[?1049h\u{1B}[?7l\u{1B}[?1000h\u{1B}[?1006h" + wipe
  /// As before ``begin``.
  static let end =
    "\u{1B}[0m" + wipe + "\u{1B}[?1006l\u{1B}[?1000l\u{1B}[?7h\u{1B}[?1049l\u{1B}[?25h"
  /// Empties the screen and what was scrolled off it.
  static let wipe = "\u{1B}[0m\u{1B}[H\u{1B}[2J\u{1B}[3J"
  /// Asks for mode 8 (DECRQM), then what the terminal is (DA1): that is answered in any case.
  static let askBidi = "\u{1B}[8$p\u{1B}[c"
  /// The program orders the text itself; and the terminal does again.
  static let explicitBidi = "\u{1B}[8l"
  static let implicitBidi = "\u{1B}[8h"
}
