/// A key that is a command by itself.
enum LineKey: CaseIterable, Sendable {
  case more, quit, help

  /// The key that a text consists of; `nil` for any other text.
  init?(_ text: String) {
    let letter = text.lowercased()
    guard let key = LineKey.allCases.first(where: { $0.letters.contains(letter) }) else {
      return nil
    }
    self = key
  }

  /// What the key is written as.
  ///
  /// The words on the screen name Latin letters. A reader whose keyboard is switched to another
  /// script presses the same key and gets what stands here (source: xkeyboard-config, keys AB07 and
  /// AD01 of the layouts named). Where a layout has `/` or `;` there, nothing is added.
  var letters: [String] {
    switch self {
    case .more:
      [
        "m", "ｍ",
        "ь", "м",  // Ukrainian, Russian, Kazakh; Serbian, Macedonian, Bulgarian phonetic
        "ة", "پ", "ړ", "م",  // Arabic; Persian, Dari; Pashto; Urdu, Sorani
        "μ", "צ", "მ", "ท", "ㅡ",  // Greek; Hebrew; Georgian; Thai; Korean
      ]
    case .quit:
      [
        "q", "ｑ",
        "й", "љ",  // Ukrainian, Russian, Kazakh; Serbian, Macedonian
        "ض", "ق",  // Arabic, Persian, Dari, Pashto; Urdu, Sorani
        "ქ", "ๆ", "ㅂ",  // Georgian; Thai; Korean
      ]
    case .help:
      ["?", "？", "؟", "՞", "፧"]  // Latin; full width; Arabic; Armenian; Ethiopic
    }
  }

  /// What a search begins with: the stroke, full width too, and the comma that Chinese input
  /// methods write for its key.
  static let searchMarks: Set<Unicode.Scalar> = ["/", "\u{FF0F}", "\u{3001}"]
}
