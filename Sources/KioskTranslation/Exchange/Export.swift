package import KioskContent
import KioskXML

/// Texts to be handed to a translator, with all that helps to translate them.
package struct Export: Sendable {
  /// Which texts are wanted.
  package enum Selection: String, CaseIterable, Sendable {
    /// What is not translated, or not to its end.
    case missing
    /// What was translated from an older source.
    case outdated
    case all

    func holds(_ status: TranslationStatus) -> Bool {
      switch self {
      case .missing: status == .missing || status == .inTranslation
      case .outdated: status == .outdated
      case .all: true
      }
    }
  }

  /// A language that the translator may read more easily than the source.
  package struct Pivot: Sendable {
    /// Its English name.
    package let name: String
    /// Its tag, for the column of a table.
    package let tag: LanguageTag
    private let texts: SourceTexts
    private let translations: Translations

    /// Takes the translations into a locale.
    package init(library: Library, locale: LocaleDeclaration) {
      name = locale.english
      tag = locale.tag
      texts = SourceTexts(tag: locale.tag, originals: library.originals(for: locale.tag))
      translations = library.translations[locale.tag] ?? .none
    }

    /// The translation of a unit, where a person stands behind it and it is of today's source.
    func translation(of unit: String) -> CodedText? {
      let stored = translations[unit]
      switch texts[unit]?.status(of: stored, in: tag) {
      case .upToDate?, .reviewed?: return stored?.target
      case .missing?, .inTranslation?, .outdated?, .machineTranslated?, nil: return nil
      }
    }
  }

  let texts: SourceTexts
  let trees: LocaleTrees
  let pivot: Pivot?
  let originals: [LocaleFileUpdate.Original]

  /// Chooses the texts.
  ///
  /// - Parameter document: the only document wanted; `nil` for all.
  package init(
    texts: SourceTexts, trees: LocaleTrees, selection: Selection, document: DocumentID? = nil,
    pivot: Pivot? = nil
  ) {
    self.texts = texts
    self.trees = trees
    self.pivot = pivot
    let stored = trees.stored
    originals = texts.originals { unit in
      guard let text = texts[unit], document == nil || text.document == document else {
        return false
      }
      return selection.holds(text.status(of: stored[unit], in: texts.tag))
    }
  }

  /// Chooses single texts.
  package init(texts: SourceTexts, trees: LocaleTrees, units: Set<String>) {
    self.texts = texts
    self.trees = trees
    pivot = nil
    originals = texts.originals { units.contains($0) }
  }

  /// How many texts there are.
  package var count: Int { originals.reduce(0) { $0 + $1.units.count } }
}
