/// How hard a German text is by formulas that count words, sentences and syllables.
package struct Readability: Sendable, Equatable {
  /// From this many words on the formulas mean something.
  package static let fewestWords = 100

  /// Words, numbers, shortened words and citations.
  package let words: Int
  /// Sentences; a heading and an item of a list is one.
  package let sentences: Int
  /// The words of the longest sentence.
  package let longestSentence: Int
  /// All syllables; a number is one.
  package let syllables: Int
  /// Words of three syllables and more.
  package let manySyllables: Int
  /// Words of one syllable.
  package let oneSyllable: Int
  /// Words of more than six letters.
  package let longWords: Int

  init(_ sentences: [GermanSentence]) {
    let counts = sentences.map(\.words.count)
    let words = sentences.flatMap(\.words)
    let syllables = words.map(GermanSyllables.count)
    self.words = words.count
    self.sentences = sentences.count
    longestSentence = counts.max() ?? 0
    self.syllables = syllables.reduce(0, +)
    manySyllables = syllables.count { $0 >= 3 }
    oneSyllable = syllables.count { $0 == 1 }
    longWords = words.count { $0.kind == .word && $0.text.count(where: \.isLetter) > 6 }
  }

  /// Words per sentence.
  package var meanSentence: Double { ratio(words, to: sentences) }

  /// LIX (Björnsson 1968): words per sentence and the share of long words; below 40 easy, above 50
  /// hard.
  package var lix: Double { meanSentence + share(longWords) }

  /// Flesch's reading ease for German (Amstad 1978): from 100, very easy, to 0, very hard.
  package var amstad: Double { 180 - meanSentence - 58.5 * ratio(syllables, to: words) }

  /// The four Wiener Sachtextformeln (Bamberger and Vanecek 1984): about 4, very easy, to 15.
  package var wiener: [Double] {
    let (many, long, one) = (share(manySyllables), share(longWords), share(oneSyllable))
    return [
      0.1935 * many + 0.1672 * meanSentence + 0.1297 * long - 0.0327 * one - 0.875,
      0.2007 * many + 0.1682 * meanSentence + 0.1373 * long - 2.779,
      0.2963 * many + 0.1905 * meanSentence - 1.1144,
      decidingWiener,
    ]
  }

  /// The fourth formula, which decides: it asks only what an editor can change at once, the length of
  /// sentences and the words of many syllables.
  package var decidingWiener: Double {
    0.2744 * share(manySyllables) + 0.2656 * meanSentence - 1.693
  }

  /// Whether there are enough words for the formulas.
  package var isMeasurable: Bool { words >= Readability.fewestWords }

  private func share(_ part: Int) -> Double { 100 * ratio(part, to: words) }

  private func ratio(_ part: Int, to whole: Int) -> Double {
    whole == 0 ? 0 : Double(part) / Double(whole)
  }
}
