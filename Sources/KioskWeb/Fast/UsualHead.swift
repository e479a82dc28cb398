/// The head of a request as nearly every request has one: where its parts lie in the bytes.
///
/// What is usual is decided narrowly (RFC 9112 §3, §5, without anything that it merely tolerates):
/// `GET` or `HEAD`, origin form, HTTP/1.1, exactly one `Host`, no body, no condition but one entity
/// tag, no wish about the connection but that it stays. All else is another parser's work.
struct UsualHead: Equatable {
  /// With the empty line, in bytes.
  var length = 0
  /// Whether only the fields of the answer are asked for.
  var isHead = false
  var target = 0..<0
  // Values without the blanks before them; empty where the field is missing.
  var accept = 0..<0
  var acceptLanguage = 0..<0
  var acceptEncoding = 0..<0
  /// The one entity tag of `If-None-Match`, as it is written there.
  var entityTag = 0..<0

  /// What stands at the beginning of some bytes.
  enum Finding: Equatable {
    case usual(UsualHead)
    /// Nothing unusual, and the end is missing.
    case partial
    case unusual
  }

  /// The longest head that counts as usual, in bytes and in fields: less than what is refused.
  static let mostBytes = 8 * 1024
  static let mostFields = 64

  /// Looks at the beginning of some bytes.
  static func find(in bytes: Span<UInt8>) -> Finding {
    var reading = HeadReading()
    do throws(HeadReading.Stop) {
      return .usual(try reading.head(bytes.extracting(first: mostBytes)))
    } catch {
      switch error {
      case .unusual: return .unusual
      case .end: return bytes.count < mostBytes ? .partial : .unusual
      }
    }
  }
}

/// One pass over the bytes of a head; every access to them is checked.
private struct HeadReading {
  enum Stop: Error {
    case unusual, end
  }

  private var next = 0
  private var found = UsualHead()
  private var hasHost = false

  mutating func head(_ bytes: Span<UInt8>) throws(Stop) -> UsualHead {
    try requestLine(bytes)
    var fields = 0
    while try byte(bytes) != Byte.carriageReturn {
      fields += 1
      guard fields <= UsualHead.mostFields else { throw .unusual }
      let name = try fieldName(bytes)
      let value = try fieldValue(bytes)
      try take(name, value, bytes)
    }
    try expect("\r\n", bytes)
    guard hasHost else { throw .unusual }
    found.length = next
    return found
  }

  private mutating func requestLine(_ bytes: Span<UInt8>) throws(Stop) {
    found.isHead = try byte(bytes) == UInt8(ascii: "H")
    try expect(found.isHead ? "HEAD " : "GET ", bytes)
    let start = next
    try expect("/", bytes)
    while true {
      let byte = try byte(bytes)
      if byte == Byte.blank { break }
      guard byte > Byte.blank, byte < Byte.delete, byte != UInt8(ascii: "#") else {
        throw .unusual
      }
      next += 1
    }
    found.target = start..<next
    try expect(" HTTP/1.1\r\n", bytes)
  }

  private mutating func fieldName(_ bytes: Span<UInt8>) throws(Stop) -> FieldName {
    var name = FieldName()
    while true {
      let byte = try byte(bytes)
      next += 1
      if byte == UInt8(ascii: ":") { break }
      guard Byte.isInName(byte) else { throw .unusual }
      name.append(byte)
    }
    guard name.count > 0 else { throw .unusual }
    return name
  }

  /// The value without the blanks before it; blanks behind it are unusual.
  private mutating func fieldValue(_ bytes: Span<UInt8>) throws(Stop) -> Range<Int> {
    while Byte.isBlank(try byte(bytes)) { next += 1 }
    let start = next
    skipText(bytes)
    while true {
      let byte = try byte(bytes)
      if byte < Byte.blank {
        if byte == Byte.carriageReturn { break }
        guard byte == Byte.tab else { throw .unusual }
      }
      guard byte < Byte.delete else { throw .unusual }
      next += 1
    }
    let value = start..<next
    guard !Byte.isBlank(bytes[next - 1]) || value.isEmpty else { throw .unusual }
    try expect("\r\n", bytes)
    return value
  }

