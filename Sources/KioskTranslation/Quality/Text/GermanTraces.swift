/// What makes a word German for readers of another language.
struct GermanTraces {
  private let shared: Set<String>
  private let letters: Set<Unicode.Scalar>

  /// - Parameter language: the language among whose words German is looked for.
  init(language: String) {
    shared = Self.shared[language] ?? []
    let own = Self.umlauts[language] ?? ""
    letters = Set("äöüßÄÖÜ".unicodeScalars).subtracting(own.unicodeScalars)
  }

  /// Whether it is a German word of the kind that makes sentences, and no word of the language.
  func isFunctionWord(_ word: String) -> Bool {
    Self.functionWords.contains(word.lowercased()) && !shared.contains(word.lowercased())
  }

  /// The same, for a word that stands alone among letters of another script: there it may as well be
  /// English.
  func isSurelyGerman(_ word: String) -> Bool {
    isFunctionWord(word) && !(Self.shared["en"]?.contains(word.lowercased()) ?? false)
  }

  /// Whether a word in small letters has an ending of German verbs and adjectives.
  func isInflected(_ word: String) -> Bool {
    word.count > 4 && Self.smallEndings.contains { word.hasSuffix($0) }
  }

  /// Whether it is spelt or built as only German words are.
  func looksGerman(_ word: String) -> Bool {
    if word.unicodeScalars.contains(where: letters.contains) { return true }
    let small = word.lowercased()
    return Self.endings.contains { ending in
      small.hasSuffix(ending) && (small.count > 6 || (small.count > 4 && small == ending))
    }
  }

  /// Either of both.
  func isGerman(_ word: String) -> Bool { isFunctionWord(word) || looksGerman(word) }

  private static let functionWords: Set<String> = [
    "aber", "alle", "als", "am", "an", "auch", "auf", "aus", "bei", "beim", "bekommen", "bis",
    "bitte", "brauchen", "dann", "das", "dass", "dein", "deine", "dem", "den", "der", "des", "die",
    "diese", "diesem", "diesen", "dieser", "dieses", "durch", "ein", "eine", "einem", "einen",
    "einer", "eines", "es", "für", "geben", "gegen", "gern", "heute", "morgen", "schon", "sehr",
    "sofort", "gehen", "gibt", "haben", "hat", "hier", "ihr",
    "ihre", "ihrem", "ihren", "ihrer", "ihres", "im", "immer", "ist", "jede", "jeden", "jeder",
    "kann", "kein", "keine", "keinen", "können", "kommen", "machen", "mehr", "mit", "müssen",
    "muss", "nach", "nicht", "noch", "nur", "ob", "oder", "ohne", "sein", "sich", "sie", "sind",
    "sollen", "über", "um", "und", "unser", "unsere", "unter", "vom", "von", "vor", "wann", "was",
    "weil", "wenn", "werden", "wie", "wir", "wird", "wo", "zu", "zum", "zur", "zwischen",
  ]

  /// Those of them that are words of other languages too.
  private static let shared: [String: Set<String>] = [
    "en": ["am", "an", "die", "hat", "was", "um"],
    "tr": ["an", "der", "um", "on", "es", "alle"],
    "nl": [
      "am", "an", "als", "bei", "dan", "den", "der", "des", "die", "hier", "is", "over", "ten",
      "van", "wie", "ter", "alle", "was", "dein", "noch", "den", "dem", "sich", "om",
    ],
    "fr": ["an", "des", "de", "es", "dans", "mit", "des", "sein", "ob"],
    "es": ["es", "den", "des", "hier", "sin", "vi"], "it": ["alle", "dei", "die", "un", "noi"],
    "pt": ["um", "as", "de", "es"], "ro": ["am", "an", "un", "des", "vor", "sub", "alle"],
    "pl": ["an", "aby", "bez", "dom", "die"], "cs": ["am", "den", "dem"], "sk": ["den", "am"],
    "sq": ["an", "ne", "se", "des", "vet", "die"], "ku": ["an", "ser", "der", "bi", "di", "dem"],
    "so": ["an", "as", "um", "wax", "hal"], "vi": ["an", "am", "ban"], "hu": ["des", "den", "mit"],
    "da": ["den", "der", "des", "mit", "hat", "under", "alle", "dem", "kan", "man", "er", "noch"],
    "sv": ["den", "der", "hat", "under", "alla", "dem", "man"],
    "no": ["den", "der", "dem", "alle"],
    "nb": ["den", "der", "dem", "alle", "under"], "sr": ["on", "an", "dan", "den"],
    "hr": ["dan", "den", "an"], "bs": ["dan", "den", "an"], "lb": functionWords,
  ]

  /// Umlauts that other alphabets have.
  private static let umlauts: [String: String] = [
    "tr": "öüÖÜ", "az": "öüÖÜ", "tk": "äöüÄÖÜ", "hu": "öüÖÜ", "fi": "äöÄÖ", "et": "äöüÄÖÜ",
    "sv": "äöÄÖ", "is": "öÖ", "sk": "äÄ", "lb": "äöüÄÖÜ", "nl": "äöüÄÖÜ", "es": "üÜ", "fr": "üÜ",
    "pt": "üÜ", "ca": "üÜ", "ku": "üÜ", "ug": "öüÖÜ", "tt": "äöüÄÖÜ", "crh": "öüÖÜ",
    "vo": "äöüÄÖÜ", "rm": "öüÖÜ", "eu": "üÜ",
  ]

  private static let smallEndings = [
    "en", "ern", "eln", "ig", "ige", "igen", "iger", "iges", "lich", "los", "lose", "losen", "bar",
    "bare", "isch", "sam", "haft", "weise", "tig", "iert", "ert", "elt", "acht", "ällt",
  ]

  /// Endings of derived words, and last parts of compounds that offices use.
  private static let endings: [String] = [
    "ung", "ungen", "heit", "heiten", "keit", "keiten", "schaft", "schaften", "lich", "liche",
    "lichen", "licher", "liches", "ische", "ischen", "ischer", "amt", "amtes", "ämter", "schein",
    "scheine", "ausweis", "ausweise", "nachweis", "nachweise", "stelle", "stellen", "vertrag",
    "verträge", "zeugnis", "zeugnisse", "erlaubnis", "antrag", "anträge", "bescheid", "bescheide",
    "kasse", "karte", "karten", "geld", "gesetz", "steuer", "buch", "pass", "schule", "titel",
    "termin", "termine",
    "wohnung", "miete", "formular", "formulare", "unterlagen", "kündigung", "behörde",
  ]
}
