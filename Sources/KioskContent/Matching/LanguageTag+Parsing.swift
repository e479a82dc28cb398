extension LanguageTag {
  /// Reads a tag, or answers nil where the text is not well formed.
  ///
  /// Case does not matter and `_` stands for `-`. A variant or a singleton written twice, a second
  /// extended language, a four-letter language and a text beyond `longestText` are refused.
  /// Whether a subtag is registered is not asked. Source: RFC 5646, sections 2.1 and 2.2.
  package init?(_ text: some StringProtocol) {
    guard let subtags = Self.subtags(of: text) else { return nil }
    if subtags.count <= 3 {
      let whole = subtags.joined(separator: "-")
      if let spelling = Self.grandfatheredSpellings[whole] {
        self.init(language: "und", grandfathered: spelling)
        return
      }
    }
    var parser = LanguageTagParser(subtags: subtags)
    guard let tag = parser.parse() else { return nil }
    self = tag
  }

  /// The lower-case subtags, or nil where a character or a length rules the text out.
  private static func subtags(of text: some StringProtocol) -> [String]? {
    let utf8 = text.utf8
    guard (2...longestText).contains(utf8.count) else { return nil }
    var subtags: [String] = []
    var current: [UInt8] = []
    func finish() -> Bool {
      guard (1...8).contains(current.count) else { return false }
      subtags.append(String(decoding: current, as: UTF8.self))
      current.removeAll(keepingCapacity: true)
      return true
    }
    for byte in utf8 {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"):
        current.append(byte)
      case UInt8(ascii: "A")...UInt8(ascii: "Z"):
        current.append(byte | 0x20)
      case UInt8(ascii: "-"), UInt8(ascii: "_"):
        guard finish() else { return nil }
      default:
        return nil
      }
    }
    return finish() ? subtags : nil
  }

  /// The closed list of RFC 5646, section 2.1 (`irregular` and `regular`), lower case to spelling.
  private static let grandfatheredSpellings: [String: String] = {
    let spellings = """
      en-GB-oed i-ami i-bnn i-default i-enochian i-hak i-klingon i-lux i-mingo i-navajo i-pwn i-tao \
      i-tay i-tsu sgn-BE-FR sgn-BE-NL sgn-CH-DE art-lojban cel-gaulish no-bok no-nyn zh-guoyu \
      zh-hakka zh-min zh-min-nan zh-xiang
      """
    let words = spellings.split(separator: " ").map(String.init)
    return Dictionary(uniqueKeysWithValues: words.map { ($0.lowercased(), $0) })
  }()
}
