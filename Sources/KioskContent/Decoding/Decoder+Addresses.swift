// What an address outside the kiosk must look like: ASCII, as it stands on paper in every language.
extension Decoder {
  static let webAddressForm = "an address in ASCII that begins with https:// or http://"

  static func isWebAddress(_ text: String) -> Bool {
    ["https://", "http://"].contains { text.hasPrefix($0) && text.utf8.count > $0.utf8.count }
      && isVisibleASCII(text)
  }

  /// One `@` with something on both sides.
  static func isMailAddress(_ text: String) -> Bool {
    let sides = text.utf8.split(separator: UInt8(ascii: "@"), omittingEmptySubsequences: false)
    return sides.count == 2 && sides.allSatisfy { !$0.isEmpty } && isVisibleASCII(text)
  }

  private static func isVisibleASCII(_ text: String) -> Bool {
    text.utf8.allSatisfy { $0 > 0x20 && $0 < 0x7F }
  }

  /// A BCP 47 tag of a language, with `-` between its subtags and without private ones.
  static func tag(_ text: String) -> LanguageTag? {
    let subtags = text.utf8.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
    guard subtags.allSatisfy({ (2...8).contains($0.count) }), (2...3).contains(subtags[0].count),
      text.utf8.allSatisfy({ $0.isLetter || $0.isDigit || $0 == UInt8(ascii: "-") })
    else { return nil }
    return LanguageTag(text)
  }
}

extension UInt8 {
  /// Whether the byte is an ASCII digit.
  var isDigit: Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(self) }

  /// Whether the byte is one of a to z.
  var isLowercaseLetter: Bool { (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(self) }

  /// Whether the byte is an ASCII letter.
  var isLetter: Bool { isLowercaseLetter || (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(self) }
}
