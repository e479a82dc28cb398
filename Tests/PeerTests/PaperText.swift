import KioskRendering

/// A paragraph, heading, label …: the words of each language in reading order, without spaces.
struct PaperText: Equatable {
  /// Words in one language.
  struct Run: Equatable {
    /// BCP 47.
    let language: String
    var words: String
  }

  private(set) var runs: [Run] = []

  private mutating func add(_ words: String, in language: String) {
    let words = PaperWords.compact(words)
    if words.isEmpty { return }
    if runs.last?.language == language {
      runs[runs.count - 1].words += words
    } else {
      runs.append(Run(language: language, words: words))
    }
  }

  /// What a document says, in order.
  static func expected(of document: PrintDocument) -> [PaperText] {
    let contents = document.contents.map {
      [[$0]] + document.sheets.compactMap(\.group).map { [$0] }
    }
    let sheets = document.sheets.map { $0.blocks.flatMap(\.elements) }
    return (sheets.prefix(1).joined() + (contents ?? []) + sheets.dropFirst().joined())
      .map(PaperText.init).filter { !$0.runs.isEmpty }
  }

  private init(_ texts: [PrintText]) {
    for text in texts {
      for run in text.runs { add(run.text, in: run.language?.tag ?? text.language.tag) }
    }
  }

  /// What a file says, without the labels of lists and the entries of the list of contents.
  static func tagged(in report: PaperReport) -> [PaperText] {
    report.texts.filter { !["Lbl", "TOCI"].contains($0.role) }.map { block in
      block.runs.reduce(into: PaperText([])) { whole, run in whole.add(run[1], in: run[0]) }
    }.filter { !$0.runs.isEmpty }
  }
}

extension PrintBlock {
  /// The texts of each element: a heading is one in all its languages, everything else one in each.
  fileprivate var elements: [[PrintText]] {
    switch self {
    case .heading(let passage, _): [passage.texts]
    case .list(let items): items.flatMap { $0.blocks.flatMap(\.elements) }
    case .frame(_, let blocks), .code(_, let blocks): blocks.flatMap(\.elements)
    case .facts(let facts): facts.flatMap { [[$0.label]] + $0.value.flatMap(\.elements) }
    case .paragraph, .table, .picture: texts.map { [$0] }
    }
  }
}
