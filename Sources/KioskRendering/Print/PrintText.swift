/// A text in one or several languages, level with each other; the first is the reader's.
package struct PrintPassage: Codable, Sendable, Equatable {
  /// The same words in each language, at least one.
  package let texts: [PrintText]

  package init(_ texts: [PrintText]) { self.texts = texts }
}

/// Words in one language.
package struct PrintText: Codable, Sendable, Equatable {
  /// The language of the words.
  package let language: PrintLanguage
  /// The pieces in reading order, in logical order of their letters. Bidi isolates, word joiners,
  /// no-break spaces and soft hyphens do their work and are left out of what can be copied.
  package let runs: [PrintRun]

  package init(language: PrintLanguage, runs: [PrintRun]) {
    self.language = language
    self.runs = runs
  }
}

/// Words that look alike.
package struct PrintRun: Codable, Sendable, Equatable {
  /// The words.
  package let text: String
  /// Whether they are bold.
  package let isStrong: Bool
  /// Where a tap on a screen leads (`https:`, `mailto:`, `tel:`); `nil` for nowhere.
  package let link: String?
  /// The language of these words, where it is not that of the text.
  package let language: PrintLanguage?

  package init(
    _ text: String, isStrong: Bool = false, link: String? = nil, language: PrintLanguage? = nil
  ) {
    self.text = text
    self.isStrong = isStrong
    self.link = link
    self.language = language
  }
}

/// A language and the direction of its script.
package struct PrintLanguage: Codable, Sendable, Hashable {
  /// BCP 47.
  package let tag: String
  /// Whether lines run from right to left.
  package let isRightToLeft: Bool

  package init(tag: String, isRightToLeft: Bool) {
    self.tag = tag
    self.isRightToLeft = isRightToLeft
  }
}
