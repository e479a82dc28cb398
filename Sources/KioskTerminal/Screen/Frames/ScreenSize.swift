/// How many cells a terminal has.
struct ScreenSize: Hashable, Sendable {
  /// The smallest that shows pages.
  static let smallest = ScreenSize(columns: 20, rows: 6)

  /// Cells in a row.
  let columns: Int
  /// Rows.
  let rows: Int

  /// A size as the terminal says it: at least one cell, and no more than anybody reads.
  init(columns: Int, rows: Int) {
    self.columns = min(max(columns, 1), 300)
    self.rows = min(max(rows, 1), 100)
  }

  /// Whether pages can be shown.
  var holdsPages: Bool {
    columns >= ScreenSize.smallest.columns && rows >= ScreenSize.smallest.rows
  }
}
