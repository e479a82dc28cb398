/// "ist … einzureichen": an order that names nobody.
enum HiddenOrderRule {
  static func faults(in sentence: GermanSentence) -> [ClarityFault] {
    sentence.tokens.enumerated().compactMap { index, token in
      guard token.isWord(["ist", "sind", "war", "waren"]), !isImpersonal(index, in: sentence) else {
        return nil
      }
      let places = sentence.phrase(after: index)
      if places.contains(where: { sentence.tokens[$0].isWord(["um", "ohne", "statt", "anstatt"]) })
      {
        return nil
      }
      guard let place = places.first(where: { isOrder($0, in: sentence) }) else { return nil }
      let verb = sentence.tokens[place].text
      return .hiddenOrder("\(token.text) … \(verb.contains("zu") ? verb : "zu \(verb)")")
    }
  }

  /// "Es ist möglich, …", "ist es Zeit zu gehen", but not "Es ist zu beachten".
  private static func isImpersonal(_ index: Int, in sentence: GermanSentence) -> Bool {
    if sentence.token(at: index + 1)?.isWord(["zu"]) == true { return false }
    return [index - 1, index + 1].contains {
      sentence.token(at: $0)?.isWord(["es", "das"]) == true
    }
  }

  private static func isOrder(_ place: Int, in sentence: GermanSentence) -> Bool {
    let token = sentence.tokens[place]
    guard token.kind == .word, !token.isCapitalised, sentence.endsClause(place) else {
      return false
    }
    if isJoined(token.lower) { return true }
    guard sentence.token(at: place - 1)?.isWord(["zu"]) == true, isInfinitive(token.lower) else {
      return false
    }
    // "leicht zu finden" describes.
    return sentence.token(at: place - 2)?.isWord(
      ["leicht", "schwer", "einfach", "gut", "schlecht", "schnell", "kaum", "besser"]) != true
  }

  /// `einzureichen`, `vorzulegen`.
  private static func isJoined(_ word: String) -> Bool {
    guard word.hasSuffix("en") else { return false }
    return prefixes.contains { word.hasPrefix($0 + "zu") && word.count > $0.count + 5 }
  }

  private static func isInfinitive(_ word: String) -> Bool {
    (word.hasSuffix("en") || word.hasSuffix("ern") || word.hasSuffix("eln")) && word.count > 4
      && !GermanWords.articles.contains(word) && !["haben", "werden"].contains(word)
  }

  private static let prefixes = [
    "ab", "an", "auf", "aus", "bei", "dar", "durch", "ein", "fern", "fest", "frei", "her", "hin",
    "hinzu", "mit", "nach", "nieder", "offen", "um", "unter", "vor", "voraus", "weg", "weiter",
    "wieder", "zurück", "zusammen", "bereit", "sicher", "teil", "statt", "zu",
  ]
}
