#if canImport(KioskWeb)
  @testable import KioskWeb
#endif

/// What ``UsualHead`` is, written down a second time: slowly, rule by rule, so that the two can be
/// held against each other.
struct PlainHeadReader {
  private static let token = Set(
    Array("!#$%&'*+-.^_`|~".utf8) + Array(0x30...0x39) + Array(0x41...0x5A) + Array(0x61...0x7A))
  private static let host = Set(
    Array(".-_:[]".utf8) + Array(0x30...0x39) + Array(0x41...0x5A) + Array(0x61...0x7A))
  private static let special = [
    "te", "range", "expect", "upgrade", "trailer", "if-match", "if-range", "content-length",
    "http2-settings", "proxy-connection", "transfer-encoding", "if-modified-since",
    "if-unmodified-since",
  ]

  private struct Field {
    let name: String
    let value: [UInt8]
    let place: Range<Int>
  }

  /// The head at the beginning of some bytes; `nil` where it is unusual or incomplete.
  static func head(_ bytes: [UInt8]) -> UsualHead? {
    let lines = lines(Array(bytes.prefix(UsualHead.mostBytes)))
    guard let lines, let (method, target) = request(lines[0].text) else { return nil }
    let fields = lines.dropFirst().map { field($0.text, at: $0.start) }
    guard fields.count <= UsualHead.mostFields, !fields.contains(where: { $0 == nil }) else {
      return nil
    }
    let all = fields.compactMap(\.self)
    guard isUsual(all) else { return nil }
    var head = UsualHead()
    head.length = (lines.last?.start ?? 0) + (lines.last?.text.count ?? 0) + 4
    head.isHead = method == "HEAD"
    head.target = method.count + 1..<method.count + 1 + target.count
    head.accept = place("accept", all)
    head.acceptLanguage = place("accept-language", all)
    head.acceptEncoding = place("accept-encoding", all)
    head.entityTag = place("if-none-match", all)
    return head
  }

  /// The lines before the first empty one, without their ends; `nil` where there is none or a line
  /// ends in another way.
  private static func lines(_ bytes: [UInt8]) -> [(text: [UInt8], start: Int)]? {
    var lines: [(text: [UInt8], start: Int)] = []
    var start = 0
    while let end = bytes[start...].firstIndex(of: 0x0D) {
      guard bytes.count > end + 1, bytes[end + 1] == 0x0A else { return nil }
      if end == start { return lines.isEmpty ? nil : lines }
      let line = Array(bytes[start..<end])
      guard line.allSatisfy({ $0 == 0x09 || (0x20...0x7E).contains($0) }) else { return nil }
      lines.append((line, start))
      start = end + 2
    }
    return nil
  }

  private static func request(_ line: [UInt8]) -> (method: String, target: [UInt8])? {
    let parts = line.split(separator: 0x20, omittingEmptySubsequences: false)
    guard parts.count == 3, parts[1].first == UInt8(ascii: "/"),
      !parts[1].contains(UInt8(ascii: "#")), !parts[1].contains(0x09)
    else { return nil }
    let method = String(decoding: parts[0], as: UTF8.self)
    guard ["GET", "HEAD"].contains(method), parts[2].elementsEqual("HTTP/1.1".utf8) else {
      return nil
    }
    return (method, Array(parts[1]))
  }

  private static func field(_ line: [UInt8], at start: Int) -> Field? {
    guard let colon = line.firstIndex(of: UInt8(ascii: ":")), colon > 0,
      line[..<colon].allSatisfy(token.contains)
    else { return nil }
    let value = line[(colon + 1)...].drop { $0 == 0x20 || $0 == 0x09 }
    guard value.last != 0x20, value.last != 0x09 else { return nil }
    let name = String(decoding: line[..<colon], as: UTF8.self).lowercased()
    return Field(
      name: name, value: Array(value),
      place: start + value.startIndex..<start + value.startIndex + value.count)
  }

  private static func isUsual(_ fields: [Field]) -> Bool {
    for name in ["accept", "accept-language", "accept-encoding", "if-none-match"] {
      let values = fields.filter { $0.name == name }.map(\.value)
      guard values.count <= 1, values.allSatisfy({ !$0.isEmpty }) else { return false }
    }
    let hosts = fields.filter { $0.name == "host" }
    guard hosts.count == 1, !hosts[0].value.isEmpty, hosts[0].value.allSatisfy(host.contains),
      fields.filter({ $0.name == "if-none-match" }).allSatisfy({ isTag($0.value) })
    else { return false }
    let wishes = fields.filter { $0.name == "connection" }
    guard
      wishes.allSatisfy({ String(decoding: $0.value, as: UTF8.self).lowercased() == "keep-alive" })
    else { return false }
    return !fields.contains { field in special.contains { isTaken(field.name, for: $0) } }
  }

  /// Of long names the last sixteen letters count.
  private static func isTaken(_ name: String, for special: String) -> Bool {
    name.utf8.count == special.utf8.count
      && name.utf8.suffix(16).elementsEqual(special.utf8.suffix(16))
  }

  private static func isTag(_ value: [UInt8]) -> Bool {
    let tag = value.starts(with: "W/".utf8) ? value.dropFirst(2) : value[...]
    return tag.count >= 2 && tag.first == UInt8(ascii: "\"") && tag.last == UInt8(ascii: "\"")
      && tag.dropFirst().dropLast().allSatisfy {
        (0x21...0x7E).contains($0) && $0 != UInt8(ascii: "\"") && $0 != UInt8(ascii: ",")
      }
  }

  private static func place(_ name: String, _ fields: [Field]) -> Range<Int> {
    fields.first { $0.name == name }?.place ?? 0..<0
  }
}

/// Where the fast reader and the slow one differ, or the fast one contradicts itself; `nil` where
/// they agree.
func headReaderFault(_ bytes: [UInt8]) -> String? {
  let found = UsualHead.find(in: bytes.span)
  let expected = PlainHeadReader.head(bytes)
  switch found {
  case .usual(let head):
    guard head == expected else { return "\(head) instead of \(String(describing: expected))" }
    for length in [head.length - 1, head.length / 2, 0] {
      guard UsualHead.find(in: bytes.span.extracting(first: length)) == .partial else {
        return "a beginning of \(length) bytes is not partial"
      }
    }
    guard UsualHead.find(in: bytes.span.extracting(first: head.length)) == found else {
      return "what follows a head changes it"
    }
  case .partial:
    guard expected == nil else { return "partial instead of \(String(describing: expected))" }
  case .unusual:
    guard expected == nil else { return "unusual instead of \(String(describing: expected))" }
    guard UsualHead.find(in: (bytes + bytes).span) == .unusual else {
      return "what follows makes it usual"
    }
  }
  return nil
}
