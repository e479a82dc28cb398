import KioskText
import Testing

@testable import KioskTerminal

/// A terminal as the standards say one works, as far as the painter asks something of it: cells with a
/// code point and its marks each, a rendition, a cursor; no line wrapping.
struct ModelTerminal: Equatable {
  struct Cell: Equatable {
    var text = " "
    var rendition = ""
  }

  let columns: Int
  private(set) var cells: [[Cell]]
  private(set) var row = 0
  private(set) var column = 0
  private(set) var isCursorShown = true
  private var rendition = ""

  init(_ size: ScreenSize) {
    columns = size.columns
    cells = Array(repeating: Array(repeating: Cell(), count: size.columns), count: size.rows)
  }

  /// The rows as text, without the spaces at their ends.
  var text: String {
    cells.map { row in
      let text = row.map(\.text).joined()
      return String(text.reversed().drop { $0 == " " }.reversed()) + "\n"
    }.joined()
  }

  /// Rows that a sequence writes to.
  static func rowsWritten(by bytes: [UInt8]) -> Set<Int> {
    let text = String(decoding: bytes, as: UTF8.self)
    return Set(text.matches(of: /\e\[(\d+);1H\e\[K/).compactMap { Int($0.1).map { $0 - 1 } })
  }

  mutating func take(_ bytes: [UInt8]) {
    var rest = Substring(String(decoding: bytes, as: UTF8.self)).unicodeScalars[...]
    while let scalar = rest.popFirst() {
      if scalar == "\u{1B}" { takeSequence(&rest) } else { put(scalar) }
    }
  }

  private mutating func takeSequence(_ rest: inout Substring.UnicodeScalarView) {
    guard rest.popFirst() == "[" else {
      Issue.record("no control sequence")
      return
    }
    var parameters = ""
    while let scalar = rest.popFirst() {
      guard (0x40...0x7E).contains(scalar.value) else {
        parameters.unicodeScalars.append(scalar)
        continue
      }
      return take(Character(scalar), parameters)
    }
  }

  private mutating func take(_ final: Character, _ parameters: String) {
    switch (final, parameters) {
    case ("H", _):
      let place = parameters.split(separator: ";").compactMap { Int($0) }
      row = min((place.first ?? 1) - 1, cells.count - 1)
      column = min((place.last ?? 1) - 1, columns - 1)
    case ("K", ""):
      for index in column..<columns { cells[row][index] = Cell() }
    case ("J", "2"):
      cells = cells.map { $0.map { _ in Cell() } }
    case ("m", _): rendition = parameters == "0" ? "" : parameters
    case ("h", "?25"): isCursorShown = true
    case ("l", "?25"): isCursorShown = false
    default: Issue.record("unknown sequence \(parameters)\(final)")
    }
  }

  private mutating func put(_ scalar: Unicode.Scalar) {
    let width = cellWidth(of: scalar)
    guard width > 0 else {
      // Where a base letter has the last cell, its marks come to it, too.
      let place = max(0, column - 1)
      cells[row][place].text.unicodeScalars.append(scalar)
      return
    }
    guard column + width <= columns else { return }
    cells[row][column] = Cell(text: String(scalar), rendition: rendition)
    if width == 2 { cells[row][column + 1] = Cell(text: "", rendition: rendition) }
    column += width
  }
}
