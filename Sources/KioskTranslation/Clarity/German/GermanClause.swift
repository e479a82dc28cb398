/// Ways through a sentence that leave out what does not belong to the clause.
extension GermanSentence {
  /// The places to the right that belong to the same clause: a subordinate clause between two commas
  /// is left out, a list with commas is not.
  func clause(after start: Int) -> [Int] {
    var places: [Int] = []
    var index = start + 1
    while index < tokens.count {
      let token = tokens[index]
      if token.isSign([":", ";", "–", "—", "(", ")", "!", "?"]) { break }
      // "…, und das Amt …": another main clause.
      if token.isSign([","]), self.token(at: index + 1)?.isWord(GermanWords.joiners) == true {
        break
      }
      if token.isSign([","]), beginsSubordinate(index + 1) {
        guard let end = tokens[(index + 1)...].firstIndex(where: { $0.isSign([","]) }) else {
          break
        }
        index = end + 1
        continue
      }
      if token.isCounted { places.append(index) }
      index += 1
    }
    return places
  }

  /// The places to the right up to the next sign.
  func phrase(after start: Int) -> [Int] {
    let rest = (start + 1)..<max(start + 1, tokens.count)
    return Array(rest.prefix { tokens[$0].isCounted })
  }

  private func beginsSubordinate(_ index: Int) -> Bool {
    guard index < tokens.count else { return false }
    if tokens[index].isWord(GermanWords.subordinators) { return true }
    // "…, mit dem …"
    return tokens[index].isWord(GermanWords.prepositions) && index + 1 < tokens.count
      && tokens[index + 1].isWord(GermanWords.relatives)
  }

  /// Whether a verb at this place ends its clause: a sign, "und", another verb or a preposition
  /// follows, and no noun that it would be an adjective of.
  func endsClause(_ index: Int) -> Bool {
    guard index + 1 < tokens.count else { return true }
    let next = tokens[index + 1]
    if next.kind == .sign { return !next.isSign(["„", "»", "\""]) }
    return next.isWord(GermanWords.finiteVerbs) || next.isWord(GermanWords.prepositions)
      || next.isWord(["und", "oder", "sowie", "als", "wie", "bzw", "sondern", "aber", "noch"])
  }

  /// The token at a place, if there is one.
  func token(at index: Int) -> GermanToken? {
    tokens.indices.contains(index) ? tokens[index] : nil
  }
}
