/// What a lower-case subtag can be by its length and characters alone. Source: RFC 5646, 2.1.
enum SubtagShape {
  static func isLanguage(_ subtag: String) -> Bool {
    let length = subtag.utf8.count
    return (length == 2 || length == 3 || length >= 5) && isLetters(subtag)
  }

  static func isExtendedLanguage(_ subtag: String) -> Bool {
    subtag.utf8.count == 3 && isLetters(subtag)
  }

  static func isScript(_ subtag: String) -> Bool {
    subtag.utf8.count == 4 && isLetters(subtag)
  }

  static func isRegion(_ subtag: String) -> Bool {
    switch subtag.utf8.count {
    case 2: isLetters(subtag)
    case 3: subtag.utf8.allSatisfy(isDigit)
    default: false
    }
  }

  static func isVariant(_ subtag: String) -> Bool {
    let startsWithDigit = subtag.utf8.first.map(isDigit) ?? false
    return subtag.utf8.count >= 5 || (subtag.utf8.count == 4 && startsWithDigit)
  }

  /// A key of the `t` extension: a letter and a digit (RFC 6497).
  static func isTransformKey(_ subtag: String) -> Bool {
    guard subtag.utf8.count == 2, let last = subtag.utf8.last else { return false }
    return isDigit(last)
  }

  static func capitalized(_ subtag: String) -> String {
    subtag.prefix(1).uppercased() + subtag.dropFirst()
  }

  private static func isLetters(_ subtag: String) -> Bool {
    subtag.utf8.allSatisfy { (UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0) }
  }

  private static func isDigit(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
  }
}
