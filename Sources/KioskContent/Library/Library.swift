/// All documents × all locales, loaded and immutable.
package struct Library: Sendable {
  /// The city and what it selects.
  package let site: Site
  /// The languages of the site.
  package let locales: LocaleList
  /// The words of the program in their source language: the site's own or the built-in ones.
  package let interface: InterfaceSource
  /// Every document of the newest fault-free version of each file.
  package let documents: [DocumentID: Document]
  /// The translations of each declared locale, its files merged.
  package let translations: [LanguageTag: Translations]
  /// The program's own words, for sites that do not bring theirs.
  package let builtInWords: BuiltInWords
  /// The matcher over the declared locales.
  package let matcher: LocaleMatcher
  /// The city's clocks.
  package let clock: SiteClock
  /// The city's public holidays.
  package let holidays: HolidayCalendar
  /// What the files say is wrong, in reading order.
  package let diagnostics: [Diagnostic]
  private let publishedByKind: [DocumentKind: [Document]]

  /// Puts decoded files together; of a document or a unit that stands twice the first path counts.
  package init(
    site: Site, locales: LocaleList, interface: InterfaceSource, documents: [Document],
    files: [LocaleFile], builtInWords: BuiltInWords, diagnostics: [Diagnostic]
  ) {
    self.site = site
    self.locales = locales
    self.interface = interface
    self.builtInWords = builtInWords
    clock = SiteClock(timeZone: site.timeZone)
    holidays = HolidayCalendar(land: site.land, changes: site.holidays)
    let (byID, duplicates) = Library.indexed(documents)
    self.documents = byID
    publishedByKind = Dictionary(grouping: byID.values.filter(\.isPublished), by: \.kind)
      .mapValues { $0.sorted { $0.id < $1.id } }
    let (translations, strangers) = Library.merged(files, locales)
    self.translations = translations
    matcher = LocaleMatcher(
      available: locales.locales.map(\.tag), default: locales.defaultTag,
      rules: MatchingRules(site: locales.decisions))
    self.diagnostics = (diagnostics + duplicates + strangers)
      .sorted(by: Diagnostic.inReadingOrder)
  }

  /// The documents by id; of an id that stands twice the first path counts.
  private static func indexed(
    _ documents: [Document]
  ) -> (byID: [DocumentID: Document], diagnostics: [Diagnostic]) {
    var byID: [DocumentID: Document] = [:]
    var faults: [Diagnostic] = []
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
    return (byID, faults)
  }

  /// The translations of each declared locale.
  private static func merged(
    _ files: [LocaleFile], _ locales: LocaleList
  ) -> (translations: [LanguageTag: Translations], diagnostics: [Diagnostic]) {
    let grouped = Dictionary(grouping: files, by: \.tag)
    var faults = files.filter { locales[$0.tag] == nil }.map {
      Diagnostic(.undeclaredLocaleFile($0.tag.description), path: $0.path)
    }
    var translations: [LanguageTag: Translations] = [:]
    for locale in locales.locales {
      let merged = Translations.merging(grouped[locale.tag] ?? [])
      translations[locale.tag] = merged.translations
      faults += merged.diagnostics
    }
    return (translations, faults)
  }

  /// The declaration of a locale; `nil` where the site has none.
  package func locale(_ tag: LanguageTag) -> LocaleDeclaration? { locales[tag] }

  /// The topic with this id.
  package func topic(_ id: DocumentID) -> Topic? { site.topics.first { $0.id == id } }

  /// The documents of a kind that readers may see, in the order of their ids.
  package func published(_ kind: DocumentKind) -> [Document] { publishedByKind[kind] ?? [] }

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
