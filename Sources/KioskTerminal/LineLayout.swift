import Glibc
import KioskRendering
import KioskText

/// How lines fall on what the reader has in front of them.
package struct LineLayout: Sendable, Hashable {
  /// The parts that fit a terminal of 24 rows with the lines below them.
  package static let terminalLines = 20
  /// The width of a terminal that does not say its own.
  package static let terminalColumns = 80

  /// The width of a line in cells; `nil` leaves paragraphs as they are.
  package let columns: Int?
  /// The most lines of text between two prompts; `nil` for no limit.
  package let pageLines: Int?

  /// - Parameters:
  ///   - columns: a width in cells, brought into ``TextStyle/columnRange``.
  ///   - pageLines: at least 1.
  package init(columns: Int?, pageLines: Int?) {
    let range = TextStyle.columnRange
    self.columns = columns.map { min(max($0, range.lowerBound), range.upperBound) }
    self.pageLines = pageLines.map { max($0, 1) }
  }

  /// Whole paragraphs, for programs and screen readers on a pipe.
  package static let pipe = LineLayout(columns: nil, pageLines: nil)

  /// What suits two open files: a terminal wraps, and stops after each part if somebody types.
  ///
  /// - Parameter columns: the value of `COLUMNS`, which goes before the terminal's own width.
  package init(input: Int32, output: Int32, columns: String?) {
    guard isatty(output) == 1 else {
      self = .pipe
      return
    }
    var size = winsize()
    let isKnown = ioctl(output, UInt(TIOCGWINSZ), &size) == 0 && size.ws_col > 0
    let width = columns.flatMap { Int($0) } ?? (isKnown ? Int(size.ws_col) : nil)
    self.init(
      columns: width ?? LineLayout.terminalColumns,
      pageLines: isatty(input) == 1 ? LineLayout.terminalLines : nil)
  }
}

extension LineLayout {
  /// Pieces one after another, on as few lines as hold them; a line ends inside a piece only where
  /// the piece is wider than the line.
  func wrapped(_ pieces: [String]) -> [String] {
    let separator = " · "
    guard let columns else { return pieces.isEmpty ? [] : [pieces.joined(separator: separator)] }
    // No language needs its own line breaks here: the pieces are names and short sentences.
    let breaker = LineBreaker(locale: "und")
    return pieces.reduce(into: []) { lines, piece in
      if let last = lines.last, cellWidth(of: last + separator + piece) <= columns {
        lines[lines.count - 1] = last + separator + piece
      } else if piece.isEmpty {
        lines.append("")
      } else {
        lines += breaker.wrap(piece, width: columns)
      }
    }
  }
}
