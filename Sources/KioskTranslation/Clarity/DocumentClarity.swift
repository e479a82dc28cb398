package import KioskContent

/// How clear one German text is. It claims no conformity with any norm.
package struct DocumentClarity: Sendable {
  /// The whole text in a word.
  package enum Verdict: String, Sendable {
    /// No warning, and good by the formulas where they can be used.
    case clear
    /// No warning.
    case bearable
    /// At least one warning or error.
    case needsWork = "needs-work"
  }

  /// The document.
  package let id: DocumentID
  /// The language of the text, German or a kind of it.
  package let language: LanguageTag
  /// What the text is held against.
  package let level: ClarityLevel
  /// Counts and formulas of the whole text.
  package let readability: Readability
  /// By unit, in document order; what concerns the whole document stands first.
  package let findings: [ClarityFinding]

  /// Judges a text.
  package init(_ text: ClarityText) {
    let judge = ClarityJudge(text)
    id = text.id
    language = text.language
    level = text.level
    readability = judge.readability
    findings = judge.findings()
  }

  /// The whole text in a word.
  package var verdict: Verdict {
    if findings.contains(where: { $0.severity > .information }) { return .needsWork }
    return !readability.isMeasurable || level.isClear(readability) ? .clear : .bearable
  }
}

/// Holds a text against the rules.
private struct ClarityJudge {
  let text: ClarityText
  /// The sentences of each unit.
  let sentences: [[GermanSentence]]
  /// The official words that the text marks somewhere, in small letters.
  let terms: Set<String>
  let readability: Readability

  init(_ text: ClarityText) {
    self.text = text
    sentences = text.units.map { GermanSentences.of($0.text) }
    terms = Set(
      sentences.joined().flatMap(\.tokens).filter { $0.isTerm && $0.kind == .word }.map(\.lower))
    readability = Readability(sentences.flatMap(\.self))
  }

  func findings() -> [ClarityFinding] {
    var findings = wholeFindings()
    let acronyms = AbbreviationRule.acronyms(in: sentences)
    for (index, unit) in text.units.enumerated() {
      findings += unitFaults(unit).map { finding($0, in: unit, excerpt: unit.text.plain) }
      for (number, sentence) in sentences[index].enumerated() {
        let unexplained = acronyms.filter { $0.unit == index && $0.sentence == number }
        let faults =
          sentenceFaults(sentence) + unexplained.map { .acronym($0.name) }
          + timeFaults(sentence, after: sentences[index][..<number])
        findings += faults.map { finding($0, in: unit, excerpt: sentence.text) }
      }
    }
    return findings
  }

  /// What the formulas say, at the place of the title.
  private func wholeFindings() -> [ClarityFinding] {
    guard readability.isMeasurable, let title = text.units.first else { return [] }
    let (level, values) = (text.level, readability)
    var faults: [ClarityFault] = []
    if values.meanSentence > level.meanSentence {
      faults.append(.longSentences(mean: values.meanSentence, limit: level.meanSentence))
    }
    if values.decidingWiener > level.wiener {
      faults.append(.highWiener(values.decidingWiener, limit: level.wiener))
    }
    if values.lix > level.lix { faults.append(.highLIX(values.lix, limit: level.lix)) }
    if values.amstad < level.amstad {
      faults.append(.lowAmstad(values.amstad, limit: level.amstad))
    }
    return faults.map { finding($0, in: title, excerpt: title.text.plain) }
  }

  private func unitFaults(_ unit: ClarityText.Unit) -> [ClarityFault] {
    let length = unit.text.plain.count
    let limit = text.level.longestUnit
    return LinkRule.faults(in: unit.text)
      + (length > limit ? [.longUnit(length, limit: limit)] : [])
  }

  private func sentenceFaults(_ sentence: GermanSentence) -> [ClarityFault] {
    let level = text.level
    return SentenceRule.faults(in: sentence, level: level)
      + WordRule.longWords(in: sentence, level: level, terms: terms)
      + WordRule.nominalisations(in: sentence, level: level)
      + PassiveRule.faults(in: sentence) + HiddenOrderRule.faults(in: sentence)
      + AbbreviationRule.faults(in: sentence)
      + FormRule.negations(in: sentence, level: level)
      + (level == .simple
        ? FormRule.subjunctives(in: sentence) : [])
      + FormRule.genitives(in: sentence, level: level)
  }

  /// The program says "heute" when it knows the day: its own words are not judged for their time.
  private func timeFaults(
    _ sentence: GermanSentence, after before: ArraySlice<GermanSentence>
  ) -> [ClarityFault] {
    text.id == .interface ? [] : TimeRule.faults(in: sentence, after: before, level: text.level)
  }

  private func finding(
    _ fault: ClarityFault, in unit: ClarityText.Unit, excerpt: String
  ) -> ClarityFinding {
    ClarityFinding(
      fault: fault, severity: fault.severity(at: text.level), unit: unit.id, path: unit.path,
      position: unit.position, excerpt: excerpt.shortened(to: 120))
  }
}

extension String {
  /// The text, or its start with an ellipsis, cut between words.
  fileprivate func shortened(to length: Int) -> String {
    guard count > length else { return self }
    let start = prefix(length - 1)
    let end = start.lastIndex(where: \.isWhitespace) ?? start.endIndex
    return start[..<end] + "…"
  }
}
