import KioskXML

/// Everything that is translated into one locale.
package struct Translations: Sendable, Equatable {
  /// In the order of the files.
  let inFileOrder: [TranslationUnit]
  private let indexes: [String: Int]

  /// No translation at all.
  package static let none = Translations(units: [])

  private init(inFileOrder: [TranslationUnit], indexes: [String: Int]) {
    self.inFileOrder = inFileOrder
    self.indexes = indexes
  }

  /// The translation of a unit, whatever its status.
  package subscript(id: String) -> TranslationUnit? { indexes[id].map { inFileOrder[$0] } }

  /// Every unit, in the order of the ids.
  package var all: [TranslationUnit] { inFileOrder.sorted { $0.id < $1.id } }

  /// Whether nothing is translated.
  package var isEmpty: Bool { inFileOrder.isEmpty }

  /// The path of the first file, where there is one.
  package var path: String { inFileOrder.map(\.path).min() ?? "Locales" }

  /// The translations of one file; of a unit that stands twice the first one counts.
  package init(units: [TranslationUnit]) {
    var builder = Builder()
    for unit in units where builder.announce(unit.id) == nil { builder.append(unit) }
    self = builder.built()
  }

  /// Merges the files of one locale in the order of their paths; of a unit that stands twice the
  /// first one counts, and the second is a fault.
  static func merging(
    _ files: [LocaleFile]
  ) -> (translations: Translations, diagnostics: [Diagnostic]) {
    // A locale of one file costs nothing here, however much else of the site has changed.
    guard files.count > 1 else { return (files.first?.translations ?? .none, []) }
    var builder = Builder()
    var diagnostics: [Diagnostic] = []
    for unit in files.sorted(by: { $0.path < $1.path }).flatMap(\.units) {
      if let first = builder.announce(unit.id) {
        diagnostics.append(
          Diagnostic(
            .duplicateUnit(unit.id, otherPath: first.path, otherLine: first.position.line),
            path: unit.path, position: unit.position))
      } else {
        builder.append(unit)
      }
    }
    return (builder.built(), diagnostics)
  }
}

extension Translations {
  /// Units that are put together one by one.
  struct Builder {
    private var units: [TranslationUnit] = []
    private var indexes: [String: Int] = [:]

    var count: Int { units.count }

    /// Makes room for about as many units as a file of a size holds.
    mutating func reserve(forBytes count: Int) {
      units.reserveCapacity(count / 384)
      indexes.reserveCapacity(count / 384)
    }

    /// Announces the unit that is added next.
    ///
    /// - Returns: the unit that has this id already; then nothing is announced.
    mutating func announce(_ id: String) -> TranslationUnit? {
      guard let first = indexes.updateValue(units.count, forKey: id) else { return nil }
      indexes[id] = first
      return units[first]
    }

    /// Adds the unit that was announced.
    mutating func append(_ unit: TranslationUnit) { units.append(unit) }

    mutating func setReviewer(_ reviewer: String?, at index: Int) {
      units[index] = units[index].reviewed(by: reviewer)
    }

    func built() -> Translations { Translations(inFileOrder: units, indexes: indexes) }
  }
}
