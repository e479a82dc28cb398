import KioskText

extension Library {
  /// What a locale file of this site holds, in the order a translator should see it: the program's
  /// words, the site's own, then the documents by topic.
  package func originals(for tag: LanguageTag) -> [LocaleFileUpdate.Original] {
    let used = PluralCategory.categories(of: tag.canonicalized.description)
    let words = interface.units.filter { $0.pluralCategory.map(used.contains) ?? true }
    var ids = site.topics.flatMap(\.entries).map(\.target)
    ids += documents.keys.sorted()
    var seen: Set<DocumentID> = []
    let ordered = ids.filter { seen.insert($0).inserted }.compactMap { documents[$0] }
    return [
      .init(id: .interface, sourceLanguage: interface.sourceLanguage, units: words),
      .init(id: .site, sourceLanguage: site.sourceLanguage, units: site.units),
    ]
      + ordered.filter { $0.sourceLanguage != tag }.map {
        .init(id: $0.id, sourceLanguage: $0.sourceLanguage, units: $0.units)
      }
  }
}
