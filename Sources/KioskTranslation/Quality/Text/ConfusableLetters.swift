import KioskText

/// The letters that one language takes for its own although they are not.
struct ConfusableLetters {
  /// What the language writes instead; no letter where it has nothing of the kind.
  struct Expected {
    let letter: UInt32?
  }

  private let replaced: [UInt32: UInt32]
  private let strange: Set<UInt32>
  private let twins: [UInt32: UInt32]

  /// - Parameter script: the ISO 15924 code of the locale, which tells the two Chinese writings apart.
  init(language: String, script: String) {
    let scripts = WritingScript.scripts(of: script)
    switch script {
    case "Hans": replaced = HanVariants.simplified
    case "Hant": replaced = HanVariants.traditional
    default: replaced = Self.replaced[language] ?? [:]
    }
    strange = Set((Self.strange[language] ?? "").unicodeScalars.map(\.value))
    twins =
      scripts == [.cyrillic]
      ? Self.cyrillicTwins
      : scripts == [.latin]
        ? Dictionary(uniqueKeysWithValues: Self.cyrillicTwins.map { ($0.value, $0.key) }) : [:]
  }

  /// What should stand in the place of a letter; `nil` where the letter is right.
  func expected(for scalar: Unicode.Scalar) -> Expected? {
    if scalar.isASCII { return nil }
    if let letter = replaced[scalar.value] { return Expected(letter: letter) }
    if strange.contains(scalar.value) { return Expected(letter: nil) }
    // Radicals and compatibility forms: signs of dictionaries and of old character sets.
    switch scalar.value {
    case 0x2E80...0x2FD5, 0xF900...0xFAFF, 0xFB50...0xFDCF, 0xFE70...0xFEFC, 0x1D400...0x1D7CB,
      0xFF21...0xFF3A, 0xFF41...0xFF5A:
      return Expected(letter: scalar.compatible)
    default: return nil
    }
  }

  /// The letter of the locale's script that looks like a letter of the other one.
  func twin(of scalar: Unicode.Scalar) -> Unicode.Scalar? {
    twins[scalar.value].flatMap { Unicode.Scalar($0) }
  }

  private static func pairs(_ letters: String) -> [UInt32: UInt32] {
    let values = letters.unicodeScalars.map(\.value)
    return Dictionary(
      stride(from: 0, to: values.count - 1, by: 2).map { (values[$0], values[$0 + 1]) },
      uniquingKeysWith: { first, _ in first })
  }

  /// Latin letters, each with the Cyrillic one that looks the same.
  private static let cyrillicTwins = pairs("aаcсeеiіoоpрxхyуAАBВCСEЕHНIІKКMМOОPРTТXХ")

  /// Found and expected, in turn.
  private static let replaced: [String: [UInt32: UInt32]] = [
    "fa": pairs("يیىیكک"), "prs": pairs("يیىیكک"), "ur": pairs("يیىیككهہ"),
    "ckb": pairs("يیىیكک"), "ps": pairs("كک"), "ar": pairs("یيکك"),
    "ro": pairs("şșţțŞȘŢȚ"), "tr": pairs("șşțtȘŞ"), "az": pairs("șşȘŞ"),
    "el": pairs("µμ"),
  ]

  /// Letters of sister languages that the alphabet does not have.
  private static let strange: [String: String] = [
    "uk": "ёъыэЁЪЫЭўЎ", "ru": "іїєґўІЇЄҐЎ", "be": "иИщЩъЪїЇєЄґҐ", "bg": "ыэёіїєґЫЭЁІЇЄҐ",
    "mk": "ыэёъьщюяйЫЭЁЪЬЩЮЯЙ", "sr": "ыэёъьщюяйЫЭЁЪЬЩЮЯЙ",
    "fa": "ےھہ", "ar": "ےہۀ",
  ]
}

extension Unicode.Scalar {
  /// The one character that a compatibility form stands for, where it is one of the common letters.
  fileprivate var compatible: UInt32? {
    if (0xFF21...0xFF5A).contains(value) { return value - 0xFEE0 }
    let folded = searchKey(String(self)).unicodeScalars
    return folded.count == 1 ? folded.first?.value : nil
  }
}
