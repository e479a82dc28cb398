/// A German word without its ending, to find it whatever its case and number.
struct GermanStem: Sendable, Equatable {
  /// Small letters, and no ending where four letters are left without it.
  let letters: String

  init(_ word: String) {
    let small = word.lowercased()
    let ending = Self.endings.first { small.count - $0.count >= 4 && small.hasSuffix($0) }
    letters = ending.map { String(small.dropLast($0.count)) } ?? small
  }

  /// The stems of the Latin words of a text, in order.
  static func words(of text: String) -> [GermanStem] { words(of: QualityText(plain: text)) }

  /// The same of a text that is read already.
  static func words(of text: QualityText) -> [GermanStem] {
    let latin = WritingScripts(.latin)
    return text.words.flatMap { word -> [GermanStem] in
      if word.scripts == latin { return [GermanStem(word.text)] }
      return word.scripts.contains(latin) ? word.text.latinRuns.map { GermanStem($0) } : []
    }
  }

  private static let endings = ["en", "em", "er", "es", "e", "n", "s"]
}

extension [GermanStem] {
  /// Whether these words stand one after another among others, each as the beginning of a word: what
  /// follows it is another case, or the ending that the reader's language gives it.
  func stand(in words: [GermanStem]) -> Bool {
    stand(in: words) { $1.letters.hasPrefix($0.letters) }
  }

  /// The same as whole words, so that no compound counts.
  func standWhole(in words: [GermanStem]) -> Bool { stand(in: words, isSame: ==) }

  private func stand(
    in words: [GermanStem], isSame: (GermanStem, GermanStem) -> Bool
  ) -> Bool {
    guard let first, count <= words.count else { return isEmpty }
    for start in 0...(words.count - count) where isSame(first, words[start]) {
      if zip(self, words[start...]).allSatisfy({ isSame($0, $1) }) { return true }
    }
    return false
  }
}

extension String {
  /// The parts of a word that are Latin letters or digits: a Latin name takes the prefixes and the
  /// endings of other scripts without a space.
  fileprivate var latinRuns: [String] {
    var runs: [String] = []
    var run = String.UnicodeScalarView()
    for scalar in unicodeScalars {
      let isLatin =
        scalar.isPlainDigit || (0x300...0x36F).contains(scalar.value)
        || (scalar.isWordPart && WritingScript(of: scalar) == .latin)
      if isLatin {
        run.append(scalar)
      } else if !run.isEmpty {
        runs.append(String(run))
        run = .init()
      }
    }
    if !run.isEmpty { runs.append(String(run)) }
    return runs
  }
}
