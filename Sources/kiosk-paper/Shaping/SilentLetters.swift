/// Characters that do their work in layout and are not what anyone reads or copies.
enum SilentLetters {
  /// Whether a character draws nothing and says nothing: bidi controls, joiners, zero-width spaces,
  /// soft hyphens, variation selectors.
  static func contain(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0xAD, 0x61C, 0x180E, 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x2064, 0x2066...0x206F,
      0xFE00...0xFE0F, 0xFEFF:
      true
    default: false
    }
  }

  /// Whether a character is a space of some width, with or without a line break.
  static func isSpace(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x20, 0xA0, 0x1680, 0x2000...0x200A, 0x202F, 0x205F, 0x3000: true
    default: false
    }
  }

  /// What can be copied of the letters of a cluster; a space of any kind is a plain one.
  static func readable(_ bytes: UnsafeBufferPointer<UInt8>) -> String {
    guard let first = bytes.first else { return "" }
    let letters = String(decoding: bytes, as: UTF8.self)
    // Most letters need no second look: what is silent begins with one of these bytes.
    guard first >= 0x80 || first <= 0x20 || bytes.count > 1 else { return letters }
    guard bytes.contains(where: isSuspicious) else { return letters }
    var readable = String.UnicodeScalarView()
    for scalar in letters.unicodeScalars where !contain(scalar) {
      readable.append(isSpace(scalar) ? " " : scalar)
    }
    return String(readable)
  }

  /// The plain words of a text, as an outline or a window shows them.
  static func plain(_ text: String) -> String {
    var text = text
    return text.withUTF8 { readable($0) }
  }

  private static func isSuspicious(_ byte: UInt8) -> Bool {
    switch byte {
    case 0xC2, 0xD8, 0xE1, 0xE2, 0xE3, 0xEF: true
    default: false
    }
  }
}
