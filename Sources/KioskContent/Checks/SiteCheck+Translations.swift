import KioskText

extension SiteCheck {
  /// What is missing, damaged, old or unsigned in each locale.
  func translations() -> [Diagnostic] {
    let known = knownUnits
    return library.locales.locales.flatMap { locale -> [Diagnostic] in
      let translations = library.translations[locale.tag] ?? .none
      guard !translations.isEmpty else { return [] }
      let originals = library.originals(for: locale.tag)
      return originals.flatMap { gaps(in: $0, translations, locale) }
        + originals.flatMap { original in
          original.units.compactMap { fault(of: translations[$0.id], $0, original, locale) }
        }
        + strangers(in: translations, known) + unsigned(in: originals, translations, locale)
    }
  }

  /// Every unit of the site, also those of plural forms that a locale does not use.
  private var knownUnits: Set<String> {
    var ids = Set(library.interface.units.map(\.id))
    ids.formUnion(library.builtInWords.source.units.map(\.id))
    ids.formUnion(library.site.units.map(\.id))
    for document in library.documents.values { ids.formUnion(document.units.map(\.id)) }
    return ids
  }

  private func status(
    _ unit: TextUnit, _ translations: Translations, _ original: LocaleFileUpdate.Original,
    _ locale: LocaleDeclaration
  ) -> TranslationStatus {
    TranslationStatus(
      of: translations[unit.id], source: unit.text,
      sharesLanguage: original.sourceLanguage.language == locale.tag.language)
  }

  private func gaps(
    in original: LocaleFileUpdate.Original, _ translations: Translations,
    _ locale: LocaleDeclaration
  ) -> [Diagnostic] {
    guard original.sourceLanguage != locale.tag else { return [] }
    let missing = original.units.filter { unit in
      status(unit, translations, original, locale) == .missing
        && library.words(builtIn: unit.id, locale.tag) == nil
    }
    guard !missing.isEmpty else { return [] }
    return [
      Diagnostic(
        .missingTranslations(
          locale: locale.tag.description, document: original.id,
          units: missing.map(\.elementID)), path: translations.path)
    ]
  }

  private func fault(
    of stored: TranslationUnit?, _ unit: TextUnit, _ original: LocaleFileUpdate.Original,
    _ locale: LocaleDeclaration
  ) -> Diagnostic? {
    guard let stored, let target = stored.target, !target.isBlank else { return nil }
    func diagnostic(_ fault: ContentFault) -> Diagnostic {
      Diagnostic(fault, path: stored.path, position: stored.position)
    }
    if let damage = damage(of: target, in: stored, unit) { return diagnostic(damage) }
    let status = TranslationStatus(
      of: stored, source: unit.text,
      sharesLanguage: original.sourceLanguage.language == locale.tag.language)
    switch status {
    case .inTranslation: return diagnostic(.unfinishedTranslation(unit: unit.id))
    case .outdated: return diagnostic(.outdatedTranslation(unit: unit.id))
    case .missing, .machineTranslated, .upToDate, .reviewed:
      return stored.isNormalized ? nil : diagnostic(.notNormalized(unit: unit.id))
    }
  }

  /// Codes that are not those of the source which the translator saw.
  private func damage(
    of target: CodedText, in stored: TranslationUnit, _ unit: TextUnit
  ) -> ContentFault? {
    guard !stored.awaitsAdaptation else { return nil }
    let expected = stored.source.codes.map(\.id)
    let found = target.codes.map(\.id)
    let missing = expected.without(found)
    let extra = found.without(expected)
    guard !missing.isEmpty || !extra.isEmpty else { return nil }
    return .changedCodes(unit: unit.id, missing: missing, extra: extra)
  }

  private func strangers(
    in translations: Translations, _ known: Set<String>
  ) -> [Diagnostic] {
    translations.all.filter { unit in
      // What translates a faulty document is not wrong itself.
      !known.contains(unit.id) && !(DocumentID(documentName(unit.id)).map(faulty.contains) ?? false)
    }.map { unit in
      Diagnostic(
        .unknownUnit(unit.id, nearest: nearest(unit.id, among: sameDocument(unit.id, known))),
        path: unit.path, position: unit.position)
    }
  }

  private func sameDocument(_ id: String, _ known: Set<String>) -> [String] {
    let document = documentName(id)
    return known.filter { documentName($0) == document }.sorted()
  }

  private func documentName(_ unit: String) -> Substring { unit.prefix { $0 != "." } }

  private func unsigned(
    in originals: [LocaleFileUpdate.Original], _ translations: Translations,
    _ locale: LocaleDeclaration
  ) -> [Diagnostic] {
    let count = originals.reduce(0) { count, original in
      count
        + original.units.count { status($0, translations, original, locale) == .machineTranslated }
    }
    guard count > 0 else { return [] }
    return [
      Diagnostic(
        .machineTranslations(locale: locale.tag.description, count: count),
        path: translations.path)
    ]
  }
}

extension [String] {
  /// The members that the other list has not, or has fewer times; sorted.
  fileprivate func without(_ other: [String]) -> [String] {
    var rest = other
    return filter { member in
      guard let index = rest.firstIndex(of: member) else { return true }
      rest.remove(at: index)
      return false
    }.sorted()
  }
}
