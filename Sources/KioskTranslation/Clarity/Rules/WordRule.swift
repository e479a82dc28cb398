/// Long words, and nouns made of verbs.
enum WordRule {
  /// - Parameter terms: what the document marks as official words somewhere, in small letters.
  static func longWords(
    in sentence: GermanSentence, level: ClarityLevel, terms: Set<String>
  ) -> [ClarityFault] {
    sentence.tokens.compactMap { token in
      // An official word is not the author's choice; the document explains it.
      guard token.kind == .word, !terms.contains(where: token.lower.hasPrefix) else { return nil }
      let parts = token.text.split { "-‑·‧*:_".contains($0) }.map(String.init)
      guard let part = parts.first(where: { isLong($0, at: level) }) else { return nil }
      return .longWord(token.text, syllables: GermanSyllables.count(part))
    }
  }

  private static func isLong(_ part: String, at level: ClarityLevel) -> Bool {
    if let letters = level.longestWord, part.count > letters { return true }
    return GermanSyllables.count(part) > level.mostSyllables
  }

  static func nominalisations(in sentence: GermanSentence, level: ClarityLevel) -> [ClarityFault] {
    let nouns = sentence.tokens.filter { !$0.isTerm && isNominalisation($0) }.map(\.text)
    // "Die Prüfung erfolgt": the verb says nothing, so one noun is enough.
    let empty = sentence.tokens.first {
      $0.isWord(emptyVerbs)
    }
    if level == .standard, let noun = nouns.first, let empty, nouns.count < 3 {
      return [.nominalStyle([noun, empty.text])]
    }
    guard nouns.count > level.mostNominalisations else { return [] }
    return level == .simple ? nouns.map { .nominalisation($0) } : [.nominalStyle(nouns)]
  }

  private static let emptyVerbs: Set<String> = [
    "erfolgt", "erfolgen", "erfolgte", "erfolgten", "vornehmen", "vorgenommen", "vornimmt",
    "durchführen", "durchgeführt", "durchführt",
  ]

  private static func isNominalisation(_ token: GermanToken) -> Bool {
    guard token.kind == .word, token.isCapitalised, token.text.count > 6 else { return false }
    let word = token.lower
    guard suffixes.contains(where: word.hasSuffix) else { return false }
    return !things.contains { isThing(word, $0) || isThing(word, $0 + "en") }
  }

  /// Whether the word is the thing or a compound of it: `Stromrechnung`, but not `Berechnung`.
  private static func isThing(_ word: String, _ thing: String) -> Bool {
    word.hasSuffix(thing) && !verbPrefixes.contains(String(word.dropLast(thing.count)))
  }

  private static let verbPrefixes: Set<String> = [
    "be", "ver", "er", "ent", "an", "zu", "ein", "aus", "auf", "ab", "um", "vor",
  ]

  private static let suffixes = [
    "ung", "ungen", "heit", "heiten", "keit", "keiten", "ismus", "ierung", "ation", "ationen",
  ]

  /// Nouns of these endings that name a thing, a place or people.
  private static let things = [
    "wohnung", "zeitung", "rechnung", "übung", "kleidung", "heizung", "zeichnung", "sitzung",
    "krankheit", "gesundheit", "freiheit", "einheit", "wahrheit", "impfung", "versicherung",
    "verwaltung", "regierung", "abteilung", "leitung", "stiftung", "siedlung", "station", "nation",
    "information", "million", "ausbildung", "erfahrung", "meinung", "ordnung", "richtung",
    "umgebung", "verpackung", "packung", "lösung", "kreuzung", "nahrung", "währung", "quittung",
    "sprung", "schwung", "behinderung", "kindheit", "vergangenheit", "minderheit", "mehrheit",
    "flüssigkeit", "sehenswürdigkeit", "organisation", "bescheinigung", "einladung", "jung",
    "achtung",
    "entschuldigung", "anleitung",
  ]
}
