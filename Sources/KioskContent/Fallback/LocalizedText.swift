/// A unit as one reader sees it.
package struct LocalizedText: Sendable, Equatable {
  /// The words with their codes.
  package let text: InlineText
  /// The language that the words are in.
  package let language: TextLanguage
  /// Where the words come from.
  package let origin: TextOrigin
  /// The same unit in further languages, in the order to show them: a second language that the
  /// reader asked for, or the source beside a critical text that a program translated.
  package let companions: [Companion]

  /// Makes a text in one language, with companions where there are some.
  package init(
    text: InlineText, language: TextLanguage, origin: TextOrigin, companions: [Companion] = []
  ) {
    self.text = text
    self.language = language
    self.origin = origin
    self.companions = companions
  }

  /// The words alone.
  package var plain: String { text.plain }
}

/// A text that stands beside another.
package struct Companion: Sendable, Equatable {
  /// The words with their codes.
  package let text: InlineText
  /// The language that the words are in.
  package let language: TextLanguage
  /// Where the words come from.
  package let origin: TextOrigin
}

/// Where the words come from.
package enum TextOrigin: Sendable, Equatable {
  /// Written in this language.
  case original
  /// Translated, with the status of the translation.
  case translation(TranslationStatus)

  /// Whether a reader must be told that the original has changed.
  package var isOutdated: Bool { self == .translation(.outdated) }
  /// Whether a reader must be told that a program made the words.
  package var isMachineTranslated: Bool { self == .translation(.machineTranslated) }
}
