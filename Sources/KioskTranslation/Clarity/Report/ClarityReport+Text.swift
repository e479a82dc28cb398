import KioskContent
import KioskText

extension ClarityReport {
  /// A table with a row per document, the findings, and how many there are.
  package var text: String {
    let findings = texts.flatMap(\.findings).map { $0.report + "\n\n" }.joined()
    return [table, ClarityReport.legend, "", findings + summary, ClarityReport.disclaimer, ""]
      .joined(separator: "\n")
  }

  private var summary: String {
    counted(texts.count, "Text", "Texte") + ": \(count(.error)) Fehler, "
      + counted(count(.warning), "Warnung", "Warnungen") + ", "
      + counted(count(.information), "Hinweis", "Hinweise")
  }

  private func counted(_ count: Int, _ one: String, _ many: String) -> String {
    "\(count) \(count == 1 ? one : many)"
  }

  private static let legend = """

    Wiener: die vier Wiener Sachtextformeln, von 4 (sehr leicht) bis 15; die vierte entscheidet.
    LIX: bis 40 leicht, über 50 schwer. Amstad: ab 60 leicht, unter 50 schwer.
    Ein Strich: Unter \(Readability.fewestWords) Wörtern sagen die Formeln nichts.
    """

  private var table: String {
    let head = [
      "Text", "Wörter", "Sätze", "W/Satz", "längster", "Wiener 1", "2", "3", "4", "LIX", "Amstad",
      "Urteil",
    ]
    let rows = [head] + texts.map(\.row)
    let widths = head.indices.map { column in rows.map { cellWidth(of: $0[column]) }.max() ?? 0 }
    return rows.map { row in
      let cells = row.indices.map { column in
        let space = String(repeating: " ", count: widths[column] - cellWidth(of: row[column]))
        if column == row.count - 1 { return row[column] }
        return column == 0 ? row[column] + space : space + row[column]
      }
      return cells.joined(separator: "  ")
    }.joined(separator: "\n")
  }
}

extension DocumentClarity {
  fileprivate var row: [String] {
    let formulas = readability.wiener + [readability.lix, readability.amstad]
    return [
      level == .simple ? "\(id) (\(language))" : "\(id)", "\(readability.words)",
      "\(readability.sentences)", readability.meanSentence.german,
      "\(readability.longestSentence)",
    ] + formulas.map { readability.isMeasurable ? $0.german : "–" } + [verdict.german]
  }
}

extension DocumentClarity.Verdict {
  fileprivate var german: String {
    switch self {
    case .clear: "klar"
    case .bearable: "geht"
    case .needsWork: "prüfen"
    }
  }
}
