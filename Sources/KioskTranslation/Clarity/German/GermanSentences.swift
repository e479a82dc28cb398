import KioskContent

/// Cuts a unit into sentences; a heading or an item of a list is one, full stop or not.
enum GermanSentences {
  /// The sentences in order; none where the unit has no word.
  static func of(_ text: InlineText) -> [GermanSentence] {
    let tokens = GermanTokenizer.tokens(of: text)
    var sentences: [GermanSentence] = []
    var start = 0
    var depth = 0
    var index = 0
    while index < tokens.count {
      depth = max(0, depth + bracketChange(tokens[index]))
      let isInside = depth > 0 && !tokens[start].isSign(["("])
      if !isInside, isEnd(tokens, index, from: start) {
        index = closing(tokens, after: index)
        if tokens[index].isSign([")"]) { depth = 0 }
        sentences.append(GermanSentence(tokens: Array(tokens[start...index])))
        start = index + 1
      }
      index += 1
    }
    if start < tokens.count { sentences.append(GermanSentence(tokens: Array(tokens[start...]))) }
    return sentences.filter { !$0.words.isEmpty }
  }

  private static func bracketChange(_ token: GermanToken) -> Int {
    if token.isSign(["(", "["]) { return 1 }
    return token.isSign([")", "]"]) ? -1 : 0
  }

  /// The last quotation mark or bracket that closes right behind the end.
  private static func closing(_ tokens: [GermanToken], after end: Int) -> Int {
    var index = end
    while index + 1 < tokens.count, !tokens[index + 1].followsSpace,
      tokens[index + 1].isSign([
        "“", "”", "\"", "‘", "’", "'", "«", "»", "‹", "›", ")", "]", ".", "!", "?", "…",
      ])
    {
      index += 1
    }
    return index
  }

  private static func isEnd(_ tokens: [GermanToken], _ index: Int, from start: Int) -> Bool {
    let token = tokens[index]
    let rest = tokens[(closing(tokens, after: index) + 1)...]
    switch token.kind {
    case .abbreviation: return endsAtAbbreviation(token, rest)
    case .word, .number, .protected: return false
    case .sign:
      switch token.text {
      case "!", "?", "…": return !beginsSmall(rest)
      case ".": return !beginsSmall(rest) && endsAtStop(tokens, index, from: start, rest)
      default: return false
      }
    }
  }

  /// What goes on in small letters is the same sentence, whatever sign stands before it.
  private static func beginsSmall(_ rest: ArraySlice<GermanToken>) -> Bool {
    guard let next = rest.first(where: \.isCounted) else { return false }
    return next.kind == .word && next.text.first?.isLowercase == true
  }

  private static func endsAtAbbreviation(
    _ token: GermanToken, _ rest: ArraySlice<GermanToken>
  ) -> Bool {
    if GermanAbbreviation.named(token.text)?.bindsForward == true { return false }
    return rest.isEmpty || beginsSentence(rest)
  }

  /// A full stop behind figures makes an ordinal more often than it ends a sentence.
  private static func endsAtStop(
    _ tokens: [GermanToken], _ index: Int, from start: Int, _ rest: ArraySlice<GermanToken>
  ) -> Bool {
    // "SUMM.AI" is one name.
    if let next = rest.first, !next.followsSpace, next.text.uppercased() == next.text,
      next.kind == .word
    {
      return false
    }
    guard index > start, !tokens[index].followsSpace else { return true }
    let number = tokens[index - 1]
    let isRoman = number.kind == .word && number.text.isRomanNumeral
    guard number.kind == .number || isRoman else { return true }
    guard let next = rest.first else { return true }
    if next.isWord(months) || next.kind == .number { return false }
    if index - 1 == start { return false }
    if number.kind == .number, !number.text.isShortNumber { return true }
    if beginsSentence(rest) { return true }
    let before = tokens[index - 2]
    // "Zimmer 12. Klingeln …" counts, "der 2. Stock" ranks.
    let countsNoun = before.kind == .word && before.isCapitalised && index - 2 > start
    return countsNoun && !isRoman
  }

  /// Whether the words look like the start of a sentence: all nouns are capitalised in German, so a
  /// capital letter alone says nothing.
  private static func beginsSentence(_ rest: ArraySlice<GermanToken>) -> Bool {
    let words = rest.filter(\.isCounted)
    guard let first = words.first, first.isCapitalised else { return false }
    if first.isWord(starters) { return true }
    // An order: "Bringen Sie …".
    return words.count > 1 && words[words.startIndex + 1].text == "Sie"
  }

  static let months: Set<String> = [
    "januar", "jänner", "februar", "märz", "april", "mai", "juni", "juli", "august", "september",
    "oktober", "november", "dezember",
  ]

  private static let starters = Set(
    """
    der die das den dem des ein eine einen einem einer eines ich du er sie es wir ihr ihre ihren ihrem
    man wer was wo wie wann warum wohin woher wenn weil dass ob falls damit dann danach dort da hier
    heute jetzt bitte auch nur alle alles viele manche einige jeder jede jedes kein keine nicht nach
    vor mit ohne für bei beim im in am an auf aus zu zum zur von vom bis seit über unter während wegen
    dieser diese dieses diesen diesem beide mein meine sein seine unser unsere aber und oder denn doch
    so dabei dafür dazu davon darum deshalb deswegen außerdem sonst zuerst zuletzt vorher nachher
    später manchmal oft immer meist trotzdem dadurch darin daran welche welcher welches sobald
    solange bevor nachdem obwohl als weitere mehr wichtig ist sind haben hat können müssen dürfen
    """.split(whereSeparator: \.isWhitespace).map(String.init))
}

extension String {
  /// One or two figures: what an ordinal has.
  fileprivate var isShortNumber: Bool { count <= 2 && allSatisfy(\.isASCIIDigit) }

  /// Whether it is written with the signs of Roman numerals alone.
  var isRomanNumeral: Bool { !isEmpty && allSatisfy { "IVXLC".contains($0) } }
}
