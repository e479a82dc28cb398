import KioskText
import KioskXML

extension SiteCheck {
  /// Declarations of locales that do not fit together.
  func locales() -> [Diagnostic] {
    let list = library.locales
    var found: [Diagnostic] = []
    if list[list.defaultTag] == nil {
      found.append(
        Diagnostic(
          .unknownDefaultLocale(list.defaultTag.description), path: SiteCheck.localesPath,
          position: list.position))
    }
    for locale in list.locales {
      found += chain(of: locale).map {
        Diagnostic($0, path: SiteCheck.localesPath, position: locale.position)
      }
      if locale.tag != library.site.sourceLanguage,
        library.translations[locale.tag]?.isEmpty ?? true,
        !hasFaultyFile(locale.tag)
      {
        found.append(
          Diagnostic(
            .missingLocaleFile(locale.tag.description), path: SiteCheck.localesPath,
            position: locale.position))
      }
    }
    return found
  }

  /// Whether the locale's file is there and cannot be read.
  private func hasFaultyFile(_ tag: LanguageTag) -> Bool {
    library.diagnostics.contains { fault in
      guard fault.severity == .error, case .file(let file) = PathMeaning(path: fault.path) else {
        return false
      }
      return file.role == .translation(tag)
    }
  }

  private func chain(of locale: LocaleDeclaration) -> [ContentFault] {
    var seen: Set<LanguageTag> = []
    return locale.fallback.compactMap { tag in
      if tag == locale.tag { return .fallbackToItself(tag.description) }
      if !seen.insert(tag).inserted {
        return .repeatedFallback(tag: tag.description, locale: locale.tag.description)
      }
      return library.locales[tag] == nil
        ? .unknownFallback(tag: tag.description, locale: locale.tag.description) : nil
    }
  }

  /// Languages spoken somewhere whose own name the site does not know.
  func spokenLanguages() -> [Diagnostic] {
    let known = library.locales.locales.map(\.tag) + library.locales.languages.map(\.tag)
    return documents.flatMap { document in
      document.blocks.flatMap(\.spokenTags).compactMap { tag, position in
        guard library.locales.endonym(of: tag) == nil else { return nil }
        let nearest = nearest(tag.description, among: known.map(\.description))
        return Diagnostic(
          .undeclaredLanguage(tag.description, nearest: nearest), path: document.path,
          position: position)
      }
    }
  }

  /// Phrases of the site's `interface.xml` that the program does not use.
  func phrases() -> [Diagnostic] {
    let known = Set(Phrase.allCases.map(\.rawValue))
    return library.interface.units.filter { unit in
      !known.contains(unit.elementID) && unit.pluralCategory == nil
    }.map {
      Diagnostic(
        .unusablePhrase($0.elementID), path: library.interface.path, position: $0.position)
    }
  }
}

extension Block {
  /// Every language that is said to be spoken, with the place that says it.
  fileprivate var spokenTags: [(tag: LanguageTag, position: XMLPosition)] {
    switch self {
    case .section(let section): section.blocks.flatMap(\.spokenTags)
    case .spokenLanguages(let languages): languages.languages.map { ($0, languages.position) }
    case .line(let line): line.languages.map { ($0, line.position) }
    case .paragraph, .steps, .list, .papers, .note, .warning, .quantity, .figure, .reference,
      .officialName, .operatedBy, .address, .directions, .access, .hours:
      []
    }
  }
}
