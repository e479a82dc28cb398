/// The target of a request, taken apart (RFC 3986, origin form).
struct WebAddress: Sendable, Equatable {
  /// The path's segments, percent-decoded.
  let segments: [String]
  /// The first value of each query parameter, percent-decoded.
  let query: [String: String]
  /// Whether the path ends in a slash that stands for nothing.
  let hasTrailingSlash: Bool

  /// Takes a target apart; `nil` where its percent-encoding or its UTF-8 is broken or a control
  /// character is hidden in it.
  init?(target: String) {
    let withoutFragment = target.prefix { $0 != "#" }
    let parts = withoutFragment.split(
      separator: "?", maxSplits: 1, omittingEmptySubsequences: false)
    guard let path = parts.first, path.hasPrefix("/") else { return nil }
    let pieces = path.dropFirst().split(separator: "/", omittingEmptySubsequences: false)
    var segments: [String] = []
    for piece in pieces where !piece.isEmpty {
      guard let segment = WebAddress.decoded(piece.utf8, plusIsSpace: false) else { return nil }
      segments.append(segment)
    }
    guard pieces.dropLast().allSatisfy({ !$0.isEmpty }) else { return nil }
    self.segments = segments
    hasTrailingSlash = !segments.isEmpty && pieces.last?.isEmpty == true
    guard let query = WebAddress.parameters(parts.count > 1 ? parts[1] : "") else { return nil }
    self.query = query
  }

  private static func parameters(_ text: Substring) -> [String: String]? {
    var values: [String: String] = [:]
    for member in text.split(separator: "&") {
      let pair = member.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      guard let name = decoded(pair[0].utf8, plusIsSpace: true),
        let value = decoded((pair.count > 1 ? pair[1] : "").utf8, plusIsSpace: true)
      else { return nil }
      if values[name] == nil { values[name] = value }
    }
    return values
  }

  private static func decoded(_ text: Substring.UTF8View, plusIsSpace: Bool) -> String? {
    var bytes: [UInt8] = []
    var rest = text[...]
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
    guard bytes.allSatisfy({ $0 >= 0x20 && $0 != 0x7F }) else { return nil }
    return String(validating: bytes, as: UTF8.self)
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
