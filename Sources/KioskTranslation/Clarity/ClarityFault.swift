/// What makes a German text hard to read, as data.
package enum ClarityFault: Sendable, Equatable {
  /// A sentence of so many words.
  case longSentence(words: Int, limit: Int)
  /// So many words per sentence in the whole document.
  case longSentences(mean: Double, limit: Double)
  /// The fourth Wiener Sachtextformel of the whole document.
  case highWiener(Double, limit: Double)
  /// LIX of the whole document.
  case highLIX(Double, limit: Double)
  /// Amstad's reading ease of the whole document.
  case lowAmstad(Double, limit: Double)
  /// A word of so many syllables between two hyphens.
  case longWord(String, syllables: Int)
  /// A form of "werden" with a participle.
  case passive(String)
  /// "ist … zu tun": an order that names nobody.
  case hiddenOrder(String)
  /// A shortened word and what it stands for, where that is known.
  case abbreviation(String, meaning: String?)
  /// Letters that the document explains nowhere.
  case acronym(String)
  /// A time that is counted from the day of reading.
  case relativeDate(String)
  /// A time that says no day at all: "bald", "derzeit".
  case vagueTime(String)
  /// Link words that name no target.
  case vagueLink(String)
  /// A form such as "könnte".
  case subjunctive(String)
  /// A noun in the genitive; in German for everyone one that hangs on another.
  case genitive(String)
  /// A word such as "nicht" or "kein".
  case negation(String)
  /// Two negations in one part of a sentence.
  case doubleNegation(String)
  /// So many words in brackets.
  case brackets(String)
  /// A sign that stands for a word.
  case sign(String)
  /// A noun made of a verb or an adjective.
  case nominalisation(String)
  /// Several such nouns in one sentence.
  case nominalStyle([String])
  /// So many commas in a sentence.
  case commas(Int, limit: Int)
  /// A date in figures alone.
  case dateInFigures(String)
  /// So many items listed inside a sentence.
  case inlineList(Int, limit: Int)
  /// A paragraph of so many characters.
  case longUnit(Int, limit: Int)
}

extension ClarityFault {
  /// The name of the rule, permanent, for tools.
  package var rule: String {
    switch self {
    case .longSentence: "long-sentence"
    case .longSentences: "long-sentences"
    case .highWiener: "wiener"
    case .highLIX: "lix"
    case .lowAmstad: "amstad"
    case .longWord: "long-word"
    case .passive: "passive"
    case .hiddenOrder: "hidden-order"
    case .abbreviation: "abbreviation"
    case .acronym: "unexplained-abbreviation"
    case .relativeDate: "relative-date"
    case .vagueTime: "vague-time"
    case .vagueLink: "vague-link"
    case .subjunctive: "subjunctive"
    case .genitive: "genitive"
    case .negation: "negation"
    case .doubleNegation: "double-negation"
    case .brackets: "brackets"
    case .sign: "sign"
    case .nominalisation: "nominalisation"
    case .nominalStyle: "nominal-style"
    case .commas: "commas"
    case .dateInFigures: "date-in-figures"
    case .inlineList: "inline-list"
    case .longUnit: "long-paragraph"
    }
  }

  /// The part of the writing guide that explains the rule.
  package var guideAnchor: String {
    switch self {
    case .longSentence, .longSentences, .commas: "kurze-saetze"
    case .highWiener, .highLIX, .lowAmstad: "schwierigkeit"
    case .longWord: "kurze-woerter"
    case .passive, .hiddenOrder: "wer-tut-was"
    case .abbreviation, .acronym: "abkuerzungen"
    case .relativeDate, .vagueTime, .dateInFigures: "zeitangaben"
    case .vagueLink: "links"
    case .subjunctive: "moeglichkeitsform"
    case .genitive: "genitiv"
    case .negation, .doubleNegation: "verneinung"
    case .brackets, .sign: "klammern-und-zeichen"
    case .nominalisation, .nominalStyle: "verben"
    case .inlineList, .longUnit: "listen-und-absaetze"
    }
  }
}
