/// Numbers within bytes of a file, the highest byte first; nothing outside is ever read.
struct BigEndianBytes {
  /// The file, or a part of it.
  let bytes: [UInt8]

  /// The number of one to four bytes at an offset; `nil` where they end too early.
  func number(at offset: Int, size: Int) -> Int? {
    guard offset >= 0, size <= bytes.count, offset <= bytes.count - size else { return nil }
    return bytes[offset..<offset + size].reduce(0) { $0 << 8 | Int($1) }
  }

  /// The bytes of a range; `nil` where they end too early.
  func part(at offset: Int, size: Int) -> [UInt8]? {
    guard offset >= 0, size >= 0, size <= bytes.count, offset <= bytes.count - size else {
      return nil
    }
    return Array(bytes[offset..<offset + size])
  }
}
