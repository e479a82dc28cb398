/// A terminal that shows each word as a whole from right to left if its first letter is of such a
/// script, as kitty 0.26 was seen to do.
enum WordTurningTerminal {
  /// What is seen of a row of text.
  static func shows(_ text: String) -> String {
    text.split(separator: " ", omittingEmptySubsequences: false).map(turned).joined(separator: " ")
  }

  private static func turned(_ word: Substring) -> String {
    let first = word.lazy.compactMap(runsRightToLeft).first ?? false
    return first ? String(word.reversed().map(mirrored)) : String(word)
  }

  private static func runsRightToLeft(_ character: Character) -> Bool? {
    guard let scalar = character.unicodeScalars.first else { return nil }
    switch scalar.value {
    case 0x60C, 0x61B, 0x61F, 0x640, 0x30...0x39: return nil
    case 0x590...0x8FF: return true
    default: return scalar.properties.isAlphabetic ? false : nil
    }
  }

  static func mirrored(_ character: Character) -> Character {
    switch character {
    case "(": ")"
    case ")": "("
    case "[": "]"
    case "]": "["
    case "«": "»"
    case "»": "«"
    default: character
    }
  }
}
