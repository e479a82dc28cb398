/// Times that are true only on the day of writing.
enum TimeRule {
  /// - Parameter before: the sentences of the unit that stand before.
  static func faults(
    in sentence: GermanSentence, after before: ArraySlice<GermanSentence>, level: ClarityLevel
  ) -> [ClarityFault] {
    var faults: [ClarityFault] = []
    // "Ihr Visum läuft bald ab?" asks about the reader, whenever that is.
    let isQuestion = sentence.tokens.last?.isSign(["?"]) == true
    let told = before.flatMap(\.tokens)
    for (index, token) in sentence.tokens.enumerated() {
      if let words = relative(index, in: sentence, told: told + sentence.tokens[..<index]) {
        faults.append(.relativeDate(words))
      } else if !isQuestion, let words = vague(index, in: sentence) {
        faults.append(.vagueTime(words))
      } else if level == .simple, isDate(token) {
        faults.append(.dateInFigures(token.text))
      }
    }
    return faults
  }

  private static func relative(
    _ index: Int, in sentence: GermanSentence, told: [GermanToken]
  ) -> String? {
    let token = sentence.tokens[index]
    if token.isWord(days), !isNoun(index, in: sentence) { return token.text }
    guard token.isWord(turns), let next = sentence.token(at: index + 1) else { return nil }
    // "am nächsten Tag" counts from what the sentence tells, "nächste Woche" from the reading.
    let isThis = token.lower.hasPrefix("dies")
    // "Der Brief kommt Ende des Monats. Dieser Monat zählt."
    if isThis, told.contains(where: { $0.lower.hasPrefix(next.lower.prefix(4)) }) { return nil }
    let isSpan = next.isWord(spans) || next.isWord(GermanSentences.months)
    let isDay = !isThis && next.isWord(weekdays)
    return isSpan || isDay ? "\(token.text) \(next.text)" : nil
  }

  /// "der Morgen", "am Morgen", but "Morgen ist geschlossen" at the start.
  private static func isNoun(_ index: Int, in sentence: GermanSentence) -> Bool {
    guard sentence.tokens[index].isCapitalised else { return false }
    guard index == 0, sentence.tokens[index].lower == "morgen" else { return index > 0 }
    return sentence.token(at: 1).map { $0.isCapitalised || $0.kind != .word } ?? true
  }

  private static func vague(_ index: Int, in sentence: GermanSentence) -> String? {
    let token = sentence.tokens[index]
    if token.isWord(vagueWords), index == 0 || !token.isCapitalised {
      // "bald nach dem Umzug" counts from an event.
      let counts = sentence.token(at: index + 1)?.isWord(["nach", "vor"]) == true
      return counts && token.lower == "bald" ? nil : token.text
    }
    for phrase in phrases where phrase.first == token.lower {
      let rest = sentence.tokens[index...].prefix(phrase.count)
      if rest.map(\.lower) == phrase { return rest.written }
    }
    return nil
  }

  private static func isDate(_ token: GermanToken) -> Bool {
    guard token.kind == .number else { return false }
    let day = token.text.split(separator: ".", omittingEmptySubsequences: false)
    let iso = token.text.split(separator: "-", omittingEmptySubsequences: false)
    return (day.count == 3 && day[0].count < 3 && day[1].count < 3)
      || (iso.count == 3 && iso[0].count == 4)
  }

  private static let days: Set<String> = [
    "heute", "morgen", "gestern", "übermorgen", "vorgestern", "heuer",
  ]

  private static let turns: Set<String> = Set(
    ["nächst", "kommend", "letzt", "vorig", "vergangen", "dies", "laufend", "jetzig"].flatMap {
      stem in
      ["e", "en", "er", "es", "em"].map { stem + $0 }
    })

  private static let spans: Set<String> = [
    "woche", "wochen", "monat", "monats", "monaten", "jahr", "jahres", "jahre", "jahren",
    "wochenende",
    "quartal", "semester", "schuljahr", "schuljahres", "halbjahr", "sommer", "winter", "frühjahr",
    "frühling", "herbst", "ferien", "sommerferien", "saison",
  ]

  private static let weekdays: Set<String> = [
    "montag", "dienstag", "mittwoch", "donnerstag", "freitag", "samstag", "sonnabend", "sonntag",
  ]

  private static let vagueWords: Set<String> = [
    "derzeit", "zurzeit", "momentan", "aktuell", "demnächst", "bald", "baldmöglichst", "kürzlich",
    "neulich", "neuerdings", "künftig", "zukünftig", "vorerst", "gegenwärtig", "jüngst", "zeitnah",
    "umgehend", "schnellstmöglich", "derzeitige", "derzeitigen", "gegenwärtige", "gegenwärtigen",
  ]

  private static let phrases: [[String]] = [
    ["vor", "kurzem"], ["seit", "kurzem"], ["in", "kürze"], ["zur", "zeit"], ["im", "moment"],
    ["im", "augenblick"], ["bis", "auf", "weiteres"], ["ab", "sofort"], ["in", "zukunft"],
    ["in", "absehbarer", "zeit"], ["aktuelle", "lage"], ["aktuellen", "lage"],
    ["aktuelle", "situation"], ["aktuellen", "situation"],
  ]
}
