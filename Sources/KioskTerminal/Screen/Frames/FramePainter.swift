/// Turns the difference between two frames into what a terminal is sent (ECMA-48).
///
/// A row that changed is cleared and written anew, every run at its own place: what the terminal makes
/// of one run cannot move another.
struct FramePainter: Sendable {
  /// Whether the sixteen colours are used; without them reverse video stands in.
  let hasColours: Bool

  /// The bytes that turn what the terminal shows into the new frame; none where it shows it already.
  ///
  /// - Parameter old: what the terminal shows; `nil` where nobody knows.
  func bytes(from old: Frame?, to new: Frame) -> [UInt8] {
    guard old != new else { return [] }
    let isSame = old?.size == new.size
    // The cursor must not be seen running over the screen.
    var text = "\u{1B}[?25l"
    if !isSame { text += "\u{1B}[0m\u{1B}[2J" }
    for (number, row) in new.rows.enumerated() {
      if isSame ? old?.rows[number] != row : !row.runs.isEmpty {
        text += self.text(of: row, number: number)
      }
    }
    text += place(row: new.cursor.row, column: new.cursor.column) + "\u{1B}[?25h"
    return Array(text.utf8)
  }

  private func text(of row: FrameRow, number: Int) -> String {
    var text = place(row: number, column: 0) + "\u{1B}[K"
    for run in row.runs {
      text += place(row: number, column: run.column)
      let rendition = rendition(of: run.role)
      text += rendition.isEmpty ? run.text : "\u{1B}[\(rendition)m\(run.text)\u{1B}[0m"
    }
    return text
  }

  private func place(row: Int, column: Int) -> String { "\u{1B}[\(row + 1);\(column + 1)H" }

  /// Parameters of SGR. Colours come in pairs of letters and ground, so that they can be read whatever
  /// the terminal's own are.
  private func rendition(of role: FrameRole) -> String {
    switch role {
    case .body, .notice, .hint: ""
    case .heading, .warning: "1"
    case .selected, .field: "7"
    case .header: hasColours ? "97;44" : "7"
    case .emergency: hasColours ? "1;97;41" : "1;7"
    }
  }
}
