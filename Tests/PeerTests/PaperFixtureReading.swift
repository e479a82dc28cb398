import KioskRendering
import KioskText

/// Makes blocks of lines, each line in every language of the sheet.
struct PaperFixtureReading {
  private var rest: ArraySlice<[PaperFixtureLine]>
  private(set) var footer: [PrintText] = []

  /// The digits of steps, from zero.
  private let digits: [String]

  init(rows: ArraySlice<[PaperFixtureLine]>, digits: [String]) {
    rest = rows
    self.digits = digits
  }

  /// The blocks from here on that stand at least so deep.
  mutating func blocks(within depth: Int) -> [PrintBlock] {
    var blocks: [PrintBlock] = []
    while let row = rest.first, row[0].depth >= depth {
      rest.removeFirst()
      if let block = block(row, depth) { blocks.append(block) }
    }
    return blocks
  }

  private mutating func block(_ row: [PaperFixtureLine], _ depth: Int) -> PrintBlock? {
    switch row[0].mark {
    case .title: .heading(passage(row), level: 1)
    case .heading: .heading(passage(row), level: 2)
    case .summary: .paragraph(passage(row), .summary)
    case .paragraph, .continued: .paragraph(passage(row), .body)
    case .small: .paragraph(passage(row), .small)
    case .join: .paragraph(passage(row), .label)
    case .step: items(row, depth)
    case .paper: papers(row)
    case .fact: facts(row)
    case .row: table(row)
    case .warning:
      .frame(.warning, [.paragraph(passage(row), .label)] + blocks(within: depth + 1))
    case .note: .frame(.note, [.paragraph(passage(row), .label)] + blocks(within: depth + 1))
    case .place: .frame(.place, [.heading(passage(row), level: 3)] + blocks(within: depth + 1))
    case .code: code(row, depth)
    case .footer, .language, .page, .digits: foot(row)
    }
  }

  private func passage(_ row: [PaperFixtureLine]) -> PrintPassage { PrintPassage(row.map(\.text)) }

  /// The rows that follow with one of these marks.
  private mutating func following(_ marks: Set<PaperFixtureLine.Mark>) -> [[PaperFixtureLine]] {
    let rows = rest.prefix { marks.contains($0[0].mark) }
    rest = rest.dropFirst(rows.count)
    return Array(rows)
  }

  private mutating func items(_ row: [PaperFixtureLine], _ depth: Int) -> PrintBlock {
    var items: [[[PaperFixtureLine]]] = [[row]]
    for row in following([.step, .join, .continued]) {
      if row[0].mark == .step { items.append([]) }
      items[items.count - 1].append(row)
    }
    return .list(
      items.enumerated().map { index, rows in
        PrintItem(
          .text("\(digits[index + 1])."),
          rows.map { .paragraph(passage($0), $0[0].mark == .join ? .label : .body) })
      })
  }

  private mutating func papers(_ row: [PaperFixtureLine]) -> PrintBlock {
    .list(
      ([row] + following([.paper])).map { PrintItem(.box, [.paragraph(passage($0), .body)]) })
  }

  private mutating func facts(_ row: [PaperFixtureLine]) -> PrintBlock {
    .facts(
      ([row] + following([.fact])).map { row in
        let labels = row.map(\.halves.0)
        let others = labels.dropFirst().flatMap { text in
          [PrintRun(" / ")]
            + text.runs.map {
              PrintRun($0.text.isolated(.firstStrong), language: text.language)
            }
        }
        return PrintFact(
          label: PrintText(language: labels[0].language, runs: labels[0].runs + others),
          value: [.paragraph(PrintPassage([row[0].halves.1]), .value)])
      })
  }

  private mutating func table(_ row: [PaperFixtureLine]) -> PrintBlock {
    .table(
      ([row] + following([.row])).map { row in
        PrintRow(head: row[0].halves.0, cell: row[0].halves.1)
      })
  }

  private mutating func code(_ row: [PaperFixtureLine], _ depth: Int) -> PrintBlock? {
    let address = row[0].plain
    let words = blocks(within: depth + 1)
    guard let code = QRCode(address) else { return nil }
    let side = 0..<code.size
    let rows = side.map { y in
      String(decoding: side.map { code.isDark($0, y) ? UInt8(49) : 48 }, as: UTF8.self)
    }
    let alternative = PrintText(language: row[0].text.language, runs: [PrintRun("QR: \(address)")])
    return .code(PrintCode(rows: rows, link: address, alternative: alternative), words)
  }

  private mutating func foot(_ row: [PaperFixtureLine]) -> PrintBlock? {
    footer.append(row[0].text)
    return nil
  }
}
