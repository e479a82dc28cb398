import KioskContent

/// No German words among the others, but for official words, names, and what stands in brackets or
/// in quotation marks.
struct GermanLeftInsideRule {
  let pair: ReadPair

  var faults: [QualityFault] {
    // A whole sentence of the source makes the unit unfinished, which the check of the site says.
    guard pair.leavesGerman, pair.pair.stored.target != pair.pair.stored.source,
      TranslationStatus(of: pair.pair.stored, source: pair.pair.unit.text) != .inTranslation
    else { return [] }
    let runs = runs
    guard !runs.isEmpty else { return [] }
    let german = GermanTraces(language: pair.language)
    let known = Set(pair.source.words.flatMap { [$0.text, $0.text.lowercased()] })
    let sentences = runs.filter { isSentence($0, german, known) }.map(withoutNames)
      .filter { isSentence($0, german, known) }
    let words = runs.joined().filter { isLeft($0, german, known) && !isName([$0]) }
    let left = sentences.isEmpty ? words.map { [$0] } : sentences
    guard !left.isEmpty else { return [] }
    return [
      .germanLeftInside(
        left.map { $0.map(\.text).joined(separator: " ") }.prefix(3).joined(separator: ", "))
    ]
  }

  /// Latin words with nothing but spaces between them.
  private var runs: [[QualityWord]] {
    var runs: [[QualityWord]] = []
    for word in pair.translatedWords where word.scripts == .init(.latin) {
      if let last = runs.last?.last, isNext(word, to: last) {
        runs[runs.count - 1].append(word)
      } else {
        runs.append([word])
      }
    }
    return runs
  }

  private func isNext(_ word: QualityWord, to last: QualityWord) -> Bool {
    pair.target.scalars[last.range.upperBound..<word.range.lowerBound]
      .allSatisfy(\.properties.isWhitespace)
  }

  /// Whether a run of words is German: it holds words that only German sentences have.
  private func isSentence(
    _ run: [QualityWord], _ german: GermanTraces, _ known: Set<String>
  ) -> Bool {
    let marks = run.filter { german.isFunctionWord($0.text) }
    if pair.writesLatin {
      let others = run.filter { known.contains($0.text) }
      return Set(marks.map(\.text)).count > 1 || (!marks.isEmpty && others.count > 1)
    }
    let sure = run.contains { german.isSurelyGerman($0.text) }
    return run.count > 1 && (sure || (!marks.isEmpty && run.count { known.contains($0.text) } > 1))
  }

  /// Whether one word is German that was to be translated: it stands in the source as it is, and no
  /// name looks like it.
  private func isLeft(_ word: QualityWord, _ german: GermanTraces, _ known: Set<String>) -> Bool {
    guard known.contains(word.text), word.range.count > 2, !word.isAbbreviation,
      !isExplained(word), !isInTerms(word)
    else { return false }
    if pair.writesLatin { return german.looksGerman(word.text) }
    let isSmall = word.text.unicodeScalars.allSatisfy { !$0.properties.isUppercase }
    return german.isSurelyGerman(word.text) || german.looksGerman(word.text)
      || (isSmall && german.isInflected(word.text) && !isHyphenated(word))
  }

  /// Whether a hyphen or another sign joins the word to its neighbour, as in names of programs.
  private func isHyphenated(_ word: QualityWord) -> Bool {
    let scalars = pair.target.scalars
    return [word.range.lowerBound - 1, word.range.upperBound].contains { index in
      scalars.indices.contains(index) && "-_/:.".unicodeScalars.contains(scalars[index])
        && (index < word.range.lowerBound || index + 1 < scalars.count)
    }
  }

  /// Whether an explanation in brackets or a house number follows.
  private func isExplained(_ word: QualityWord) -> Bool {
    let rest = pair.target.scalars[word.range.upperBound...].drop(while: \.properties.isWhitespace)
    guard let next = rest.first else { return false }
    return next == "(" || next == "（" || next == "[" || next.decimalValue != nil
  }

  private func isInTerms(_ word: QualityWord) -> Bool {
    let stem = GermanStem(word.text)
    return pair.source.terms.contains { GermanStem.words(of: $0.words).contains(stem) }
  }

  /// The words without those that make up a name.
  private func withoutNames(_ run: [QualityWord]) -> [QualityWord] {
    var rest: [QualityWord] = []
    var index = 0
    while index < run.count {
      let end = ((index + 1)...min(run.count, index + 12)).last { end in
        pair.context.names.contains(
          run[index..<end].map { $0.text.lowercased() }.joined(separator: " "))
      }
      if let end {
        index = end
      } else {
        rest.append(run[index])
        index += 1
      }
    }
    return rest
  }

  /// Whether the words are, or are a part of, a name that stays German.
  private func isName(_ run: [QualityWord]) -> Bool {
    let text = run.map { $0.text.lowercased() }.joined(separator: " ")
    return pair.context.names.contains { $0.contains(text) && isWhole(text, in: $0) }
  }

  private func isWhole(_ text: String, in name: String) -> Bool {
    let words = name.split { !$0.isLetter }
    return text.split(separator: " ").allSatisfy { words.contains($0) }
  }
}
