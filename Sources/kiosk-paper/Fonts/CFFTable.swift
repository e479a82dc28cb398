/// What a compact font program says of the numbers of its glyphs (Adobe technical note 5176).
struct CFFTable {
  /// The number (CID) of each glyph; `nil` in a font whose glyphs have names instead.
  let numbers: [Int]?

  private static let charset = 15
  private static let charStrings = 17
  private static let registry = 12 << 8 | 30

  /// Reads the head of the table; `nil` where it contradicts itself.
  init?(_ table: [UInt8]) {
    let bytes = BigEndianBytes(bytes: table)
    guard let head = bytes.number(at: 2, size: 1),
      let names = Self.index(bytes, at: head),
      let tops = Self.index(bytes, at: names.end), let top = tops.first,
      let entries = Self.entries(BigEndianBytes(bytes: Array(table[top])))
    else { return nil }
    guard entries[Self.registry] != nil else {
      numbers = nil
      return
    }
    guard let place = entries[Self.charStrings], let glyphs = Self.index(bytes, at: place),
      let charset = entries[Self.charset],
      let numbers = Self.numbers(bytes, at: charset, count: glyphs.count)
    else { return nil }
    self.numbers = numbers
  }

  /// An INDEX: how many objects, where the first one lies and where the INDEX ends.
  private static func index(
    _ bytes: BigEndianBytes, at start: Int
  ) -> (count: Int, first: Range<Int>?, end: Int)? {
    guard let count = bytes.number(at: start, size: 2) else { return nil }
    guard count > 0 else { return (0, nil, start + 2) }
    guard let size = bytes.number(at: start + 2, size: 1), (1...4).contains(size) else {
      return nil
    }
    let base = start + 2 + (count + 1) * size
    guard let first = bytes.number(at: start + 3, size: size),
      let second = bytes.number(at: start + 3 + size, size: size),
      let last = bytes.number(at: start + 3 + count * size, size: size),
      first >= 1, first <= second, second <= last, base + last <= bytes.bytes.count
    else { return nil }
    return (count, base + first..<base + second, base + last)
  }

  /// The operators of a DICT with the last integer before each.
  private static func entries(_ bytes: BigEndianBytes) -> [Int: Int]? {
    var entries: [Int: Int] = [:]
    var (offset, operand) = (0, 0)
    while let first = bytes.number(at: offset, size: 1) {
      switch first {
      case 12:
        guard let second = bytes.number(at: offset + 1, size: 1) else { return nil }
        entries[12 << 8 | second] = operand
        offset += 2
      case 0...21:
        entries[first] = operand
        offset += 1
      case 30: offset = afterReal(bytes, at: offset)
      default:
        guard let (value, size) = integer(bytes, at: offset, first: first) else { return nil }
        operand = value
        offset += size
      }
    }
    return entries
  }

  private static func afterReal(_ bytes: BigEndianBytes, at start: Int) -> Int {
    var offset = start + 1
    while let pair = bytes.number(at: offset, size: 1) {
      offset += 1
      if pair & 15 == 15 || pair >> 4 == 15 { break }
    }
    return offset
  }

  private static func integer(
    _ bytes: BigEndianBytes, at offset: Int, first: Int
  ) -> (value: Int, size: Int)? {
    switch first {
    case 28:
      return bytes.number(at: offset + 1, size: 2).map { (Int(Int16(truncatingIfNeeded: $0)), 3) }
    case 29:
      return bytes.number(at: offset + 1, size: 4).map { (Int(Int32(truncatingIfNeeded: $0)), 5) }
    case 32...246: return (first - 139, 1)
    case 247...250:
      return bytes.number(at: offset + 1, size: 1).map { ((first - 247) * 256 + $0 + 108, 2) }
    case 251...254:
      return bytes.number(at: offset + 1, size: 1).map { (-(first - 251) * 256 - $0 - 108, 2) }
    default: return nil
    }
  }

  /// The charset: glyph 0 is number 0, then single numbers (format 0) or ranges (1 and 2).
  private static func numbers(_ bytes: BigEndianBytes, at start: Int, count: Int) -> [Int]? {
    guard let format = bytes.number(at: start, size: 1), format <= 2 else { return nil }
    var numbers = [0]
    var offset = start + 1
    while numbers.count < count {
      guard let first = bytes.number(at: offset, size: 2),
        let more = format == 0 ? 0 : bytes.number(at: offset + 2, size: format)
      else { return nil }
      numbers.append(contentsOf: first...first + min(more, count - numbers.count - 1))
      offset += 2 + format
    }
    return numbers
  }
}
