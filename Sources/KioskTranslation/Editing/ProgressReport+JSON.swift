import FoundationEssentials
import KioskContent

extension ProgressReport {
  /// One object: the locale, figures by status, and every document with every unit.
  package var json: String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    let figures = Figures(progress)
    guard let data = try? encoder.encode(figures) else { return "{}\n" }
    return String(decoding: data, as: UTF8.self) + "\n"
  }

  private struct Figures: Encodable {
    let locale: String
    let endonym: String
    let units: Int
    let wordsLeft: Int
    let statuses: [String: Int]
    let documents: [DocumentFigures]

    init(_ progress: TranslationProgress) {
      locale = progress.locale.tag.description
      endonym = progress.locale.endonym
      units = progress.units.count
      wordsLeft = progress.units.wordsLeft
      statuses = progress.units.statuses
      documents = progress.documents.map(DocumentFigures.init)
    }
  }

  private struct DocumentFigures: Encodable {
    let id: String
    let urgency: String
    let wordsLeft: Int
    let statuses: [String: Int]
    let units: [UnitFigures]

    init(_ document: TranslationProgress.Document) {
      id = document.id.rawValue
      urgency = document.urgency.key
      wordsLeft = document.units.wordsLeft
      statuses = document.units.statuses
      units = document.units.map {
        UnitFigures(id: $0.id, status: $0.status.rawValue, words: $0.words, place: $0.place)
      }
    }
  }

  private struct UnitFigures: Encodable {
    let id: String
    let status: String
    let words: Int
    let place: String?
  }
}

extension [TranslationProgress.Unit] {
  fileprivate var statuses: [String: Int] {
    TranslationStatus.allCases.reduce(into: [:]) { $0[$1.rawValue] = count($1) }
  }
}

extension Urgency {
  fileprivate var key: String {
    switch self {
    case .emergency: "emergency"
    case .critical: "critical"
    case .firstSteps: "first-steps"
    case .everyPage: "every-page"
    case .topics: "topics"
    case .others: "others"
    }
  }
}
