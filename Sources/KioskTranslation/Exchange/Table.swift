/// Comma-separated values (RFC 4180), written for spreadsheets and read from them.
package struct Table: Sendable, Equatable {
  /// One row with the line on which it begins, from 1.
  package struct Row: Sendable, Equatable {
    /// The cells as text.
    package let cells: [String]
    /// The line of the file.
    package let line: Int
  }

  /// In the order of the file.
  package let rows: [Row]

  /// Takes rows of cells.
  package init(rows: [[String]]) {
    self.rows = rows.enumerated().map { Row(cells: $0.element, line: $0.offset + 1) }
  }

  /// The table with line ends of RFC 4180; a cell that a spreadsheet would take for a formula is
  /// kept from it by an apostrophe.
  package var text: String {
    rows.map { row in row.cells.map(Table.quoted).joined(separator: ",") + "\r\n" }.joined()
  }

  private static func quoted(_ cell: String) -> String {
    let cell = cell.guarded
    let needsQuotes = cell.unicodeScalars.contains { ",;\t\"\r\n".unicodeScalars.contains($0) }
    guard needsQuotes || cell.hasPrefix(" ") || cell.hasSuffix(" ") else { return cell }
    return "\"" + cell.replacing("\"", with: "\"\"") + "\""
  }
}

extension String {
  /// What spreadsheets take for the beginning of a formula, and what guards from it.
  private static let formulaStarts: Set<Unicode.Scalar> = ["=", "+", "-", "@", "\t", "\r", "'"]

  /// The text with an apostrophe before what would be a formula, or an apostrophe itself.
  var guarded: String {
    guard let first = unicodeScalars.first, String.formulaStarts.contains(first) else {
      return self
    }
    return "'" + self
  }

  /// The text that was guarded; what a person wrote stays.
  var unguarded: String {
    guard hasPrefix("'"), let second = unicodeScalars.dropFirst().first,
      String.formulaStarts.contains(second)
    else { return self }
    return String(dropFirst())
  }
}
