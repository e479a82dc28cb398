package import KioskContent
import KioskText

/// Holds every translation of a site against the rules of quality.
package struct QualityCheck: Sendable {
  private let library: Library
  private let glossary: Glossary

  /// - Parameter glossary: the words that translations must contain.
  package init(library: Library, glossary: Glossary) {
    self.library = library
    self.glossary = glossary
  }

  /// Everything that is wrong: what the check of the site found, without what somebody accepts, and
  /// what the rules find; in reading order.
  package func diagnostics(besides found: [Diagnostic]) async -> [Diagnostic] {
    let locales = library.locales.locales
    var counts = AcceptedCounts(locales.map(\.tag))
    let kept = found.filter { !counts.takes($0, in: library) }
    let own = await withTaskGroup { group in
      for locale in locales { group.addTask { (locale.tag, diagnostics(of: locale)) } }
      var results: [(LanguageTag, (found: [Diagnostic], accepted: Int))] = []
      for await result in group { results.append(result) }
      return results
    }
    for (tag, result) in own { counts.add(result.accepted, to: tag) }
    return (kept + own.flatMap(\.1.found) + counts.diagnostics(in: library)).sorted(
      by: Diagnostic.inReadingOrder)
  }

  /// What the rules find in one locale, and how many findings are accepted.
  package func diagnostics(of locale: LocaleDeclaration) -> (found: [Diagnostic], accepted: Int) {
    let pairs = pairs(of: locale)
    guard !pairs.isEmpty else { return ([], 0) }
    let context = context(for: locale, pairs)
    var found: [Diagnostic] = []
    var accepted = 0
    for pair in pairs {
      let result = findings(in: pair, context)
      found += result.found + notes(of: pair.stored)
      accepted += result.accepted
    }
    return (found, accepted)
  }

  /// The units of a locale that somebody or something has translated.
  private func pairs(of locale: LocaleDeclaration) -> [TranslatedPair] {
    let translations = library.translations[locale.tag] ?? .none
    guard !translations.isEmpty else { return [] }
    return library.originals(for: locale.tag).filter { $0.sourceLanguage != locale.tag }
      .flatMap { original in
        original.units.compactMap { unit in
          translations[unit.id].map {
            TranslatedPair(
              unit: unit, sourceLanguage: original.sourceLanguage, stored: $0, locale: locale)
          }
        }
      }
  }

  private func context(
    for locale: LocaleDeclaration, _ pairs: [TranslatedPair]
  ) -> QualityContext {
    let languages = Set(pairs.map(\.sourceLanguage))
    return QualityContext(
      locale: locale, scripts: WritingScript.scripts(of: locale.script), glossary: glossary,
      city: library.site.city, names: library.germanNames.union(glossary.terms),
      months: MonthNames(of: locale.tag),
      sourceMonths: Dictionary(uniqueKeysWithValues: languages.map { ($0, MonthNames(of: $0)) }),
      repetitions: InconsistentRepetitionRule.all(in: pairs))
  }

  private func findings(
    in pair: TranslatedPair, _ context: QualityContext
  ) -> (found: [Diagnostic], accepted: Int) {
    guard pair.isFilled, let read = ReadPair(pair, in: context) else { return ([], 0) }
    var found: [Diagnostic] = []
    var accepted = 0
    for fault in QualityRule.allCases.flatMap({ $0.faults(in: read) }) {
      if pair.stored.accepts(fault.rule) {
        accepted += 1
      } else {
        found.append(
          Diagnostic(
            .quality(fault, unit: pair.unit.id), path: pair.stored.path,
            position: pair.stored.targetPosition ?? pair.stored.position))
      }
    }
    return (found, accepted)
  }

  /// Notes that accept nothing: of no rule, or without a reason.
  private func notes(of stored: TranslationUnit) -> [Diagnostic] {
    stored.accepted.compactMap { note in
      let fault: ContentFault
      if note.rule == nil {
        let names = QualityRule.allCases.map(\.rawValue)
        fault = .unknownQualityRule(
          note.name, unit: stored.id, nearest: nearest(note.name, among: names))
      } else if note.reason.isEmpty {
        fault = .acceptanceWithoutReason(note.name, unit: stored.id)
      } else {
        return nil
      }
      return Diagnostic(fault, path: stored.path, position: note.position)
    }
  }
}

extension TranslatedPair {
  /// Whether the target is more than the source that a tool put there to be written over.
  fileprivate var isFilled: Bool {
    guard stored.target == stored.source else { return true }
    switch stored.state {
    case .new, .needsTranslation, .needsLocalization: return false
    default: return true
    }
  }
}

/// How many findings are accepted in each locale.
private struct AcceptedCounts {
  private var counts: [LanguageTag: Int] = [:]
  private let tags: [LanguageTag]

  init(_ tags: [LanguageTag]) { self.tags = tags }

  mutating func add(_ count: Int, to tag: LanguageTag) { counts[tag, default: 0] += count }

  /// Whether somebody accepts a finding of the site's check; counts it then.
  mutating func takes(_ found: Diagnostic, in library: Library) -> Bool {
    let (id, rule): (String, QualityRule)
    switch found.fault {
    case .changedCodes(let unit, _, _): (id, rule) = (unit, .inlineCodes)
    case .notNormalized(let unit): (id, rule) = (unit, .notNFC)
    default: return false
    }
    let holder = tags.first { tag in
      guard let stored = library.translations[tag]?[id] else { return false }
      return stored.path == found.path && stored.accepts(rule)
    }
    holder.map { add(1, to: $0) }
    return holder != nil
  }

  func diagnostics(in library: Library) -> [Diagnostic] {
    tags.compactMap { tag in
      guard let count = counts[tag], count > 0 else { return nil }
      return Diagnostic(
        .acceptedFindings(locale: tag.description, count: count),
        path: (library.translations[tag] ?? .none).path)
    }
  }
}

extension Library {
  /// What keeps its German name in every language, in small letters: official words, and the titles
  /// of offices, contacts and offers.
  fileprivate var germanNames: Set<String> {
    var names: Set<String> = []
    for document in documents.values {
      switch document.kind {
      case .office, .contact, .offer: names.insert(document.title.text.plain.lowercased())
      default: break
      }
      for unit in document.units {
        for case .span(let code, let nodes) in unit.text.nodes where code.kind == .term {
          names.insert(InlineText(nodes).plain.lowercased())
        }
      }
    }
    return names
  }
}
