/// The passive with "werden": it hides who does something.
enum PassiveRule {
  static func faults(in sentence: GermanSentence) -> [ClarityFault] {
    var faults: [ClarityFault] = []
    var used: Set<Int> = []
    for (index, token) in sentence.tokens.enumerated() where token.isWord(GermanWords.formsOfWerden)
    {
      guard let place = participle(of: index, in: sentence), used.insert(place).inserted else {
        continue
      }
      let words = [sentence.tokens[min(place, index)], sentence.tokens[max(place, index)]]
      faults.append(
        .passive(words.map(\.text).joined(separator: abs(place - index) > 1 ? " … " : " ")))
    }
    return faults
  }

  /// The place of the participle that belongs to the verb at this place.
  private static func participle(of verb: Int, in sentence: GermanSentence) -> Int? {
    if let before = placeBefore(verb, in: sentence), isPassive(before, verb, in: sentence) {
      return before
    }
    let clause = sentence.clause(after: verb)
    // Where the clause has a verb of its own behind, this one is another's: "… werden, sind …".
    return clause.first { place in
      sentence.endsClause(place) && isPassive(place, verb, in: sentence)
    }
  }

  /// Right before the verb, "zu" left out: "geprüft werden", "geprüft zu werden".
  private static func placeBefore(_ verb: Int, in sentence: GermanSentence) -> Int? {
    guard let before = sentence.token(at: verb - 1) else { return nil }
    let place = before.isWord(["zu"]) ? verb - 2 : verb - 1
    return place >= 0 ? place : nil
  }

  private static func isPassive(_ place: Int, _ verb: Int, in sentence: GermanSentence) -> Bool {
    let token = sentence.tokens[place]
    // A capital letter makes a noun of it, save at the start.
    guard token.kind == .word, !token.isCapitalised || place == 0 else { return false }
    switch GermanParticiple.form(of: token.lower) {
    case nil: return false
    case .certain: return true
    case .likeInfinitive: return isRatherPassive(token.lower, place, verb, in: sentence)
    }
  }

  /// "wurde vergeben" is a passive, "wird vergeben" mostly, "werden wir beraten" is a future.
  private static func isRatherPassive(
    _ participle: String, _ place: Int, _ verb: Int, in sentence: GermanSentence
  ) -> Bool {
    let form = sentence.tokens[verb].lower
    if form.hasPrefix("wurd") || form == "worden" { return true }
    if GermanParticiple.ratherFuture.contains(participle) { return false }
    let neighbours = [sentence.token(at: verb - 1), sentence.token(at: verb + 1)]
    return !neighbours.contains { $0?.isWord(["wir", "ich", "du"]) == true }
  }
}
