/// Tells past participles by their form: German has no word list here, only rules.
enum GermanParticiple {
  /// How sure the form is.
  enum Form: Equatable {
    case certain
    /// The infinitive is the same word: `vergeben`, `beraten`.
    case likeInfinitive
  }

  /// The form of a word in small letters; `nil` where it is no participle.
  static func form(of word: String) -> Form? {
    guard word.count > 4, !others.contains(word) else { return nil }
    if word.hasSuffix("iert") { return .certain }
    if isWithGe(word) { return .certain }
    let stems = [word] + separable.filter(word.hasPrefix).map { String(word.dropFirst($0.count)) }
    return stems.lazy.compactMap(withoutGe).first
  }

  /// `geprüft`, `abgegeben`: ge before the stem, t or en behind it.
  private static func isWithGe(_ word: String) -> Bool {
    guard word.hasSuffix("t") || word.hasSuffix("en") || word.hasSuffix("tan") else { return false }
    let starts = [""] + separable.filter(word.hasPrefix)
    return starts.contains { prefix in
      let stem = word.dropFirst(prefix.count)
      guard stem.hasPrefix("ge"), stem.count > 4 else { return false }
      return !verbsInGe.contains(String(stem))
    }
  }

  /// `beantragt`, `beschrieben`: a prefix that keeps ge away.
  private static func withoutGe(_ word: String) -> Form? {
    guard let prefix = inseparable.first(where: { word.hasPrefix($0) && word.count > $0.count + 2 })
    else { return nil }
    let stem = word.dropFirst(prefix.count)
    if word.hasSuffix("t") { return .certain }
    guard word.hasSuffix("en") else { return nil }
    if changedStems.contains(where: stem.hasSuffix) { return .certain }
    return sameStems.contains(String(stem)) ? .likeInfinitive : nil
  }

  /// Words of these forms that are no participles, or that "werden" only turns into: "bekannt werden".
  private static let others = set(
    """
    bekannt unbekannt bereit beliebt berühmt verrückt gesamt insgesamt überhaupt bestimmt vielleicht
    erst zuerst bereits bewusst unbedingt verliebt verwandt entfernt gerecht gesucht vermehrt verstärkt
    gegen gestern gerade genau gering gesund gern gerne genug erneut unter weit geboren
    """)

  /// Infinitives and forms of the present that begin with ge.
  private static let verbsInGe = set(
    """
    geben gehen gehören gelten gelangen gewinnen genießen gewähren gefährden gebrauchen genehmigen
    gestalten gestatten gewöhnen gewährleisten genügen geschehen gelingen gefallen geraten gedenken
    gebären gestehen genesen geleiten gewinnt gefällt gelingt gerät geschieht genießt gebiert geht
    gehst gesamten genauen gegenseitigen gemeinsamen geringen gesunden geeigneten gewissen
    """)

  private static let separable = Array(
    set(
      """
      ab an auf aus bei bereit bekannt da dar durch ein empor entgegen fern fertig fest fort frei gleich
      gut heim her heran heraus herein herunter hervor hin hinaus hinein hinzu hoch klar krank kennen
      los mit nach nieder offen rück sicher statt still teil tot um unter über vor voran voraus vorbei
      wahr weg weiter wieder zu zufrieden zurecht zurück zusammen
      """))

  private static let inseparable = [
    "hinter", "wider", "emp", "ent", "miss", "über", "unter", "durch", "voll", "ver", "zer", "be",
    "er", "um", "ge",
  ]

  /// Ends of participles whose vowel differs from the infinitive's.
  private static let changedStems = Array(
    set(
      """
      nommen sprochen schrieben schieden boten zogen worfen wiesen schlossen bunden funden standen
      gangen troffen brochen liehen hoben griffen mieden schnitten trieben nossen wonnen loren gossen
      schoben schwiegen stohlen fohlen borgen dorben schwunden sunken zwungen drungen schossen strichen
      glichen wichen litten schritten rissen sessen bogen wogen schwommen worben ronnen holfen tan
      """))

  /// Stems whose participle is the infinitive and that a passive is likely of.
  private static let sameStems = set(
    """
    geben sehen lassen tragen fangen rufen raten stoßen laden messen lesen treten graben fahren halten
    kommen gessen schlafen laufen
    """)

  /// With "werden" rather a future than a passive: what people get, learn, keep.
  static let ratherFuture = set(
    """
    erhalten bekommen erfahren behalten enthalten vergessen verlassen unterlassen verfahren
    überfahren verschlafen entkommen betreten verlaufen
    """)

  private static func set(_ words: String) -> Set<String> {
    Set(words.split(whereSeparator: \.isWhitespace).map(String.init))
  }
}
