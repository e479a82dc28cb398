internal import Glibc

/// A reading position in XML bytes that finds where markup begins and ends.
///
/// libxml2 says what stands in a document but not where, so this cursor walks beside its events.
/// It relies on well-formed markup for right answers, never for memory safety: every step stays
/// inside the bytes. The buffer must outlive the cursor.
struct SourceCursor {
  /// The bytes of one attribute in a start tag: its name, and where its value begins and ends.
  struct AttributeSpan {
    let name: Range<Int>
    let value: Range<Int>
  }

  private let bytes: UnsafeBufferPointer<UInt8>
  var offset: Int

  init(_ bytes: UnsafeBufferPointer<UInt8>) {
    self.bytes = bytes
    offset = 0
    offset = contentStart
  }

  var count: Int { bytes.count }

  /// The offset after a byte order mark, 0 where there is none.
  var contentStart: Int { starts(with: "\u{FEFF}", at: 0) ? 3 : 0 }

  /// The byte at an offset, 0 beyond the end: no XML document holds that byte.
  func byte(at offset: Int) -> UInt8 {
    offset >= 0 && offset < bytes.count ? bytes[offset] : 0
  }

  func bytes(in range: Range<Int>) -> UnsafeBufferPointer<UInt8> {
    UnsafeBufferPointer(rebasing: bytes[range.clamped(to: 0..<bytes.count)])
  }

  func string(in range: Range<Int>) -> String {
    String(decoding: bytes(in: range), as: UTF8.self)
  }

  func starts(with text: StaticString, at offset: Int) -> Bool {
    guard offset >= 0, bytes.count - offset >= text.utf8CodeUnitCount else { return false }
    return text.withUTF8Buffer { expected in
      expected.elementsEqual(bytes[offset..<offset + expected.count])
    }
  }

  /// The offset of the next such byte, `count` where there is none.
  func find(_ byte: UInt8, from start: Int) -> Int {
    guard start < bytes.count, let base = bytes.baseAddress,
      let found = memchr(base + start, Int32(byte), bytes.count - start)
    else { return bytes.count }
    return UnsafeRawPointer(found) - UnsafeRawPointer(base)
  }

  /// The offset after the next occurrence of a text that ends in `>`, `count` where there is none.
  func end(of text: StaticString, from start: Int) -> Int {
    let length = text.utf8CodeUnitCount
    var close = find(.greaterThan, from: start + length - 1)
    while close < bytes.count {
      if starts(with: text, at: close + 1 - length) { return close + 1 }
      close = find(.greaterThan, from: close + 1)
    }
    return bytes.count
  }

  /// The offset of the last `<` before an offset, or 0.
  func lastTagStart(before offset: Int) -> Int {
    var start = min(offset, bytes.count) - 1
    while start > 0, bytes[start] != .lessThan { start -= 1 }
    return max(start, 0)
  }
}
