import KioskContent
import KioskText

/// Every character that a language's pages show.
struct LanguageCharacters: Equatable {
  /// The language's tag.
  let language: String
  let characters: Set<Unicode.Scalar>

  /// Takes the characters of texts.
  init(language: String, texts: some Sequence<String>) {
    self.language = language
    characters = texts.reduce(into: []) { $0.formUnion($1.unicodeScalars) }
  }

  /// Of every language of the site in its order: translations, own names, interface words, what is
  /// written in it, its digits; and of the languages that are only named.
  static func all(of library: Library) -> [LanguageCharacters] {
    let locales = library.locales.locales.map { locale in
      LanguageCharacters(language: "\(locale.tag)", texts: library.texts(in: locale))
    }
    let named = library.locales.languages.map { language in
      LanguageCharacters(language: "\(language.tag)", texts: [language.endonym])
    }
    return locales + named
  }

  /// What may stand on any page, whatever its language.
  private static let everywhere =
    "0123456789 .,:;!?…'\"‘’‚“”„«»‹›()[]/\\&@#%§€°+-–—−×=<>*_~|·•→←↑↓✓ÄÖÜäöüẞß"

  fileprivate static func common(_ digits: DigitSystem) -> [String] {
    [everywhere, localizedDigits("0123456789", digits: digits)]
  }
}

extension Library {
  fileprivate func texts(in locale: LocaleDeclaration) -> [String] {
    let translated = [translations[locale.tag], builtInWords.translations[locale.tag]]
      .flatMap { $0?.all ?? [] }.compactMap { $0.target?.plain }
    let words = words(for: locale)
    return translated + Phrase.allCases.map { words[$0] } + written(in: locale.tag)
      + [locale.endonym] + locale.also.map(\.endonym) + LanguageCharacters.common(locale.digits)
  }

  /// What documents, the site and the interface say in the language they are written in.
  private func written(in tag: LanguageTag) -> [String] {
    let documents = documents.values.filter { $0.sourceLanguage == tag }.flatMap(\.units)
    let site = site.sourceLanguage == tag ? site.units : []
    let interface = interface.sourceLanguage == tag ? interface.units : []
    return (documents + site + interface).map(\.text.plain) + [self.site.city]
  }
}
