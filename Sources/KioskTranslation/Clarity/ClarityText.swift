package import KioskContent
package import KioskXML

/// A German text to be judged: a document in its own language, or its German translation.
package struct ClarityText: Sendable {
  /// One unit and where it stands.
  package struct Unit: Sendable {
    /// `documentId.elementId`.
    package let id: String
    /// The words.
    package let text: InlineText
    /// The path below the site's folder.
    package let path: String
    /// Where the unit's element stands in that file.
    package let position: XMLPosition
  }

  /// The document.
  package let id: DocumentID
  /// The language of the text, German or a kind of it.
  package let language: LanguageTag
  /// How clear the text has to be.
  package let level: ClarityLevel
  /// In document order.
  package let units: [Unit]

  /// A text of units that one file holds; `nil` where the language is not German.
  package init?(id: DocumentID, language: LanguageTag, path: String, units: [TextUnit]) {
    guard let level = ClarityLevel(language) else { return nil }
    self.id = id
    self.language = language
    self.level = level
    self.units = units.map {
      Unit(id: $0.id, text: $0.text, path: path, position: $0.position)
    }
  }

  /// The usable translations of units; `nil` where the locale is not German or has none of them.
  init?(id: DocumentID, locale: LanguageTag, units: [TextUnit], translations: Translations) {
    guard let level = ClarityLevel(locale) else { return nil }
    self.id = id
    language = locale
    self.level = level
    self.units = units.compactMap { unit in
      guard let stored = translations[unit.id], let target = stored.target,
        TranslationStatus(of: stored, source: unit.text, sharesLanguage: true).isUsable
      else { return nil }
      return Unit(
        id: unit.id, text: unit.text.translated(by: target), path: stored.path,
        position: stored.position)
    }
    if self.units.isEmpty { return nil }
  }
}

extension Library {
  /// Every German text of the site: what is written in German, then German translations; the site's
  /// own words and the program's are texts too.
  package var germanTexts: [ClarityText] {
    let written =
      documents.values.sorted { $0.id < $1.id }
      .map { (id: $0.id, language: $0.sourceLanguage, path: $0.path, units: $0.units) }
      + [
        (.site, site.sourceLanguage, "Content/site.xml", site.units),
        (.interface, interface.sourceLanguage, "Locales/interface.xml", interface.units),
      ]
    let originals = written.compactMap {
      ClarityText(id: $0.id, language: $0.language, path: $0.path, units: $0.units)
    }
    let translated = locales.locales.map(\.tag).flatMap { tag in
      written.filter { $0.language != tag }.compactMap {
        ClarityText(
          id: $0.id, locale: tag, units: $0.units, translations: translations[tag] ?? .none)
      }
    }
    return originals + translated
  }
}
