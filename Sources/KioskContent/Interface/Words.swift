package import KioskText

/// The program's own words for readers of one locale.
package struct Words: Sendable {
  /// The locale of the reader.
  package let locale: LocaleDeclaration
  /// By the ids of their units.
  let phrases: [String: LocalizedText]

  /// A phrase without placeholders.
  package subscript(phrase: Phrase) -> String { self[phrase, [:]] }

  /// A phrase with its placeholders filled in.
  package subscript(phrase: Phrase, values: [String: String]) -> String {
    fill(phrase.rawValue, values)
  }

  /// A label and what it labels, or the label alone where nothing follows it in the same line.
  package func labelled(_ label: Phrase, _ value: String = "") -> String {
    let line = self[.labelled, ["label": self[label], "value": value]]
    return value.isEmpty ? line.folded : line
  }

  /// A phrase about a number, in the plural form of the language its words are in, and the digits
  /// of the locale.
  package func counted(_ phrase: CountedPhrase, _ count: Int) -> String {
    let other = "\(phrase.rawValue).\(PluralCategory.other.rawValue)"
    let language = phrases[other]?.language.tag ?? locale.tag
    let category = PluralCategory(of: count, locale: language.canonicalized.description)
    let key = "\(phrase.rawValue).\(category.rawValue)"
    let digits = localizedDigits(String(count), digits: locale.digits)
    // A form that is missing in the language must not bring in a word of another language.
    let isThere = phrases[key].map { $0.language == phrases[other]?.language } ?? false
    return fill(isThere ? key : other, ["count": digits])
  }

  /// The language that a phrase's words are in.
  package func language(of phrase: Phrase) -> TextLanguage {
    phrases[phrase.rawValue]?.language ?? TextLanguage(tag: locale.tag, direction: locale.direction)
  }

  private func fill(_ key: String, _ values: [String: String]) -> String {
    phrases[key]?.text.filled(with: values) ?? ""
  }
}

extension InlineText {
  /// The words with placeholders replaced; a placeholder without a value keeps its name in braces.
  func filled(with values: [String: String]) -> String {
    nodes.map { $0.filled(with: values) }.joined()
  }
}

extension InlineNode {
  fileprivate func filled(with values: [String: String]) -> String {
    switch self {
    case .text(let text): text
    case .span(_, let nodes): nodes.map { $0.filled(with: values) }.joined()
    case .mark(let code): values[code.id] ?? code.equivalentText
    }
  }
}

extension Library {
  /// The built-in translation of a phrase that the site itself has not translated.
  func words(builtIn unit: String, _ tag: LanguageTag) -> CodedText? {
    builtInWords.translations[tag]?[unit]?.target
  }

  /// The program's words for a locale: the site's own, then the built-in ones, then the locale's
  /// chain, then the source language.
  package func words(for locale: LocaleDeclaration) -> Words {
    let site = Dictionary(
      interface.units.map { ($0.elementID, $0) }, uniquingKeysWith: { first, _ in first })
    var phrases: [String: LocalizedText] = [:]
    for unit in builtInWords.source.units {
      let key = unit.elementID
      phrases[key] =
        site[key].map { phrase($0, in: interface.sourceLanguage, for: locale) }
        ?? phrase(unit, in: builtInWords.source.sourceLanguage, for: locale)
    }
    return Words(locale: locale, phrases: phrases)
  }

  private func phrase(
    _ unit: TextUnit, in source: LanguageTag, for locale: LocaleDeclaration
  ) -> LocalizedText {
    for tag in [locale.tag] + locale.fallback {
      if tag == source { break }
      for translations in [translations[tag], builtInWords.translations[tag]].compactMap({ $0 }) {
        let stored = translations[unit.id]
        let status = TranslationStatus(
          of: stored, source: unit.text, sharesLanguage: tag.language == source.language)
        if let target = stored?.target, status.isUsable {
          return LocalizedText(
            text: unit.text.translated(by: target), language: language(tag),
            origin: .translation(status))
        }
      }
    }
    return LocalizedText(text: unit.text, language: language(source), origin: .original)
  }
}

extension TextUnit {
  /// The plural form that the unit holds, where it is one of a counted phrase.
  package var pluralCategory: PluralCategory? {
    let parts = elementID.split(separator: ".")
    guard parts.count == 2, CountedPhrase(rawValue: String(parts[0])) != nil else { return nil }
    return PluralCategory(rawValue: String(parts[1]))
  }
}
