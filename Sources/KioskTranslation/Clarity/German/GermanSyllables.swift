/// Counts the syllables of German words as they are spoken.
enum GermanSyllables {
  /// At least 1. Figures, and what is not the author's to word, count as one syllable each.
  static func count(_ token: GermanToken) -> Int {
    switch token.kind {
    case .word: count(token.text)
    case .number, .abbreviation, .protected, .sign: 1
    }
  }

  /// The syllables of a word, its parts between hyphens added up.
  static func count(_ word: String) -> Int {
    let parts = word.split { "-‑·‧".contains($0) }
    return max(1, parts.reduce(0) { $0 + count(part: String($1)) })
  }

  private static func count(part: String) -> Int {
    if part.allSatisfy(\.isASCIIDigit) { return 1 }
    if part.isSpelled { return part.count }
    return max(1, count(letters: part.lowercased().filter { $0.isLetter }))
  }

  /// A known stem counts as the table says, what stands before and behind it as it is written.
  private static func count(letters word: String) -> Int {
    let bytes = Array(word.utf8)
    for stem in stems {
      guard let range = stem.range(in: bytes) else { continue }
      return count(letters: String(decoding: bytes[..<range.lowerBound], as: UTF8.self))
        + stem.syllables
        + count(letters: String(decoding: bytes[range.upperBound...], as: UTF8.self))
    }
    return nuclei(Array(word))
  }

  /// The vowel groups of a word, two vowels that sound as one counted once.
  private static func nuclei(_ letters: [Character]) -> Int {
    var count = 0
    var index = 0
    while index < letters.count {
      guard isVowel(letters, index) else {
        index += 1
        continue
      }
      count += 1
      index += width(letters, index)
    }
    return count
  }

  /// How many letters the vowel that begins here takes.
  private static func width(_ letters: [Character], _ index: Int) -> Int {
    let rest = letters[index...]
    if rest.elementsEqual("eau") || rest.elementsEqual("eaus") { return 3 }
    guard index + 1 < letters.count, isVowel(letters, index + 1) else { return 1 }
    let pair = String(letters[index...(index + 1)])
    if pair == "ie" { return isSplitIE(letters, index) ? 1 : 2 }
    return diphthongs.contains(pair) ? 2 : 1
  }

  private static let diphthongs: Set<String> = [
    "au", "ei", "ai", "eu", "äu", "oi", "ou", "aa", "ee", "oo", "ay", "ey", "oy", "ie",
  ]

  /// `y` before a vowel and `u` behind `q` are no vowels.
  private static func isVowel(_ letters: [Character], _ index: Int) -> Bool {
    switch letters[index] {
    case "a", "e", "i", "o", "ä", "ö", "ü", "é", "è", "ê", "á", "à", "â", "ó", "ô", "í", "î", "ë",
      "ï", "ú", "û":
      return true
    case "u": return index == 0 || letters[index - 1] != "q"
    case "y":
      let next = index + 1 < letters.count ? letters[index + 1] : "x"
      let isFirst = index == 0
      return !(isFirst && "aeiouäöü".contains(next))
    default: return false
    }
  }

  /// Whether `ie` is two vowels: at the end of a word before n (`Ferien`), and in Latin endings
  /// (`Patient`, `Effizienz`, `speziell`).
  private static func isSplitIE(_ letters: [Character], _ index: Int) -> Bool {
    let rest = String(letters[index...])
    if rest == "ien" { return letters.count > 5 }
    if ["iell", "ienz"].contains(where: rest.hasPrefix) { return index > 2 }
    // "dient" and its kin are plain German.
    if rest.hasPrefix("ient") { return index > 1 && letters[index - 1] != "d" }
    return false
  }

  private struct Stem {
    let bytes: [UInt8]
    let syllables: Int
    let isEnd: Bool
    let isStart: Bool

    /// A row of the table: `^` the word begins so, `$` it ends so.
    init(_ row: Substring) {
      let sides = row.split(separator: " ")
      let written = sides.first ?? ""
      isStart = written.hasPrefix("^")
      isEnd = written.hasSuffix("$")
      bytes = Array(written.utf8.filter { $0 != UInt8(ascii: "^") && $0 != UInt8(ascii: "$") })
      syllables = sides.last.flatMap { Int($0) } ?? 1
    }

    /// Where the stem stands in a word; bytes, because every word is searched for every stem.
    func range(in word: [UInt8]) -> Range<Int>? {
      guard bytes.count <= word.count else { return nil }
      let last = word.count - bytes.count
      guard !isStart || !isEnd || last == 0 else { return nil }
      let starts = (isEnd ? last : 0)...(isStart ? 0 : last)
      let start = starts.first { start in
        word[start..<(start + bytes.count)].elementsEqual(bytes)
      }
      return start.map { $0..<($0 + bytes.count) }
    }
  }

  private static let stems = table.split(separator: "\n").map(Stem.init)

  /// Where the letters do not say how a word is spoken: `ie` of Latin words without stress, vowels
  /// that meet at a prefix, and words from English and French.
  private static let table = """
    familie 4
    linie$ 3
    prämie 3
    studie$ 3
    folie$ 3
    serie$ 3
    aktie 3
    materie$ 4
    bakterie 4
    komödie 4
    tragödie 4
    kastanie 4
    petersilie 5
    lilie 3
    immobilie 5
    textilie 4
    orgie 3
    furie 3
    hostie 3
    ferienk 3
    ferienb 3
    ferienp 3
    ferienw 3
    ferienz 3
    medienk 3
    medienz 3
    studienk 3
    studienp 3
    studieng 3
    studienb 3
    studienf 3
    karriere 4
    hygien 3
    italiener 5
    spanier 3
    belgier 3
    syrier 3
    albanier 4
    vietnam 3
    klient 2
    ukrain 3
    mosaik 3
    naiv 2
    museum 3
    petroleum 4
    jubiläum 4
    ^beurteil 3
    ^beurlaub 3
    ^beurkund 3
    ^beinhalt 3
    ^beirr 2
    ^geimpf 2
    ^geirrt$ 2
    ^beend 2
    ^beerdig 3
    ^beerb 2
    ^beeng 2
    ^beehr 2
    ^geehr 2
    ^geerb 2
    ideen 3
    reell 2
    koop 2
    koord 2
    zoolog 3
    team 1
    online 2
    offline 2
    homepage 2
    website 2
    service 2
    software 2
    hardware 2
    smartphone 2
    download 2
    upload 2
    update 2
    image 2
    newsletter 3
    ^wien$ 1
    ^knien$ 2
    egoist 3
    steroid 3
    heroin 3
    atheis 3
    """
}

extension String {
  /// Whether capitals are said letter by letter: `EU`, `SMS`, but not `BAMF`.
  fileprivate var isSpelled: Bool {
    guard count > 1, count < 6, allSatisfy(\.isUppercase) else { return false }
    return count < 4 || !contains { "AEIOUÄÖÜ".contains($0) }
  }
}
