package import KioskContent

extension ClarityFault {
  /// How much the fault matters in a text of this level.
  package func severity(at level: ClarityLevel) -> Diagnostic.Severity {
    switch self {
    case .longSentence(let words, _):
      level.longestBearableSentence.map { words > $0 } == true ? .error : .warning
    // Four syllables are only a hint: "Straßenbahnen" is no hard word.
    case .longWord(_, let syllables):
      level == .simple && syllables == level.mostSyllables + 1 ? .information : .warning
    case .longSentences, .highWiener, .highLIX, .lowAmstad, .passive, .hiddenOrder,
      .acronym, .relativeDate, .vagueLink, .doubleNegation, .nominalStyle, .longUnit, .brackets,
      .subjunctive, .commas, .dateInFigures:
      .warning
    // What every reader knows, "z. B.", is a warning only where words are counted one by one.
    case .abbreviation, .inlineList, .vagueTime, .sign: level == .simple ? .warning : .information
    // Often the honest word: a point to look at, not a fault.
    case .genitive, .negation, .nominalisation: .information
    }
  }
}
