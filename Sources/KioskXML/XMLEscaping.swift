/// How characters are written, by where they stand (XML 1.0, sections 2.4 and 3.3.3).
enum XMLEscaping {
  /// Between tags: `&`, `<`, `>` (so that `]]>` never stands) and the carriage return.
  case text
  /// Between `"` quotes: also the quote, tab and line feed, which reading would make spaces.
  case attribute
  /// Inside a comment or processing instruction, where nothing can be escaped.
  case markup

  func append(_ text: String, to bytes: inout [UInt8]) {
    var text = text
    text.withUTF8 { utf8 in
      var clean = 0
      var index = 0
      while index < utf8.count {
        let length = isNoncharacter(at: index, in: utf8) ? 3 : 1
        let replacement = length == 3 ? "\u{FFFD}" : replacement(for: utf8[index])
        if let replacement {
          bytes.append(contentsOf: utf8[clean..<index])
          bytes.append(contentsOf: replacement.utf8)
          clean = index + length
        }
        index += length
      }
      bytes.append(contentsOf: utf8[clean...])
    }
  }

  private func replacement(for byte: UInt8) -> String? {
    switch (byte, self) {
    case (.ampersand, .text), (.ampersand, .attribute): "&amp;"
    case (.lessThan, .text), (.lessThan, .attribute): "&lt;"
    case (.greaterThan, .text), (.greaterThan, .attribute): "&gt;"
    case (UInt8(ascii: "\""), .attribute): "&quot;"
    case (.tab, .attribute): "&#9;"
    case (.lineFeed, .attribute): "&#10;"
    case (.carriageReturn, .text), (.carriageReturn, .attribute): "&#13;"
    case (.carriageReturn, .markup): "\n"
    case (.tab, _), (.lineFeed, _): nil
    case (0..<0x20, _): "\u{FFFD}"
    default: nil
    }
  }

  /// U+FFFE and U+FFFF are no XML characters (XML 1.0, production 2).
  private func isNoncharacter(at index: Int, in utf8: UnsafeBufferPointer<UInt8>) -> Bool {
    utf8[index] == 0xEF && index + 2 < utf8.count && utf8[index + 1] == 0xBF
      && utf8[index + 2] >= 0xBE
  }
}
