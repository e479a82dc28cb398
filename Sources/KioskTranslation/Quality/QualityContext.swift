import KioskContent

/// What the rules know besides a pair: the site's names and the writing of one locale.
struct QualityContext: Sendable {
  /// What is translated into.
  let locale: LocaleDeclaration
  /// The scripts of the locale; empty where they are not told apart.
  let scripts: Set<WritingScript>
  /// The words that a translation must contain.
  let glossary: Glossary
  /// The city's name.
  let city: String
  /// The words and titles that stay German in every language, in small letters.
  let names: Set<String>
  /// The names of the months in the locale.
  let months: MonthNames
  /// The same in the languages of the documents.
  let sourceMonths: [LanguageTag: MonthNames]
  /// For a unit whose source is translated in other words elsewhere: that other unit.
  let repetitions: [String: Repetition]

  /// A unit with the same source and other words.
  struct Repetition: Sendable {
    let other: String
    let words: String
  }
}

/// A pair, read once for all rules.
struct ReadPair: Sendable {
  let pair: TranslatedPair
  /// What the translator saw.
  let source: QualityText
  /// What the translator wrote.
  let target: QualityText
  let context: QualityContext

  /// - Returns: `nil` where nothing is translated.
  init?(_ pair: TranslatedPair, in context: QualityContext) {
    guard let target = pair.stored.target, !target.isBlank else { return nil }
    let kinds = Dictionary(
      pair.unit.text.codes.map { ($0.id, $0.kind) }, uniquingKeysWith: { first, _ in first })
    func isTerm(_ id: String) -> Bool {
      if let kind = kinds[id] { return kind == .term }
      // A code that the German no longer has is known by its id alone.
      return id.hasPrefix(InlineKind.term.name)
    }
    self.pair = pair
    self.context = context
    source = QualityText(pair.stored.source, isTerm: isTerm)
    self.target = QualityText(target, isTerm: isTerm)
  }

  /// The language that is translated into, without script and region.
  var language: String { context.locale.tag.canonicalized.language }

  /// The language of the source.
  var sourceLanguage: String { pair.sourceLanguage.canonicalized.language }

  /// Whether German is translated into another language.
  var leavesGerman: Bool { sourceLanguage == "de" && language != "de" }

  /// Whether Latin is a script of the locale.
  var writesLatin: Bool { context.scripts.contains(.latin) }

  /// The words of the target that were to be translated: none of an official word, in brackets, in
  /// quotation marks or in an address.
  var translatedWords: [QualityWord] { target.words.filter(\.place.isEmpty) }
}
