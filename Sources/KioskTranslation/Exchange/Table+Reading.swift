extension Table {
  /// Reads what spreadsheets save: UTF-8 or UTF-16 with a byte order mark, commas, semicolons or
  /// tabs between cells, any line ends, cells quoted or not. Empty rows are left out.
  package init(parsing bytes: [UInt8]) throws(IncomingFile.Fault) {
    guard let text = Table.decoded(bytes) else { throw .notUTF8 }
    var reader = TableReader(scalars: Array(text.unicodeScalars))
    rows = try reader.rows()
  }

  private static func decoded(_ bytes: [UInt8]) -> String? {
    if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) {
      let isLittle = bytes[0] == 0xFF
      let units = stride(from: 2, to: bytes.count - 1, by: 2).map { index -> UInt16 in
        let (first, second) = (UInt16(bytes[index]), UInt16(bytes[index + 1]))
        return isLittle ? second << 8 | first : first << 8 | second
      }
      return String(validating: units, as: UTF16.self)
    }
    let content = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes.dropFirst(3) : bytes[...]
    return String(validating: content, as: UTF8.self)
  }
}

/// Reads rows from left to right.
private struct TableReader {
  private let scalars: [Unicode.Scalar]
  private let separator: Unicode.Scalar
  private var index = 0
  private var line = 1

  /// Finds the separator in the first line: whichever of the three stands there most often.
  init(scalars: [Unicode.Scalar]) {
    self.scalars = scalars
    let header = scalars.prefix { $0 != "\n" && $0 != "\r" }
    let candidates: [Unicode.Scalar] = [",", ";", "\t"]
    let counts = candidates.map { candidate in header.count { $0 == candidate } }
    let most = counts.max() ?? 0
    separator = zip(candidates, counts).first { $0.1 == most }?.0 ?? ","
  }

  mutating func rows() throws(IncomingFile.Fault) -> [Table.Row] {
    var rows: [Table.Row] = []
    while index < scalars.count {
      let start = line
      let cells = try row()
      if cells.contains(where: { !$0.isEmpty }) {
        rows.append(Table.Row(cells: cells, line: start))
      }
    }
    return rows
  }

  private mutating func row() throws(IncomingFile.Fault) -> [String] {
    var cells = [try cell()]
    while index < scalars.count {
      let scalar = scalars[index]
      index += 1
      if scalar == separator {
        cells.append(try cell())
      } else {
        if scalar == "\r", index < scalars.count, scalars[index] == "\n" { index += 1 }
        line += 1
        return cells
      }
    }
    return cells
  }

  private mutating func cell() throws(IncomingFile.Fault) -> String {
    let isQuoted = index < scalars.count && scalars[index] == "\""
    return (isQuoted ? try quotedCell() : "") + plainCell()
  }

  /// Up to the separator or the end of the line.
  private mutating func plainCell() -> String {
    var cell = String.UnicodeScalarView()
    while index < scalars.count, scalars[index] != separator, scalars[index] != "\r",
      scalars[index] != "\n"
    {
      cell.append(scalars[index])
      index += 1
    }
    return String(cell)
  }

  private mutating func quotedCell() throws(IncomingFile.Fault) -> String {
    let start = line
    var cell = String.UnicodeScalarView()
    index += 1
    while index < scalars.count {
      let scalar = scalars[index]
      index += 1
      if scalar == "\"" {
        guard index < scalars.count, scalars[index] == "\"" else { return String(cell) }
        index += 1
      } else if scalar == "\n" {
        line += 1
      }
      cell.append(scalar)
    }
    throw .openQuote(line: start)
  }
}
