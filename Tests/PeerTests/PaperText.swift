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
    let words = PaperWords.words(of: words).joined()
    if words.isEmpty { return }
    if runs.last?.language == language {
      runs[runs.count - 1].words += words
    } else {
      runs.append(Run(language: language, words: words))
    }
  }

  /// What a document's sheets say, in order.
  static func expected(of document: PrintDocument) -> [PaperText] {
    document.sheets.flatMap(\.blocks).flatMap(\.texts).map { text in
      text.runs.reduce(into: PaperText()) { whole, run in
        whole.add(run.text, in: run.language?.tag ?? text.language.tag)
      }
    }.filter { !$0.runs.isEmpty }
  }

  /// What a file says, without the labels of lists and the list of contents.
  static func tagged(in report: PaperReport) -> [PaperText] {
    report.texts.filter { !["Lbl", "TOC", "TOCI"].contains($0.role) }.map { block in
      block.runs.reduce(into: PaperText()) { whole, run in whole.add(run[1], in: run[0]) }
    }.filter { !$0.runs.isEmpty }
  }
}
