package import KioskContent

/// Everything that is translated into one locale, as it is written today.
package struct SourceTexts: Sendable {
  /// One text with the language it is written in.
  package struct Text: Sendable {
    /// The text.
    package let unit: TextUnit
    /// The document, or the pseudo document of the site or the program.
    package let document: DocumentID
    /// The language it is written in.
    package let sourceLanguage: LanguageTag
  }

  /// What is translated into.
  package let tag: LanguageTag
  /// The documents in the order in which a translator should see them.
  package let originals: [LocaleFileUpdate.Original]
  private let byID: [String: Text]

  /// Takes the documents; of a unit that stands twice the first one counts.
  package init(tag: LanguageTag, originals: [LocaleFileUpdate.Original]) {
    self.tag = tag
    self.originals = originals.filter { $0.sourceLanguage != tag }
    byID = self.originals.reduce(into: [:]) { texts, original in
      for unit in original.units where texts[unit.id] == nil {
        texts[unit.id] = Text(
          unit: unit, document: original.id, sourceLanguage: original.sourceLanguage)
      }
    }
  }

  /// The texts of a site, each with where it stands.
  package init(library: Library, tag: LanguageTag) {
    let context = UnitContext(library: library, tag: tag)
    self.init(
      tag: tag,
      originals: library.originals(for: tag).map { original in
        LocaleFileUpdate.Original(
          id: original.id, sourceLanguage: original.sourceLanguage, units: original.units,
          context: context.words(of: original))
      })
  }

  /// The text of a unit, `nil` where the site has none of that id.
  package subscript(id: String) -> Text? { byID[id] }

  /// The ids of all units, sorted.
  package var ids: [String] { byID.keys.sorted() }

  /// The same documents with some of their units only, without those that have none left.
  package func originals(keeping isKept: (String) -> Bool) -> [LocaleFileUpdate.Original] {
    originals.compactMap { original in
      let units = original.units.filter { isKept($0.id) }
      guard !units.isEmpty else { return nil }
      return LocaleFileUpdate.Original(
        id: original.id, sourceLanguage: original.sourceLanguage, units: units,
        context: original.context)
    }
  }
}

extension SourceTexts.Text {
  /// How far a stored unit translates this text.
  package func status(of stored: TranslationUnit?, in tag: LanguageTag) -> TranslationStatus {
    TranslationStatus(
      of: stored, source: unit.text, sharesLanguage: sourceLanguage.language == tag.language)
  }
}
