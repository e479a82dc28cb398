/// Forms that readers of plain German stumble over.
enum FormRule {
  static func subjunctives(in sentence: GermanSentence) -> [ClarityFault] {
    sentence.tokens.filter { $0.isWord(subjunctive) }.map { .subjunctive($0.text) }
  }

  private static let subjunctive: Set<String> = Set(
    [
      "würde", "könnte", "hätte", "wäre", "sollte", "müsste", "dürfte", "bräuchte", "käme", "gäbe",
      "ginge", "ließe", "bliebe", "wüsste", "fände", "täte", "stünde",
    ].flatMap { [$0, $0 + "n", $0 + "st", $0 + "t"] } + ["wär", "hätt"])

  /// Every genitive in simple German; elsewhere only one that hangs on another: "der Höhe der
  /// Leistung".
  static func genitives(in sentence: GermanSentence, level: ClarityLevel) -> [ClarityFault] {
    let ranges = sentence.tokens.indices.compactMap { genitive($0, in: sentence) }
    if level == .simple { return ranges.map { .genitive(sentence.tokens[$0].written) } }
    let chain = zip(ranges, ranges.dropFirst()).first { $0.upperBound + 1 == $1.lowerBound }
    return chain.map { [.genitive(sentence.tokens[$0.lowerBound...$1.upperBound].written)] } ?? []
  }

  /// "des Kindes", "Ihres neuen Hauses", and between two nouns "der Stadt".
  private static func genitive(_ index: Int, in sentence: GermanSentence) -> ClosedRange<Int>? {
    let token = sentence.tokens[index]
    let isAlways = token.isWord(genitiveArticles)
    let before = sentence.token(at: index - 1)
    let isBetween =
      token.text == "der" && before?.kind == .word && before?.isCapitalised == true
      && index > 1 && before?.isWord(["sie", "ihnen", "ihr", "wir"]) == false
    guard isAlways || isBetween else { return nil }
    for place in [index + 1, index + 2, index + 3] {
      guard let next = sentence.token(at: place), next.kind == .word else { return nil }
      if next.isCapitalised {
        guard isAlways || place == index + 1 || place == index + 2 else { return nil }
        return index...place
      }
    }
    return nil
  }

  private static let genitiveArticles: Set<String> = [
    "des", "eines", "meines", "deines", "seines", "ihres", "unseres", "eures", "keines",
  ]

  static func negations(in sentence: GermanSentence, level: ClarityLevel) -> [ClarityFault] {
    if let double = doubleNegation(in: sentence) { return [.doubleNegation(double)] }
    guard level == .simple else { return [] }
    return sentence.tokens.filter { $0.isWord(GermanWords.negations) }.map { .negation($0.text) }
  }

  /// Two negations between two signs: "nicht ohne", "kein … nicht", "nicht unmöglich".
  private static func doubleNegation(in sentence: GermanSentence) -> String? {
    for index in sentence.tokens.indices where sentence.tokens[index].isWord(GermanWords.negations)
    {
      let phrase = sentence.phrase(after: index)
        .prefix { !sentence.tokens[$0].isWord(["und", "oder", "sondern", "aber", "denn"]) }
      guard let second = phrase.first(where: { isSecond($0, after: index, in: sentence) }) else {
        continue
      }
      let distance = second - index > 1 ? " … " : " "
      return sentence.tokens[index].text + distance + sentence.tokens[second].text
    }
    return nil
  }

  private static func isSecond(
    _ place: Int, after first: Int, in sentence: GermanSentence
  ) -> Bool {
    let token = sentence.tokens[place]
    if token.isWord(GermanWords.negations) { return true }
    guard place == first + 1, sentence.tokens[first].lower == "nicht" else { return false }
    if token.isWord(["ohne"]) { return true }
    return token.kind == .word && token.lower.hasPrefix("un") && token.text.count > 6
      && ![
        "unbedingt", "unsere", "unserer", "unseren", "unserem", "unseres", "ungefähr", "unterwegs",
      ]
      .contains(token.lower) && !token.lower.hasPrefix("unter")
  }
}
