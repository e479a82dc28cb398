package import KioskContent

extension IncomingFile {
  /// Reads a table with a header: `id`, the source language's tag, the locale's tag, and the mark of
  /// the export where it is still there. Other columns, a pivot language's among them, do not count.
  ///
  /// - Parameters:
  ///   - tag: the locale, where it is known from elsewhere; else the last column that names one.
  ///   - texts: the site's texts in a locale, for the codes that may stand in a cell.
  package init(
    table: Table, source: LanguageTag, locales: [LanguageTag], tag: LanguageTag?,
    texts: (LanguageTag) -> SourceTexts
  ) throws(Fault) {
    let header = table.rows.first?.cells.map { TableColumns.name($0) } ?? []
    guard let columns = TableColumns(header, source: source, locales: locales, tag: tag) else {
      throw .missingColumns(header)
    }
    languages = [columns.tag.description]
    let known = texts(columns.tag)
    units = table.rows.dropFirst().map { row in
      IncomingUnit(row, columns, known[columns.id(of: row)]?.unit.text.coded)
    }
  }
}

/// Which column of a table holds what.
struct TableColumns {
  let tag: LanguageTag
  private let id: Int
  private let source: Int
  private let target: Int
  private let mark: Int?

  static func name(_ cell: String) -> String {
    cell.split(whereSeparator: \.isWhitespace).joined(separator: " ").lowercased()
  }

  init?(_ header: [String], source: LanguageTag, locales: [LanguageTag], tag: LanguageTag?) {
    func index(of language: LanguageTag) -> Int? {
      header.lastIndex { LanguageTag($0) == language }
    }
    let candidates = (tag.map { [$0] } ?? locales).filter { $0 != source }
    let targets = candidates.compactMap { tag in index(of: tag).map { (tag: tag, index: $0) } }
    guard let id = header.firstIndex(of: "id"), let source = index(of: source),
      let last = targets.max(by: { $0.index < $1.index })
    else { return nil }
    self.id = id
    self.source = source
    self.tag = last.tag
    target = last.index
    mark = header.firstIndex(of: TableColumns.markName)
  }

  static let markName = "handed out"

  func id(of row: Table.Row) -> String {
    cell(id, of: row).filter { !$0.isWhitespace }
  }

  func source(of row: Table.Row) -> String { cell(source, of: row).unguarded }

  func target(of row: Table.Row) -> String { cell(target, of: row).unguarded }

  func mark(of row: Table.Row) -> ExportMark? {
    mark.flatMap { ExportMark(cell($0, of: row).filter { !$0.isWhitespace }) }
  }

  private func cell(_ index: Int, of row: Table.Row) -> String {
    index < row.cells.count ? row.cells[index] : ""
  }
}

extension IncomingUnit {
  fileprivate init(_ row: Table.Row, _ columns: TableColumns, _ today: CodedText?) {
    let codes = today?.codes ?? []
    let read = CodedText(tagged: columns.source(of: row), codes: codes)
    // Spreadsheets change quotes and dashes while a person types elsewhere: no new source.
    let isSame = today.map { read.tagged.plainTypography == $0.tagged.plainTypography } ?? false
    self.init(
      id: columns.id(of: row), source: isSame ? today : read,
      target: CodedText(tagged: columns.target(of: row), codes: codes), state: nil, qualifier: nil,
      mark: columns.mark(of: row), notes: [], line: row.line)
  }
}

extension String {
  /// The text without what automatic correction changes: kinds of quotes, dashes, spaces, dots.
  fileprivate var plainTypography: String {
    var text = ""
    for character in self {
      switch character {
      case "„", "“", "”", "«", "»", "‟", "″": text.append("\"")
      case "‚", "‘", "’", "‹", "›", "′", "`", "´": text.append("'")
      case "–", "—", "‑", "−": text.append("-")
      case "…": text += "..."
      case "\u{A0}", "\u{202F}", "\u{2009}": text.append(" ")
      default: text.append(character)
      }
    }
    return text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}
