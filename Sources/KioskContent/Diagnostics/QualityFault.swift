/// What a rule of quality found in a translation, as data.
package enum QualityFault: Sendable, Equatable {
  /// An official German word of the source that a reader of the translation does not see.
  case hiddenTerm(String)
  /// A name of the source that is not in the translation.
  case missingName(String)
  /// Numbers by value, as written.
  case numbers(missing: [String], added: [String])
  /// Days, as written.
  case dates(missing: [String], added: [String])
  /// Addresses of the web, as written.
  case urls(missing: [String], added: [String])
  /// Addresses of mail, as written.
  case mailAddresses(missing: [String], added: [String])
  /// Letters of another script: its English name, some of the words, and the share of all letters.
  case wrongScript(String, words: String, percent: Int)
  /// A word with letters of several scripts, by their English names.
  case mixedScriptWord(String, scripts: [String])
  /// A character that looks like what the language writes; `nil` where it is simply not written.
  case confusable(UInt32, word: String, expected: UInt32?)
  /// Digits of several systems, or letters among digits.
  case mixedDigits(String)
  /// An embedding or an override.
  case bidiControl(UInt32)
  /// Isolates that are not closed, or closed twice.
  case unbalancedIsolates
  /// A mark that steers the direction.
  case bidiMark(UInt32)
  /// A character that nobody sees, and the words around it.
  case invisibleCharacter(UInt32, near: String)
  /// Another kind of punctuation at the end.
  case endPunctuation(expected: EndMark, found: EndMark)
  /// User-perceived characters, and how many one would expect at least and at most.
  case length(Int, expected: ClosedRange<Int>)
  /// The words of the source.
  case sameAsSource(String)
  /// German words among others.
  case germanLeftInside(String)
  /// A German word, and the words of the glossary of which none is there.
  case glossary(term: String, expected: [String])
  /// Another unit with the same source, and its translation.
  case inconsistentRepetition(other: String, words: String)

  /// The rule that found it.
  package var rule: QualityRule {
    switch self {
    case .hiddenTerm, .missingName: .protectedTerm
    case .numbers: .numbers
    case .dates: .dates
    case .urls: .urls
    case .mailAddresses: .mailAddresses
    case .wrongScript: .wrongScript
    case .mixedScriptWord: .mixedScriptWord
    case .confusable: .confusable
    case .mixedDigits: .mixedDigits
    case .bidiControl, .unbalancedIsolates: .bidiControl
    case .bidiMark: .bidiMark
    case .invisibleCharacter: .invisibleCharacter
    case .endPunctuation: .endPunctuation
    case .length: .length
    case .sameAsSource: .sameAsSource
    case .germanLeftInside: .germanLeftInside
    case .glossary: .glossary
    case .inconsistentRepetition: .inconsistentRepetition
    }
  }

  /// How much it matters; a text that is nearly all in another script is no translation.
  package var severity: Diagnostic.Severity {
    switch self {
    case .hiddenTerm, .missingName, .numbers, .dates, .urls, .mailAddresses, .bidiControl,
      .unbalancedIsolates:
      .error
    case .wrongScript(_, _, let percent): percent > 80 ? .error : .warning
    case .mixedScriptWord, .confusable, .mixedDigits, .invisibleCharacter, .endPunctuation,
      .length, .sameAsSource, .germanLeftInside, .glossary:
      .warning
    case .bidiMark, .inconsistentRepetition: .information
    }
  }
}

/// How a text ends, whatever signs its script has for it.
package enum EndMark: String, Sendable, CaseIterable {
  case fullStop = "a full stop"
  case question = "a question mark"
  case exclamation = "an exclamation mark"
  case colon = "a colon"
  case semicolon = "a semicolon"
  case comma = "a comma"
  case ellipsis = "an ellipsis"
  case none = "no punctuation"
}
