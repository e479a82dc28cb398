/// What makes a sentence long.
enum SentenceRule {
  static func faults(in sentence: GermanSentence, level: ClarityLevel) -> [ClarityFault] {
    let words = sentence.words.count
    var faults: [ClarityFault] = []
    if words > level.longestSentence {
      faults.append(.longSentence(words: words, limit: level.longestSentence))
    }
    let listed = listedItems(in: sentence)
    if listed > level.mostListed {
      faults.append(.inlineList(listed, limit: level.mostListed))
    } else if let most = level.mostCommas, sentence.commas > most {
      faults.append(.commas(sentence.commas, limit: most))
    }
    return faults + brackets(in: sentence, level: level) + signs(in: sentence, level: level)
  }

  /// The items of the longest list of short parts that "und" or "oder" ends: "A, B, C und D".
  static func listedItems(in sentence: GermanSentence) -> Int {
    var best = 0
    var run = 0
    var length = 0
    for token in sentence.tokens {
      if token.isSign([","]) {
        run = length <= 4 || run == 0 ? run + 1 : 1
        length = 0
      } else if token.isWord(["und", "oder", "sowie"]), run > 0, (1...4).contains(length) {
        best = max(best, run + 2)
        run = 0
        length = 0
      } else if token.isSign([":", ";", "–", "(", ")"]) {
        run = 0
        length = 0
      } else {
        // A clause of its own is no item.
        if length == 0, run > 0, token.isWord(GermanWords.subordinators) { run = 0 }
        length += 1
      }
    }
    return best
  }

  private static func brackets(
    in sentence: GermanSentence, level: ClarityLevel
  ) -> [ClarityFault] {
    guard let open = sentence.tokens.firstIndex(where: { $0.isSign(["(", "["]) }), open > 0,
      let close = sentence.tokens[open...].firstIndex(where: { $0.isSign([")", "]"]) })
    else { return [] }
    let inside = sentence.tokens[open...close]
    let words = inside.count(where: \.isCounted)
    return words > level.mostBracketed ? [.brackets(inside.written)] : []
  }

  private static func signs(in sentence: GermanSentence, level: ClarityLevel) -> [ClarityFault] {
    let tokens = sentence.tokens
    return tokens.indices.compactMap { index in
      let token = tokens[index]
      if level == .simple, token.isSign(["%", "§", "&", "/", "+", "=", ">", "<", "→", "~", "#"]) {
        return .sign(token.text)
      }
      guard token.isSign(["/"]), index > 0, index + 1 < tokens.count else { return nil }
      let isEither = tokens[index - 1].isWord(["und"]) && tokens[index + 1].isWord(["oder"])
      return isEither ? .sign("und/oder") : nil
    }
  }
}
