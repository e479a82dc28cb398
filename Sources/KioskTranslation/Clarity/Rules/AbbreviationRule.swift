/// Shortened words, and letters that the document explains nowhere.
enum AbbreviationRule {
  /// Shortened words; the names of laws and what stands as a code are not the author's to word.
  static func faults(in sentence: GermanSentence) -> [ClarityFault] {
    sentence.tokens.compactMap { token in
      switch token.kind {
      case .abbreviation:
        let known = GermanAbbreviation.named(token.text)
        // One letter may be a name: "M. Beispiel".
        if known == nil, token.text.count < 3 { return nil }
        return .abbreviation(token.text, meaning: known?.meaning)
      case .word: return short[token.text].map { .abbreviation(token.text, meaning: $0) }
      case .number, .protected, .sign: return nil
      }
    }
  }

  /// The acronyms of the document that it explains nowhere, each at its first place.
  static func acronyms(in units: [[GermanSentence]]) -> [(unit: Int, sentence: Int, name: String)] {
    var found: [(unit: Int, sentence: Int, name: String)] = []
    var explained: Set<String> = []
    for (unit, sentences) in units.enumerated() where !isShouted(sentences) {
      for (number, sentence) in sentences.enumerated() {
        for (place, token) in sentence.tokens.enumerated() {
          guard let name = acronym(in: token) else { continue }
          let following = number + 1 < sentences.count ? sentences[number + 1] : nil
          if isExplained(place, in: sentence, before: following) { explained.insert(name) }
          if !found.contains(where: { $0.name == name }) { found.append((unit, number, name)) }
        }
      }
    }
    return found.filter { !explained.contains($0.name) }
  }

  /// A heading all in capitals says nothing about its words.
  private static func isShouted(_ sentences: [GermanSentence]) -> Bool {
    let words = sentences.flatMap(\.tokens).filter { $0.kind == .word }
    return words.count > 1 && words.allSatisfy { $0.text.uppercased() == $0.text }
  }

  /// The letters that stand for a name, in a word or in a part of it: `BAMF`, `SGB-Antrag`, `BAföG`.
  private static func acronym(in token: GermanToken) -> String? {
    guard token.kind == .word else { return nil }
    return token.text.split { "-‑".contains($0) }.map(String.init).first { part in
      let capitals = part.filter(\.isUppercase).count
      let isCamel = part.hasSuffix("Innen") || part.hasSuffix("In")
      return capitals > 1 && part.count <= 6 && !isCamel && short[part] == nil
        && !part.isRomanNumeral
        && !everyday.contains(part) && !loud.contains(part)
    }
  }

  private static func isExplained(
    _ place: Int, in sentence: GermanSentence, before following: GermanSentence?
  ) -> Bool {
    let next = sentence.token(at: place + 1)
    if next?.isSign(["("]) == true { return true }
    if sentence.token(at: place - 1)?.isSign(["("]) == true, place > 1 { return true }
    if next?.isSign([":"]) == true, sentence.token(at: place + 2)?.kind == .word { return true }
    let words = sentence.tokens.map(\.lower)
    if !explaining.isDisjoint(with: words) { return true }
    if isDefined(place, in: sentence) { return true }
    guard let opening = following?.tokens.prefix(2).map(\.lower), opening.count == 2 else {
      return false
    }
    return ["das", "dies", "diese", "die", "sie", "er", "es"].contains(opening[0])
      && ["ist", "sind", "heißt", "bedeutet", "steht", "abkürzung", "nummer"].contains(opening[1])
  }

  /// "Die IBAN ist die Nummer …"
  private static func isDefined(_ place: Int, in sentence: GermanSentence) -> Bool {
    sentence.token(at: place + 1)?.isWord(["ist", "sind"]) == true
      && sentence.token(at: place + 2)?.isWord(["der", "die", "das", "ein", "eine"]) == true
  }

  private static let explaining: Set<String> = [
    "heißt", "bedeutet", "abkürzung", "abgekürzt", "kurz", "nennt", "genannt", "steht für",
  ]

  /// What stands on signs and buttons everywhere.
  private static let everyday: Set<String> = [
    "EU", "USA", "SMS", "WC", "PC", "TV", "QR", "WLAN", "PDF", "DVD", "CD", "USB", "A4", "A3", "A5",
    "OK", "LED", "UN",
  ]

  /// Small words in capitals for weight.
  private static let loud: Set<String> = [
    "NICHT", "NIE", "NUR", "NEU", "KEIN", "KEINE", "UND", "ODER", "IMMER", "SOFORT", "MUSS", "NEIN",
    "JA", "BITTE", "HIER", "ALLE", "SIE", "ZU", "IN", "AN", "AB", "STOPP", "HALT",
  ]

  private static let short: [String: String] = [
    "Kfz": "Auto, Motorrad oder ein anderes Fahrzeug mit Motor", "KFZ": "Fahrzeug mit Motor",
    "Lkw": "Lastwagen", "LKW": "Lastwagen", "Pkw": "Auto", "PKW": "Auto", "Hbf": "Hauptbahnhof",
    "bzw": "oder", "usw": "und so weiter", "ggf": "wenn es nötig ist", "zzgl": "dazu kommt",
    "inkl": "mit", "ca": "ungefähr", "EUR": "Euro",
  ]
}
