package import KioskContent
import KioskText

/// How far a locale is translated, in words for people and in figures for tools.
package struct ProgressReport: Sendable {
  let progress: TranslationProgress

  /// Reports on one locale.
  package init(_ progress: TranslationProgress) { self.progress = progress }

  /// One line for each document with something left, its units below, and a summary first.
  package var text: String {
    var lines = [headline, "  " + figures]
    for urgency in Urgency.allCases {
      let documents = progress.documents.filter { $0.urgency == urgency && !$0.units.left.isEmpty }
      guard !documents.isEmpty else { continue }
      lines += ["", urgency.words]
      lines += documents.flatMap(lines(of:))
    }
    return lines.joined(separator: "\n") + "\n"
  }

  /// The language and how much of it there is.
  var headline: String {
    let locale = progress.locale
    return "\(locale.endonym) (\(locale.english), \(locale.tag)): "
      + "\(progress.units.wordsLeft.counted("word")) left in "
      + "\(progress.units.left.count) of \(progress.units.count) texts"
  }

  /// How many texts there are of each status.
  package var figures: String {
    TranslationStatus.allCases.map { "\(progress.units.count($0)) \($0.words)" }
      .joined(separator: ", ")
  }

  private func lines(of document: TranslationProgress.Document) -> [String] {
    let left = document.units.left
    let name = document.title.isEmpty ? document.id.rawValue : "\(document.id) “\(document.title)”"
    let head = "  \(name): \(document.units.wordsLeft.counted("word")) left"
    return [head]
      + left.map { unit in
        let status = unit.status.words.filled(to: 14)
        let place = unit.place.map { " (\($0))" } ?? ""
        return "    \(status) \(unit.id)\(place) \(unit.text.shortened(to: 48))"
      }
  }

  /// One line of the list of languages.
  package var line: String {
    let done = progress.units.count - progress.units.left.count
    let share = progress.units.isEmpty ? 100 : done * 100 / progress.units.count
    let tag = progress.locale.tag.description
    let name = progress.locale.endonym
    let gap = String(repeating: " ", count: max(1, 22 - cellWidth(of: name)))
    return "\(tag.filled(to: max(9, tag.count + 1)))\(name)"
      + "\(gap)\(share) %, \(progress.units.wordsLeft.counted("word")) left; \(figures)"
  }
}

extension String {
  /// The text with spaces behind it, or without its end, so that it has so many characters.
  fileprivate func filled(to count: Int) -> String {
    let kept = prefix(count)
    return kept + String(repeating: " ", count: count - kept.count)
  }
}

extension TranslationStatus {
  /// The status in the field's terms.
  package var words: String {
    switch self {
    case .missing: "missing"
    case .inTranslation: "in translation"
    case .outdated: "outdated"
    case .machineTranslated: "machine translated"
    case .upToDate: "up to date"
    case .reviewed: "reviewed"
    }
  }
}

extension Int {
  /// The number with a noun, which takes an s unless there is one.
  package func counted(_ noun: String) -> String { "\(self) \(noun)\(self == 1 ? "" : "s")" }
}

extension String {
  /// The beginning, with an ellipsis where something is cut off.
  fileprivate func shortened(to length: Int) -> String {
    count <= length ? self : prefix(length - 1) + "…"
  }
}
