/// "ist … einzureichen": an order that names nobody.
enum HiddenOrderRule {
  static func faults(in sentence: GermanSentence) -> [ClarityFault] {
    sentence.tokens.enumerated().compactMap { index, token in
      guard token.isWord(["ist", "sind", "war", "waren"]) else { return nil }
      if let verb = orderBefore(index, in: sentence) {
        return .hiddenOrder("\(verb) \(token.text)")
      }
      guard !isImpersonal(index, in: sentence) else { return nil }
      let places = sentence.phrase(after: index)
      if places.contains(where: { sentence.tokens[$0].isWord(["um", "ohne", "statt", "anstatt"]) })
      {
        return nil
      }
      let verb = places.first { sentence.endsClause($0) && order($0, in: sentence) != nil }
      return verb.flatMap { order($0, in: sentence) }.map { .hiddenOrder("\(token.text) … \($0)") }
    }
  }

  /// "…, dass Tiere anzumelden sind".
  private static func orderBefore(_ index: Int, in sentence: GermanSentence) -> String? {
    guard index > 1, sentence.endsClause(index) else { return nil }
    return order(index - 1, in: sentence)
  }

  /// "Es ist möglich, …", "wenn es nötig ist zu gehen", but not "Es ist zu beachten" nor "Es ist ein
  /// Antrag zu stellen".
  private static func isImpersonal(_ index: Int, in sentence: GermanSentence) -> Bool {
    let (before, next) = (sentence.token(at: index - 1), sentence.token(at: index + 1))
    if before?.isWord(judgements) == true { return true }
    guard before?.isWord(["es", "das"]) == true || next?.isWord(["es", "das"]) == true else {
      return false
    }
    return next?.isWord(["zu", "ein", "eine", "einen", "der", "die"]) != true
      && next?.kind != .number
  }

  private static let judgements: Set<String> = [
    "möglich", "nötig", "notwendig", "wichtig", "erlaubt", "verboten", "erforderlich", "sinnvoll",
    "besser", "gut", "leicht", "schwer", "schwierig", "bereit", "zeit",
  ]

  /// The order whose verb stands here: "zu bezahlen", "einzureichen".
  private static func order(_ place: Int, in sentence: GermanSentence) -> String? {
    guard let token = sentence.token(at: place), token.kind == .word, !token.isCapitalised else {
      return nil
    }
    if isJoined(token.lower) { return token.text }
    guard sentence.token(at: place - 1)?.isWord(["zu"]) == true, isInfinitive(token.lower) else {
      return nil
    }
    // "leicht zu finden" describes.
    let describes = sentence.token(at: place - 2)?.isWord(descriptions) == true
    return describes ? nil : "zu \(token.text)"
  }

  private static let descriptions: Set<String> = [
    "leicht", "schwer", "einfach", "gut", "schlecht", "schnell", "kaum", "besser",
  ]

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
