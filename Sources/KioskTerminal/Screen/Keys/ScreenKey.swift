/// What a reader does at a terminal, or what the terminal itself answers.
enum ScreenKey: Hashable, Sendable {
  /// One code point of a text; those of a grapheme cluster come one after the other.
  case character(Unicode.Scalar)
  case enter, escape, backspace, tab, backTab
  case up, down, left, right, pageUp, pageDown, home, end
  /// A key with Ctrl, by its letter in lower case, such as `c`; what has a name above is not here.
  case control(Character)
  /// A finger or a mouse button goes down or up. Row and column count from 0.
  case press(row: Int, column: Int)
  case release(row: Int, column: Int)
  case wheelUp, wheelDown
  /// The terminal's answer about one of its modes (DECRPM, ECMA-48 modes): 0 unknown, 1 set, 2 reset,
  /// 3 and 4 the same for good.
  case mode(Int, state: Int)
  /// The terminal's answer to the question what it is (DA1); every terminal has one.
  case identity
}
