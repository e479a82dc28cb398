/// Resolves the block groups of one document for one reader, and counts what it met.
struct Localizer {
  let library: Library
  let reader: Reader
  let source: LanguageTag
  let isCritical: Bool
  private var groups: [Group] = []
  private var counts: [TextLanguage: Int] = [:]
  private var outdated = 0
  private var machineTranslated = 0

  /// The units of one block group, with what decides how far other languages have them.
  private struct Group {
    let units: [TextUnit]
    let source: LanguageTag
    let isCritical: Bool
  }

  init(library: Library, reader: Reader, source: LanguageTag, isCritical: Bool = false) {
    self.library = library
    self.reader = reader
    self.source = source
    self.isCritical = isCritical
  }

  /// For the units of one document.
  init(library: Library, reader: Reader, document: Document) {
    self.init(
      library: library, reader: reader, source: document.sourceLanguage,
      isCritical: document.isCritical)
  }

  /// The units of one block group, all in one language.
  mutating func group(_ units: [TextUnit]) -> [LocalizedText] {
    guard !units.isEmpty else { return [] }
    let chosen = language(of: units, for: reader.locale)
    let texts = units.map { text(of: $0, in: chosen) }
    groups.append(Group(units: units, source: source, isCritical: isCritical))
    counts[library.language(chosen), default: 0] += 1
    if texts.contains(where: \.origin.isOutdated) { outdated += 1 }
    if texts.contains(where: \.origin.isMachineTranslated) { machineTranslated += 1 }
    let companions = companionLanguages(of: units, chosen: chosen, texts: texts)
    return zip(units, texts).map { unit, text in
      LocalizedText(
        text: text.text, language: text.language, origin: text.origin,
        companions: companions.map { tag in
          let companion = self.text(of: unit, in: tag)
          return Companion(
            text: companion.text, language: companion.language, origin: companion.origin)
        })
    }
  }

  /// One unit that is a group of its own.
  mutating func single(_ unit: TextUnit) -> LocalizedText { group([unit])[0] }

  private func language(of units: [TextUnit], for locale: LocaleDeclaration) -> LanguageTag {
    resolveGroup(
      asked: locale.tag, chain: locale.fallback, source: source, isCritical: isCritical
    ) { tag in units.map { status(of: $0, in: tag, source: source) } }
  }

  private func companionLanguages(
    of units: [TextUnit], chosen: LanguageTag, texts: [LocalizedText]
  ) -> [LanguageTag] {
    var tags: [LanguageTag] = []
    if let beside = reader.beside { tags.append(language(of: units, for: beside)) }
    if isCritical, texts.contains(where: \.origin.isMachineTranslated) { tags.append(source) }
    return tags.enumerated().filter { index, tag in
      tag != chosen && !tags[..<index].contains(tag)
    }.map(\.element)
  }

  private func status(
    of unit: TextUnit, in tag: LanguageTag, source: LanguageTag
  ) -> TranslationStatus {
    TranslationStatus(
      of: library.translations[tag]?[unit.id], source: unit.text,
      sharesLanguage: tag.language == source.language)
  }

  private func text(of unit: TextUnit, in tag: LanguageTag) -> LocalizedText {
    guard tag != source, let target = library.translations[tag]?[unit.id]?.target else {
      return LocalizedText(
        text: unit.text, language: library.language(source), origin: .original)
    }
    return LocalizedText(
      text: unit.text.translated(by: target), language: library.language(tag),
      origin: .translation(status(of: unit, in: tag, source: source)))
  }

  /// Counts what another document's localizer met.
  mutating func add(_ other: Localizer) {
    groups += other.groups
    counts.merge(other.counts, uniquingKeysWith: +)
    outdated += other.outdated
    machineTranslated += other.machineTranslated
  }

  /// What was met so far.
  var coverage: Coverage {
    let own = library.language(reader.locale.tag)
    let shares = counts.map { Coverage.Share(language: $0.key, groups: $0.value) }
      .sorted { left, right in
        (right.groups, left.language == own ? 0 : 1, left.language.tag.description)
          < (left.groups, right.language == own ? 0 : 1, right.language.tag.description)
      }
    let missing = groups.count - (counts[own] ?? 0)
    return Coverage(
      shares: shares, total: groups.count, missing: missing, outdated: outdated,
      machineTranslated: machineTranslated, completeIn: missing == 0 ? [] : completeLocales)
  }

  private var completeLocales: [LanguageTag] {
    library.locales.locales.map(\.tag).filter { tag in
      groups.allSatisfy { group in
        let served = resolveGroup(
          asked: tag, chain: [], source: group.source, isCritical: group.isCritical
        ) { tag in group.units.map { status(of: $0, in: tag, source: group.source) } }
        return served == tag
      }
    }
  }
}

/// Who reads: a locale, and a second one beside it where the reader asked for two.
package struct Reader: Sendable, Equatable {
  /// The locale asked for.
  package let locale: LocaleDeclaration
  /// The second locale; never the first one again.
  package let beside: LocaleDeclaration?

  /// Makes a reader; a second locale that is the first counts as none.
  package init(locale: LocaleDeclaration, beside: LocaleDeclaration? = nil) {
    self.locale = locale
    self.beside = beside?.tag == locale.tag ? nil : beside
  }
}
