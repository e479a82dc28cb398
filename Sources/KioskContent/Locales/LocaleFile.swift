package import KioskXML

/// One locale file: the translations it holds, by unit.
package struct LocaleFile: Sendable, Equatable {
  /// The locale, from the file's place (`Locales/<tag>.xliff`, `Locales/<tag>/*.xliff`).
  package let tag: LanguageTag
  /// The path of the file below the site's folder.
  package let path: String
  /// The units with their index.
  package let translations: Translations

  /// Takes units in the order of the file; of an id that stands twice the first one counts.
  package init(tag: LanguageTag, path: String, units: [TranslationUnit]) {
    self.init(tag: tag, path: path, translations: Translations(units: units))
  }

  private init(tag: LanguageTag, path: String, translations: Translations) {
    self.tag = tag
    self.path = path
    self.translations = translations
  }

  /// In the order of the file.
  package var units: [TranslationUnit] { translations.inFileOrder }
}

extension LocaleFile {
  /// Reads a locale file; it is `nil` only where the file is no XLIFF 1.2. Faults of single units
  /// stay with those units.
  ///
  /// - Throws: ``XMLFaults`` where the bytes are no XML.
  package static func read(
    _ bytes: [UInt8], path: String, tag: LanguageTag, limits: XMLLimits = .localeFile
  ) throws(XMLFaults) -> (file: LocaleFile?, diagnostics: [Diagnostic]) {
    let source = XMLSource(path: path, bytes: bytes)
    var reader = LocaleFileReader(source: source, tag: tag)
    try source.read(
      within: limits,
      events: XMLEvents(
        start: { reader.start($0) }, text: { reader.text($0) }, end: { reader.end() }))
    return finished(reader, path: path)
  }

  /// The same, for a tree that is there already.
  package static func decode(
    _ tree: XMLTree, tag: LanguageTag
  ) -> (file: LocaleFile?, diagnostics: [Diagnostic]) {
    var reader = LocaleFileReader(source: tree.source, tag: tag)
    tree.root.replay(
      to: XMLEvents(
        start: { reader.start($0) }, text: { reader.text($0) }, end: { reader.end() }))
    return finished(reader, path: tree.source.path)
  }

  private static func finished(
    _ reader: LocaleFileReader, path: String
  ) -> (file: LocaleFile?, diagnostics: [Diagnostic]) {
    (
      reader.translations.map { LocaleFile(tag: reader.tag, path: path, translations: $0) },
      reader.diagnostics
    )
  }
}
