import KioskXML

/// The words of the program as they were when it was built: a site overrides them and needs none.
package struct BuiltInWords: Sendable {
  /// The phrases in their source language.
  package let source: InterfaceSource
  /// The translations of the phrases.
  package let translations: [LanguageTag: Translations]

  /// Takes phrases and their translations.
  package init(source: InterfaceSource, translations: [LanguageTag: Translations]) {
    self.source = source
    self.translations = translations
  }

  /// The words that the build embedded, read once.
  package static let embedded: BuiltInWords = {
    let empty = InterfaceSource(
      path: "interface.xml", sourceLanguage: LanguageTag(language: "de"), units: [])
    let source = parse(EmbeddedWords.interface, "interface.xml").flatMap {
      InterfaceSource.decode($0).source
    }
    var translations: [LanguageTag: Translations] = [:]
    for (name, text) in EmbeddedWords.translations {
      guard let tag = LanguageTag(name),
        let file = try? LocaleFile.read(Array(text.utf8), path: "\(name).xliff", tag: tag).file
      else { continue }
      translations[tag] = file.translations
    }
    return BuiltInWords(source: source ?? empty, translations: translations)
  }()

  private static func parse(_ text: String, _ path: String) -> XMLTree? {
    try? XMLTree(parsing: Array(text.utf8), path: path, limits: .localeFile)
  }
}
