import KioskContent

/// The same kind of punctuation at the end, whatever sign the script has for it.
struct EndPunctuationRule {
  let pair: ReadPair

  var faults: [QualityFault] {
    let expected = TextEnd(pair.source, language: pair.sourceLanguage)
    let found = TextEnd(pair.target, language: pair.language)
    guard !expected.isEmpty, !found.isEmpty, expected.mark != found.mark else { return [] }
    let pairOfMarks = [expected.mark, found.mark]
    // The stop of an abbreviation is not the stop of a sentence.
    if pairOfMarks == [.fullStop, .none], expected.isAbbreviation || hasNoFullStop { return [] }
    if pairOfMarks == [.none, .fullStop], found.isAbbreviation { return [] }
    // "Fragen Sie, ob …" is "Ask: …?" in languages that put the question itself.
    if found.mark == .question, expected.mark != .exclamation, asksIndirectly { return [] }
    if pairOfMarks == [.question, .none], hasNoFullStop { return [] }
    // Armenian puts these signs over a vowel of the word that is asked or called.
    if pair.language == "hy", [.question, .exclamation].contains(expected.mark) { return [] }
    return [.endPunctuation(expected: expected.mark, found: found.mark)]
  }

  /// Whether the source has a German question inside another sentence.
  private var asksIndirectly: Bool {
    let questions: Set<String> = [
      "ob", "wie", "wann", "wo", "wer", "wen", "wem", "was", "welche", "welcher", "welches",
      "welchen", "welchem", "wohin", "woher", "warum", "wieviel", "wofür", "womit",
    ]
    guard pair.sourceLanguage == "de" else { return false }
    return pair.source.words.dropFirst().contains { word in
      questions.contains(word.text)
        && pair.source.scalars[..<word.range.lowerBound].suffix(2).elementsEqual(
          ", ".unicodeScalars)
    }
  }

  /// Whether sentences end with a space alone.
  private var hasNoFullStop: Bool {
    !pair.context.scripts.isDisjoint(with: [.thai, .lao])
  }
}
