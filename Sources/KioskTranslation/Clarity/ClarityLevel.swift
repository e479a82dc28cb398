package import KioskContent

/// How clear a German text has to be.
package enum ClarityLevel: String, Sendable, CaseIterable {
  /// German for everyone.
  case standard
  /// German for people who read little or are learning (`de-simple`).
  case simple

  /// The level of a text in this language; `nil` where it is not German.
  package init?(_ tag: LanguageTag) {
    guard tag.language == "de" else { return nil }
    self = tag.variants.contains("simple") ? .simple : .standard
  }

  /// Sentences with more words are too long.
  var longestSentence: Int { self == .standard ? 20 : 8 }
  /// Sentences with more words cannot stay; `nil` where there is no such bound.
  var longestBearableSentence: Int? { self == .standard ? nil : 12 }
  /// Words per sentence of the whole text.
  var meanSentence: Double { self == .standard ? 15 : 8 }
  /// The fourth Wiener Sachtextformel of the whole text.
  var wiener: Double { self == .standard ? 9 : 6 }
  /// LIX of the whole text.
  var lix: Double { self == .standard ? 50 : 40 }
  /// Amstad's reading ease of the whole text, at least.
  var amstad: Double { self == .standard ? 50 : 60 }
  /// Letters of a word between two hyphens; `nil` where only syllables count.
  var longestWord: Int? { self == .standard ? 20 : nil }
  /// Syllables of a word between two hyphens.
  var mostSyllables: Int { self == .standard ? 7 : 3 }
  /// Commas of a sentence; `nil` where only its words count.
  var mostCommas: Int? { self == .standard ? nil : 1 }
  /// Items that a sentence may list.
  var mostListed: Int { self == .standard ? 4 : 3 }
  /// Words in brackets.
  var mostBracketed: Int { self == .standard ? 5 : 0 }
  /// Words made of verbs and adjectives that one sentence may hold.
  var mostNominalisations: Int { self == .standard ? 2 : 0 }
  /// Characters of one paragraph.
  var longestUnit: Int { self == .standard ? 400 : 250 }

  /// Whether a text without warnings is more than bearable.
  func isClear(_ text: Readability) -> Bool {
    text.decidingWiener <= min(wiener, 7) && text.amstad >= 60 && text.lix <= 40
  }
}
