/// A reader's languages from the `Accept-Language` field of a request.
///
/// Members of equal weight keep their order; of a tag named twice the heavier counts. A member
/// that is malformed, `*`, or of weight 0 adds nothing, and a tag of weight 0 is not added by
/// another member either. Sources: RFC 9110, sections 12.4.2 and 12.5.4.
package struct AcceptLanguage: Sendable {
  /// The longest field read, in UTF-8 bytes; what is beyond, and a member cut by it, is ignored.
  package static let longestField = 1024
  /// The most members read, counting those that add nothing.
  package static let mostMembers = 32

  /// The tags, the most wanted first, each once.
  package let tags: [LanguageTag]

  package init(parsing field: String) {
    let members = Self.members(of: field).compactMap(Self.member)
    let excluded = Set(members.filter { $0.weight == 0 }.map(\.tag))
    let wanted = members.enumerated().filter { !excluded.contains($0.element.tag) }
    let sorted = wanted.sorted {
      ($1.element.weight, $0.offset) < ($0.element.weight, $1.offset)
    }
    var seen: Set<LanguageTag> = []
    tags = sorted.map(\.element.tag).filter { seen.insert($0).inserted }
  }

  private static func members(of field: String) -> ArraySlice<Substring.UTF8View> {
    let comma = UInt8(ascii: ",")
    var bytes = field.utf8[...]
    if bytes.count > longestField {
      bytes = bytes.prefix(longestField + 1)
      bytes = bytes[..<(bytes.lastIndex(of: comma) ?? bytes.startIndex)]
    }
    return bytes.split(separator: comma, omittingEmptySubsequences: true).prefix(mostMembers)
  }

  /// A tag and its weight in thousandths, or nil for what is malformed or a wildcard.
  private static func member(_ bytes: Substring.UTF8View) -> (tag: LanguageTag, weight: Int)? {
    let parts = bytes.split(separator: UInt8(ascii: ";"), omittingEmptySubsequences: false)
    guard parts.count <= 2, let tag = LanguageTag(Substring(trimmed(parts[0]))) else { return nil }
    guard parts.count == 2 else { return (tag, 1000) }
    return weight(Array(trimmed(parts[1]))).map { (tag, $0) }
  }

  private static func trimmed(_ bytes: Substring.UTF8View) -> Substring.UTF8View {
    func isSpace(_ byte: UInt8) -> Bool { byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t") }
    guard let first = bytes.firstIndex(where: { !isSpace($0) }),
      let last = bytes.lastIndex(where: { !isSpace($0) })
    else { return bytes.prefix(0) }
    return bytes[first...last]
  }

  /// `q=` with a number from 0 to 1 of at most three decimals, in thousandths.
  private static func weight(_ bytes: [UInt8]) -> Int? {
    guard (3...7).contains(bytes.count), bytes[0] | 0x20 == UInt8(ascii: "q"),
      bytes[1] == UInt8(ascii: "="), bytes.count == 3 || bytes[3] == UInt8(ascii: ".")
    else { return nil }
    let digits = ([bytes[2]] + bytes.dropFirst(4)).map { Int($0) - 0x30 }
    guard digits.allSatisfy((0...9).contains) else { return nil }
    let padded = digits + Array(repeating: 0, count: 4 - digits.count)
    let weight = padded.reduce(0) { $0 * 10 + $1 }
    return weight <= 1000 ? weight : nil
  }
}
