import KioskContent

/// The target of a request, taken apart (RFC 3986, origin form).
struct WebAddress: Sendable, Equatable {
  /// The path's segments, percent-decoded.
  let segments: [String]
  /// The first value of each query parameter, percent-decoded.
  let query: [String: String]
  /// Whether the path ends in a slash that stands for nothing.
  let hasTrailingSlash: Bool
  /// The query as it was written, with its question mark; empty where there is none.
  let writtenQuery: String

  /// The address of the languages.
  static let root = WebAddress()

  private init() {
    segments = []
    query = [:]
    hasTrailingSlash = false
    writtenQuery = ""
  }

  /// Takes a target apart; `nil` where its percent-encoding or its UTF-8 is broken, a control
  /// character is hidden in it or a segment is empty.
  init?(target: String) {
    // Bytes, not characters: a combining mark behind a slash does not make it another one.
    let written = target.utf8.prefix { $0 != UInt8(ascii: "#") }
    let path = written.prefix { $0 != UInt8(ascii: "?") }
    guard path.first == UInt8(ascii: "/") else { return nil }
    var pieces = path.dropFirst().split(
      separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
    let endsInSlash = pieces.last?.isEmpty == true
    if endsInSlash { pieces.removeLast() }
    var segments: [String] = []
    for piece in pieces {
      guard !piece.isEmpty, let segment = WebAddress.decoded(piece, plusIsSpace: false) else {
        return nil
      }
      segments.append(segment)
    }
    let query = written[path.endIndex...]
    guard let parameters = WebAddress.parameters(query.dropFirst()) else { return nil }
    self.segments = segments
    self.query = parameters
    hasTrailingSlash = !segments.isEmpty && endsInSlash
    writtenQuery = String(Substring(query)).percentEncoded { $0 > 0x20 && $0 < 0x7F }
  }

  /// The fields of a form (WHATWG URL, application/x-www-form-urlencoded); `nil` where they are
  /// malformed.
  static func parameters(_ text: String) -> [String: String]? {
    parameters(Substring(text).utf8)
  }

  private static func parameters(_ text: Substring.UTF8View) -> [String: String]? {
    var values: [String: String] = [:]
    for member in text.split(separator: UInt8(ascii: "&")) {
      let name = member.prefix { $0 != UInt8(ascii: "=") }
      let value = member[name.endIndex...].dropFirst()
      guard let name = decoded(name, plusIsSpace: true),
        let value = decoded(value, plusIsSpace: true)
      else { return nil }
      if values[name] == nil { values[name] = value }
    }
    return values
  }

  private static func decoded(_ text: Substring.UTF8View, plusIsSpace: Bool) -> String? {
    var bytes: [UInt8] = []
    var rest = text
    while let byte = rest.popFirst() {
      switch byte {
      case UInt8(ascii: "%"):
        guard let high = rest.popFirst().flatMap(hexadecimal),
          let low = rest.popFirst().flatMap(hexadecimal)
        else { return nil }
        bytes.append(high << 4 | low)
      case UInt8(ascii: "+") where plusIsSpace: bytes.append(UInt8(ascii: " "))
      default: bytes.append(byte)
      }
    }
    guard let text = String(validating: bytes, as: UTF8.self),
      // C1 too: U+009B begins a terminal's commands, and answers quote what was searched for.
      !text.unicodeScalars.contains(where: { $0.properties.generalCategory == .control })
    else { return nil }
    return text
  }

  private static func hexadecimal(_ byte: UInt8) -> UInt8? {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): byte - UInt8(ascii: "0")
    case UInt8(ascii: "a")...UInt8(ascii: "f"): byte - UInt8(ascii: "a") + 10
    case UInt8(ascii: "A")...UInt8(ascii: "F"): byte - UInt8(ascii: "A") + 10
    default: nil
    }
  }
}
