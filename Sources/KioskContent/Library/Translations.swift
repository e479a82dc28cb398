import KioskXML

/// Everything that is translated into one locale.
package struct Translations: Sendable {
  private let unitsByID: [String: TranslationUnit]

  /// No translation at all.
  package static let none = Translations(unitsByID: [:])

  private init(unitsByID: [String: TranslationUnit]) { self.unitsByID = unitsByID }

  /// The translation of a unit, whatever its status.
  package subscript(id: String) -> TranslationUnit? { unitsByID[id] }

  /// Every unit, in the order of the ids.
  package var all: [TranslationUnit] { unitsByID.values.sorted { $0.id < $1.id } }

  /// Whether nothing is translated.
  package var isEmpty: Bool { unitsByID.isEmpty }

  /// The path of the first file, where there is one.
  package var path: String { unitsByID.values.map(\.path).min() ?? "Locales" }

  /// The translations of one file; of a unit that stands twice the first one counts.
  package init(units: [TranslationUnit]) {
    self.init(
      unitsByID: Dictionary(units.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first }))
  }

  /// Merges the files of one locale in the order of their paths; of a unit that stands twice the
  /// first one counts, and the second is a fault.
  static func merging(
    _ files: [LocaleFile]
  ) -> (translations: Translations, diagnostics: [Diagnostic]) {
    let files = files.sorted { $0.path < $1.path }
    guard files.count > 1 else { return (Translations(units: files.first?.units ?? []), []) }
    var places: [String: (path: String, line: Int)] = [:]
    var units: [TranslationUnit] = []
    var diagnostics: [Diagnostic] = []
    for file in files {
      for unit in file.units {
        if let place = places[unit.id] {
          diagnostics.append(
            Diagnostic(
              .duplicateUnit(unit.id, otherPath: place.path, otherLine: place.line),
              path: file.path, position: unit.position))
        } else {
          places[unit.id] = (file.path, unit.position.line)
          units.append(unit)
        }
      }
    }
    return (Translations(units: units), diagnostics)
  }
}
