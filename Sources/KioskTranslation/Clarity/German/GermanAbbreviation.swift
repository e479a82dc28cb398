/// A shortened word with full stops, and what it stands for.
struct GermanAbbreviation: Sendable {
  /// The letters between the full stops: `["z", "B"]`.
  let parts: [String]
  let meaning: String
  /// Whether it needs what follows: no sentence ends with `z. B.`, but one may end with `usw.`.
  let bindsForward: Bool

  /// The abbreviation that is written so, capital letter at the start or not.
  static func named(_ text: String) -> GermanAbbreviation? {
    let parts = text.split(separator: ".").map { $0.filter { !$0.isWhitespace } }
    return entry(parts)
      ?? (parts.count == 1 && parts[0].lowercased().hasSuffix("str") ? street : nil)
  }

  /// The tokens with every shortened word and its full stops as one token.
  static func joined(_ tokens: [GermanToken]) -> [GermanToken] {
    var joined: [GermanToken] = []
    var index = 0
    while index < tokens.count {
      let length = length(in: tokens, from: index)
      guard length > 0 else {
        joined.append(tokens[index])
        index += 1
        continue
      }
      joined.append(
        GermanToken(
          kind: .abbreviation, text: tokens[index..<(index + length)].written,
          isTerm: tokens[index].isTerm, followsSpace: tokens[index].followsSpace))
      index += length
    }
    return joined
  }

  /// How many tokens make the longest abbreviation that begins here; 0 where none does.
  private static func length(in tokens: [GermanToken], from start: Int) -> Int {
    var parts: [String] = []
    var best = 0
    var index = start
    while index + 1 < tokens.count, tokens[index].kind == .word,
      tokens[index + 1].isSign(["."]), !tokens[index + 1].followsSpace
    {
      let part = tokens[index].text
      parts.append(part)
      index += 2
      if entry(parts).map({ $0.fits(before: tokens[index...].first) }) ?? isShort(parts) {
        best = index - start
      }
      guard part.count <= 3 else { break }
      // Letters in a row, "u. v. a. m.", are one abbreviation even where the table has no such row.
      if parts.count > 1, parts.allSatisfy({ $0.count == 1 }) { best = index - start }
    }
    return best
  }

  /// A single letter or a street's short form.
  private static func isShort(_ parts: [String]) -> Bool {
    guard parts.count == 1, let part = parts.first else { return false }
    return part.count == 1 || (part.count > 3 && part.lowercased().hasSuffix("str"))
  }

  /// Case counts, since `Art.` and `So.` are short and `so.` ends a sentence; only the first letter
  /// may be large at the start of one.
  private static func entry(_ parts: [String]) -> GermanAbbreviation? {
    let key = parts.joined(separator: ".")
    return byKey[key] ?? byKey[key.prefix(1).lowercased() + key.dropFirst()]
  }

  /// `Art.` is an article of a law only before its number.
  private func fits(before next: GermanToken?) -> Bool {
    parts != ["Art"] || next?.kind == .number
  }

  private static let street = GermanAbbreviation(
    parts: ["str"], meaning: "Straße", bindsForward: false)

  private static let byKey = Dictionary(
    all.map { ($0.parts.joined(separator: "."), $0) }, uniquingKeysWith: { first, _ in first })

  /// A row of the table begins with `>` where the short form needs what follows.
  private static let all: [GermanAbbreviation] = table.split(separator: "\n").map { line in
    let sides = line.dropFirst(2).split(separator: "=")
    return GermanAbbreviation(
      parts: (sides.first ?? "").split(separator: " ").map(String.init),
      meaning: String((sides.last ?? "").drop { $0 == " " }), bindsForward: line.first == ">")
  }

  private static let table = """
    > z B = zum Beispiel
    > d h = das heißt
    > bzw = oder
    > ggf = wenn es nötig ist
    > ggfs = wenn es nötig ist
    > gegebenenf = wenn es nötig ist
    > evtl = vielleicht
    > ev = vielleicht
    > vgl = vergleiche
    > ca = ungefähr
    > zzgl = dazu kommt
    > inkl = mit
    > einschl = mit
    > exkl = ohne
    > max = höchstens
    > mind = mindestens
    > min = mindestens
    > sog = so genannt
    > gem = nach
    > lt = nach
    > i d R = meistens
    > i S v = im Sinn von
    > i V m = zusammen mit
    > i H v = in der Höhe von
    > i A = im Auftrag
    > i V = in Vertretung
    > o g = oben genannt
    > u g = unten genannt
    > s o = siehe oben
    > s u = siehe unten
    > m E = unserer Meinung nach
    > u U = vielleicht
    > z T = zum Teil
    > z Zt = im Moment
    > z Z = im Moment
    > z Hd = für
    > zw = zwischen
    > vorl = vorläufig
    > Nr = Nummer
    > Nrn = Nummern
    > Abs = Absatz
    > Art = Artikel
    > Kap = Kapitel
    > Bd = Band
    > Tel = Telefon
    > Dr = Doktor
    > Dr med = Doktor
    > Dr phil = Doktor
    > Dr jur = Doktor
    > Dr rer nat = Doktor
    > Prof = Professor
    > Dipl = Diplom
    > Ing = Ingenieur
    > Hr = Herr
    > Hrn = Herrn
    > Fr = Freitag“ oder „Frau
    > St = Sankt
    > geb = geboren
    > verh = verheiratet
    > led = ledig
    > Anm = Anmerkung
    > Aufl = Auflage
    > Bsp = Beispiel
    > bes = besonders
    > insb = besonders
    > insbes = besonders
    > allg = allgemein
    > betr = über
    > bzgl = zu
    > entspr = passend
    > gez = unterschrieben
    > Hbf = Hauptbahnhof
    > ehem = früher
    > ausschl = nur
    > versch = verschieden
    . usw = und so weiter
    . usf = und so weiter
    . etc = und so weiter
    . u a = unter anderem
    . u ä = und Ähnliches
    . o ä = oder Ähnliches
    . u v m = und vieles mehr
    . u v a m = und vieles andere mehr
    . e V = eingetragener Verein
    . e G = eingetragene Genossenschaft
    . ff = und die folgenden
    . Jh = Jahrhundert
    . Std = Stunden
    . Min = Minuten
    . Sek = Sekunden
    . Mio = Millionen
    . Mrd = Milliarden
    . Tsd = Tausend
    . Stk = Stück
    . Str = Straße
    . Pl = Platz
    . Mo = Montag
    . Di = Dienstag
    . Mi = Mittwoch
    . Do = Donnerstag
    . Sa = Samstag
    . So = Sonntag
    . Jan = Januar
    . Feb = Februar
    . Febr = Februar
    . Mrz = März
    . Apr = April
    . Jun = Juni
    . Jul = Juli
    . Aug = August
    . Sep = September
    . Sept = September
    . Okt = Oktober
    . Nov = November
    . Dez = Dezember
    . Pers = Personen
    . Whg = Wohnung
    . Zi = Zimmer
    """
}
