import KioskContent
import KioskText

extension ProgressReport {
  /// A page that stands alone: no script, no foreign asset, every document's units to unfold.
  package var html: String {
    let locale = progress.locale
    let sections = Urgency.allCases.map(section).joined()
    return """
      <!DOCTYPE html>
      <html lang="en"><head><meta charset="utf-8">
      <meta name="viewport" content="width=device-width">
      <title>\(locale.english.xmlText): translation status</title>
      <style>
      body { font: 1rem/1.5 sans-serif; margin: 1rem auto; max-width: 60rem; padding: 0 1rem }
      table { border-collapse: collapse; width: 100% }
      td, th { border-top: 1px solid #bbb; padding: .2rem .5rem; text-align: start }
      .missing, .in-translation { background: #fdd }
      .outdated { background: #fec }
      .machine-translated { background: #eee }
      </style></head><body>
      <h1><bdi lang="\(locale.tag)" dir="\(locale.direction.rawValue)">\(locale.endonym.xmlText)\
      </bdi> (\(locale.tag))</h1>
      <p>\(progress.units.wordsLeft.counted("word")) left. \(figures.xmlText).</p>
      \(sections)</body></html>

      """
  }

  private func section(_ urgency: Urgency) -> String {
    let documents = progress.documents.filter { $0.urgency == urgency }
    guard !documents.isEmpty else { return "" }
    return "<h2>\(urgency.words.xmlText)</h2>\n" + documents.map(details).joined()
  }

  private func details(_ document: TranslationProgress.Document) -> String {
    let rows = document.units.map { unit in
      "<tr class=\"\(unit.status.rawValue)\"><td>\(unit.status.words)</td><td>\(unit.id)</td>"
        + "<td lang=\"de\">\(unit.text.xmlText)</td></tr>\n"
    }
    return """
      <details\(document.units.left.isEmpty ? "" : " open")><summary>\(document.id) \
      \(document.title.xmlText): \(document.units.wordsLeft.counted("word")) left</summary>
      <table><tr><th>Status</th><th>Text</th><th>Source</th></tr>
      \(rows.joined())</table></details>

      """
  }
}
