/// A place in a source text as a person counts it: a line and a column.
///
/// Lines count from 1 and end at U+000A. Columns count Unicode scalars from 1; a byte order mark
/// at the very start is no column.
package struct XMLPosition: Sendable, Hashable, Comparable {
  /// The line, from 1.
  package let line: Int
  /// The column in Unicode scalars, from 1.
  package let column: Int

  /// Makes a position from a line and a column, both counted from 1.
  package init(line: Int, column: Int) {
    self.line = line
    self.column = column
  }

  /// Orders positions as they are read: by line, then by column.
  package static func < (left: XMLPosition, right: XMLPosition) -> Bool {
    (left.line, left.column) < (right.line, right.column)
  }
}
