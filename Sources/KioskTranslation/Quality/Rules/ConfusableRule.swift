import KioskContent

/// Letters of the language, and none that look the same: Arabic yeh in Persian, a Latin i for a
/// Ukrainian one, a radical for a character, a traditional character in simplified Chinese.
struct ConfusableRule {
  let pair: ReadPair

  var faults: [QualityFault] {
    let letters = ConfusableLetters(
      language: pair.language, script: pair.context.locale.script)
    let known = Set(pair.source.words.map(\.text))
    var seen: Set<UInt32> = []
    let radicals = pair.target.scalars.filter { (0x2E80...0x2FD5).contains($0.value) }.prefix(1)
    return radicals.map { radical in
      .confusable(
        radical.value, word: String(radical), expected: letters.expected(for: radical)?.letter)
    }
      + pair.target.words.flatMap { word -> [QualityFault] in
        guard word.place.isDisjoint(with: [.address, .term]), !known.contains(word.text) else {
          return []
        }
        return faults(in: word, letters).filter { fault in
          guard case .confusable(let found, _, _) = fault else { return true }
          return seen.insert(found).inserted
        }
      }
  }

  private func faults(in word: QualityWord, _ letters: ConfusableLetters) -> [QualityFault] {
    let scalars = pair.target.scalars[word.range]
    let foreign = scalars.compactMap { scalar in
      letters.expected(for: scalar).map { expected in
        QualityFault.confusable(scalar.value, word: word.text, expected: expected.letter)
      }
    }
    if !foreign.isEmpty { return Array(foreign.prefix(2)) }
    // A whole word of letters that look like the locale's own, such as a lone Latin i or o.
    guard word.scripts.members.count == 1, !word.place.contains(.brackets),
      !word.place.contains(.quotes), let first = scalars.first,
      let twin = letters.twin(of: first), isLikelyTwin(word, letters)
    else { return [] }
    return [.confusable(first.value, word: word.text, expected: twin.value)]
  }

  private func isLikelyTwin(_ word: QualityWord, _ letters: ConfusableLetters) -> Bool {
    let scalars = pair.target.scalars[word.range]
    guard scalars.allSatisfy({ letters.twin(of: $0) != nil }) else { return false }
    // Capitals may be an abbreviation; beside a digit or a hyphen a letter is a sign.
    if scalars.contains(where: { $0.properties.isUppercase }), scalars.count > 1 { return false }
    let before = word.range.lowerBound - 1
    let after = word.range.upperBound
    let neighbours = [before, after].compactMap { index in
      pair.target.scalars.indices.contains(index) ? pair.target.scalars[index] : nil
    }
    guard
      neighbours.allSatisfy({ $0.properties.isWhitespace || ",.;:!?".unicodeScalars.contains($0) })
    else { return false }
    let isLone = scalars.count == 1 && scalars.first?.properties.isUppercase == true
    return !isLone || before < 0
  }
}
