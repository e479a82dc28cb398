import Foundation

/// The headings of a PDF as its outline names them.
enum PDFOutline {
  /// The titles in a PDF whose objects are not compressed, which is how Chromium writes them (ISO
  /// 32000-1, §12.3.3 and §7.9.2.2).
  static func titles(of pdf: Data) -> [String] {
    let bytes = [UInt8](pdf)
    let mark = Array("/Title ".utf8)
    var titles: [String] = []
    for start in bytes.indices where bytes[start...].starts(with: mark) {
      let rest = bytes[(start + mark.count)...]
      switch rest.first {
      case UInt8(ascii: "<"):
        let digits = rest.dropFirst().prefix { $0 != UInt8(ascii: ">") }
        titles.append(text(hexadecimal: digits))
      case UInt8(ascii: "("): titles.append(text(literal: rest.dropFirst()))
      default: break
      }
    }
    return titles
  }

  private static func text(hexadecimal digits: ArraySlice<UInt8>) -> String {
    let text = String(decoding: digits, as: UTF8.self)
    let pairs = stride(from: 0, to: text.count - 1, by: 2).compactMap { offset in
      UInt8(text.dropFirst(offset).prefix(2), radix: 16)
    }
    return self.text(pairs)
  }

  private static func text(literal bytes: ArraySlice<UInt8>) -> String {
    var text: [UInt8] = []
    var rest = bytes
    while let byte = rest.popFirst(), byte != UInt8(ascii: ")") {
      guard byte == UInt8(ascii: "\\"), let next = rest.popFirst() else {
        text.append(byte)
        continue
      }
      if (UInt8(ascii: "0")...UInt8(ascii: "7")).contains(next) {
        let digits = [next] + rest.prefix(2)
        rest = rest.dropFirst(2)
        text.append(UInt8(String(decoding: digits, as: UTF8.self), radix: 8) ?? 0)
      } else {
        text.append(next)
      }
    }
    return self.text(text)
  }

  private static func text(_ bytes: [UInt8]) -> String {
    bytes.starts(with: [0xFE, 0xFF])
      ? String(
        decoding: stride(from: 2, to: bytes.count - 1, by: 2).map { offset in
          UInt16(bytes[offset]) << 8 | UInt16(bytes[offset + 1])
        }, as: UTF16.self)
      : String(decoding: bytes.map { UInt16($0) }, as: UTF16.self)
  }
}