  /// Goes on by eight bytes at a time as long as all of them are printable ASCII.
  private mutating func skipText(_ bytes: Span<UInt8>) {
    let ones: UInt64 = 0x0101_0101_0101_0101
    while next + 8 <= bytes.count {
      let word = bytes.bytes.unsafeLoadUnaligned(fromByteOffset: next, as: UInt64.self)
      // The highest bit of a byte gets set where it was, below a blank, and for DEL. What is carried
      // over from a neighbour can only set more.
      guard (word | (word &- ones &* 0x20) | (word &+ ones)) & (ones &* 0x80) == 0 else { return }
      next += 8
    }
  }

  private mutating func take(
    _ name: FieldName, _ value: Range<Int>, _ bytes: Span<UInt8>
  ) throws(Stop) {
    switch name.meaning {
    case .host:
      guard !hasHost, isPlainHost(bytes.extracting(value)) else { throw .unusual }
      hasHost = true
    case .accept: try take(value, into: \.accept)
    case .acceptLanguage: try take(value, into: \.acceptLanguage)
    case .acceptEncoding: try take(value, into: \.acceptEncoding)
    case .ifNoneMatch:
      guard isOneTag(bytes.extracting(value)) else { throw .unusual }
      try take(value, into: \.entityTag)
    case .connection:
      guard FieldName(bytes.extracting(value)) == .keepAlive else { throw .unusual }
    case .special: throw .unusual
    case .meaningless: break
    }
  }

  private mutating func take(
    _ value: Range<Int>, into part: WritableKeyPath<UsualHead, Range<Int>>
  ) throws(Stop) {
    guard found[keyPath: part].isEmpty, !value.isEmpty else { throw .unusual }
    found[keyPath: part] = value
  }

  /// A name or an address, with a port or without: nothing that anybody could take for something
  /// else.
  private func isPlainHost(_ value: Span<UInt8>) -> Bool {
    for index in value.indices where !Byte.isInHost(value[index]) { return false }
    return !value.isEmpty
  }

  /// One entity tag (RFC 9110 §8.8.3) without a comma, which could be read as a list.
  private func isOneTag(_ value: Span<UInt8>) -> Bool {
    let isWeak =
      value.count > 2 && value[0] == UInt8(ascii: "W") && value[1] == UInt8(ascii: "/")
    let tag = value.extracting(droppingFirst: isWeak ? 2 : 0)
    guard tag.count > 1, tag[0] == Byte.quote, tag[tag.count - 1] == Byte.quote else {
      return false
    }
    for index in 1..<tag.count - 1 {
      let byte = tag[index]
      if byte <= Byte.blank || byte == Byte.quote || byte == UInt8(ascii: ",") { return false }
    }
    return true
  }

  private func byte(_ bytes: Span<UInt8>) throws(Stop) -> UInt8 {
    guard next < bytes.count else { throw .end }
    return bytes[next]
  }

  private mutating func expect(_ text: StaticString, _ bytes: Span<UInt8>) throws(Stop) {
    for index in 0..<text.utf8CodeUnitCount {
      guard try byte(bytes) == text.utf8Start[index] else { throw .unusual }
      next += 1
    }
  }
}

/// Bytes with a meaning in a head.
private enum Byte {
  static let tab = UInt8(ascii: "\t")
  static let carriageReturn = UInt8(ascii: "\r")
  static let blank = UInt8(ascii: " ")
  static let quote = UInt8(ascii: "\"")
  static let delete: UInt8 = 0x7F

  static func isBlank(_ byte: UInt8) -> Bool { byte == blank || byte == tab }

  /// RFC 9110 §5.6.2, `tchar`.
  static func isInName(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "_"),
      UInt8(ascii: "!"), UInt8(ascii: "#"), UInt8(ascii: "$"), UInt8(ascii: "%"),
      UInt8(ascii: "&"), UInt8(ascii: "'"), UInt8(ascii: "*"), UInt8(ascii: "+"),
      UInt8(ascii: "."), UInt8(ascii: "^"), UInt8(ascii: "`"), UInt8(ascii: "|"),
      UInt8(ascii: "~"):
      true
    default: false
    }
  }

  /// Less than RFC 3986 §3.2.2 has.
  static func isInHost(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "a")...UInt8(ascii: "z"),
      UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "."), UInt8(ascii: "-"),
      UInt8(ascii: "_"), UInt8(ascii: ":"), UInt8(ascii: "["), UInt8(ascii: "]"):
      true
    default: false
    }
  }
}
