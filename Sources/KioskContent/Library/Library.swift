/// All documents × all locales, loaded and immutable.
package struct Library: Sendable {
  package let site: Site
  package let locales: LocaleList
  package let interface: InterfaceSource
  /// Every document of the newest fault-free version of each file.
  package let documents: [DocumentID: Document]
  /// The translations of each declared locale, its files merged.
  package let translations: [LanguageTag: Translations]
  /// The program's own words, for sites that do not bring theirs.
  package let builtInWords: BuiltInWords
  /// The matcher over the declared locales.
  package let matcher: LocaleMatcher
  /// What the files say is wrong, in reading order.
  package let diagnostics: [Diagnostic]

  package init(
    site: Site, locales: LocaleList, interface: InterfaceSource, documents: [Document],
    files: [LocaleFile], builtInWords: BuiltInWords, diagnostics: [Diagnostic]
  ) {
    self.site = site
    self.locales = locales
    self.interface = interface
    self.builtInWords = builtInWords
    var faults = diagnostics
    var byID: [DocumentID: Document] = [:]
    for document in documents.sorted(by: { $0.path < $1.path }) {
      if let other = byID[document.id] {
        faults.append(
          Diagnostic(
            .duplicateDocument(document.id, otherPath: other.path), path: document.path,
            position: document.position))
      } else {
        byID[document.id] = document
      }
    }
    self.documents = byID
    let grouped = Dictionary(grouping: files, by: \.tag)
    for file in files where locales[file.tag] == nil {
      faults.append(Diagnostic(.undeclaredLocaleFile(file.tag.description), path: file.path))
    }
    var translations: [LanguageTag: Translations] = [:]
    for locale in locales.locales {
      let merged = Translations.merging(grouped[locale.tag] ?? [])
      translations[locale.tag] = merged.translations
      faults += merged.diagnostics
    }
    self.translations = translations
    matcher = LocaleMatcher(
      available: locales.locales.map(\.tag), default: locales.defaultTag,
      rules: MatchingRules(site: locales.decisions))
    self.diagnostics = faults.sorted(by: Diagnostic.inReadingOrder)
  }

  /// The declaration of a locale, the site's default where it is not declared.
  package func locale(_ tag: LanguageTag) -> LocaleDeclaration? { locales[tag] }

  /// The topic with this id.
  package func topic(_ id: DocumentID) -> Topic? { site.topics.first { $0.id == id } }

  /// The documents of a kind that readers may see, in the order of their ids.
  package func published(_ kind: DocumentKind) -> [Document] {
    documents.values.filter { $0.kind == kind && $0.isPublished }.sorted { $0.id < $1.id }
  }

  /// A language with its direction, declared or not.
  package func language(_ tag: LanguageTag) -> TextLanguage {
    locales[tag].map { TextLanguage(tag: $0.tag, direction: $0.direction) }
      ?? TextLanguage(undeclared: tag)
  }
}

extension Document {
  /// Whether lists and searches show the document.
  package var isPublished: Bool { state == .published }
}
