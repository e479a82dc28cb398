/// How many cells a terminal has.
package struct ScreenSize: Hashable, Sendable {
  /// The smallest that shows pages.
  static let smallest = ScreenSize(columns: 20, rows: 6)
  /// What is beyond stays empty: nobody reads longer lines.
  static let largest = ScreenSize(columns: 300, rows: 100)

  /// Cells in a row.
  package let columns: Int
  /// Rows.
  package let rows: Int

  /// A size as the terminal says it, brought into what can be shown: at least one cell.
  package init(columns: Int, rows: Int) {
    self.columns = min(max(columns, 1), 300)
    self.rows = min(max(rows, 1), 100)
  }

  /// Whether pages can be shown.
  package var holdsPages: Bool {
    columns >= ScreenSize.smallest.columns && rows >= ScreenSize.smallest.rows
  }
}
