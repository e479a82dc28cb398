import KioskContent
import KioskText

extension StartPage {
  /// The page in the site's languages.
  init(_ edition: Edition) {
    let site = edition.library.site
    let cards = edition.library.locales.locales.compactMap { Card(locale: $0, edition) }
    let main = edition.library.defaultLocale
    self.init(
      language: TextLanguage(tag: main.tag, direction: main.direction),
      numbers: site.emergencies.map(\.number), cards: cards.withoutRepetitions)
  }

  /// The page of a site that cannot be read: the built-in words and the numbers of Germany.
  init(builtIn words: BuiltInWords) {
    let source = words.source.sourceLanguage
    let tags = [source] + words.translations.keys.filter { $0 != source }.sorted()
    self.init(
      language: TextLanguage(undeclared: source), numbers: ["112", "110"],
      cards: tags.compactMap { Card(tag: $0, words) })
  }
}

extension StartPage.Card {
  fileprivate init?(locale: LocaleDeclaration, _ edition: Edition) {
    guard let page = edition.page(.languages, for: Reader(locale: locale)) else { return nil }
    self.init(
      emergency: StartPage.Text(page.words, .emergency),
      ask: StartPage.Text(page.words, .pleaseAskCounter),
      lines: page.emergencies.map { line in
        StartPage.Line(
          number: line.number,
          label: StartPage.Text(words: line.label.plain, language: line.label.language))
      })
  }

  fileprivate init?(tag: LanguageTag, _ words: BuiltInWords) {
    guard let emergency = StartPage.Text(tag, .emergency, words),
      let ask = StartPage.Text(tag, .pleaseAskCounter, words)
    else { return nil }
    self.init(emergency: emergency, ask: ask, lines: [])
  }
}

extension StartPage.Text {
  fileprivate init(_ words: Words, _ phrase: Phrase) {
    self.init(words: words[phrase], language: words.language(of: phrase))
  }

  /// A built-in phrase; `nil` where the language has none that can be used.
  fileprivate init?(_ tag: LanguageTag, _ phrase: Phrase, _ words: BuiltInWords) {
    guard let unit = words.source.units.first(where: { $0.elementID == phrase.rawValue }) else {
      return nil
    }
    let language = TextLanguage(undeclared: tag)
    guard tag != words.source.sourceLanguage else {
      self.init(words: unit.text.plain, language: language)
      return
    }
    let stored = words.translations[tag]?[unit.id]
    guard let target = stored?.target,
      TranslationStatus(
        of: stored, source: unit.text,
        sharesLanguage: tag.language == words.source.sourceLanguage.language
      ).isUsable
    else { return nil }
    self.init(words: target.plain, language: language)
  }
}

extension [StartPage.Card] {
  /// Without the cards that say the same as an earlier one: a locale whose words are missing falls
  /// back on another card's.
  fileprivate var withoutRepetitions: [StartPage.Card] {
    var seen: [StartPage.Card] = []
    for card in self where !seen.contains(card) { seen.append(card) }
    return seen
  }
}
