import KioskText

/// Scripts whose words stand without spaces between them and need a dictionary to be told apart:
/// Thai, Lao, Burmese, Khmer.
enum SpacelessScripts {
  /// The byte offsets within a text at which such a word ends and another begins; `nil` where a text
  /// has none of these scripts.
  static func breaks(in bytes: [UInt8], language: String) -> [Int]? {
    guard bytes.indices.dropLast().contains(where: { isLetter(at: $0, in: bytes) }) else {
      return nil
    }
    let text = String(decoding: bytes, as: UTF8.self)
    return LineBreaker(locale: language).breaks(text).filter {
      $0 >= 3 && isLetter(at: $0 - 3, in: bytes) && isLetter(at: $0, in: bytes)
    }
  }

  /// Whether a letter of these scripts begins at a byte: U+0E00…U+0EFF, U+1000…U+109F,
  /// U+1780…U+17FF, U+19E0…U+19FF, U+A9E0…U+A9FF, U+AA60…U+AA7F.
  private static func isLetter(at offset: Int, in bytes: [UInt8]) -> Bool {
    guard offset + 1 < bytes.count else { return false }
    switch (bytes[offset], bytes[offset + 1]) {
    case (0xE0, 0xB8...0xBB), (0xE1, 0x80...0x82), (0xE1, 0x9E...0x9F), (0xE1, 0xA7),
      (0xEA, 0xA7), (0xEA, 0xA9):
      return true
    default: return false
    }
  }
}
