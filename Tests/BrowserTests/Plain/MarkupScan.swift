/// The start tags of an HTML document, read as far as a crawl needs them.
struct MarkupScan: Sendable {
  struct Tag: Sendable {
    let name: String
    let attributes: [String: String]
  }

  private(set) var tags: [Tag] = []
  /// The content of the first `title` element.
  private(set) var title = ""

  init(_ text: String) {
    var rest = Array(text.utf8)[...]
    while let start = rest.firstIndex(of: UInt8(ascii: "<")) {
      rest = rest[(start + 1)...]
      if rest.starts(with: "!--".utf8) {
        Self.skip(past: "-->", in: &rest)
      } else if rest.first.map(Self.isLetter) == true {
        let tag = Self.tag(&rest)
        tags.append(tag)
        guard ["title", "style", "script"].contains(tag.name) else { continue }
        let content = Self.skip(past: "</\(tag.name)", in: &rest)
        // A drawing may have a title of its own.
        if tag.name == "title", title.isEmpty { title = Self.decoded(content) }
      }
    }
  }

  private static func tag(_ rest: inout ArraySlice<UInt8>) -> Tag {
    let name = take(&rest) { isLetter($0) || isDigit($0) || $0 == UInt8(ascii: "-") }
    var attributes: [String: String] = [:]
    while let byte = rest.first, byte != UInt8(ascii: ">") {
      guard !isSpace(byte), byte != UInt8(ascii: "/") else {
        rest.removeFirst()
        continue
      }
      let key = take(&rest) { !isSpace($0) && !"=>/".utf8.contains($0) }
      var value: ArraySlice<UInt8> = []
      if rest.first == UInt8(ascii: "=") {
        rest.removeFirst()
        value = Self.value(&rest)
      }
      attributes[key] = decoded(value)
    }
    return Tag(name: name, attributes: attributes)
  }

  private static func value(_ rest: inout ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    guard let quote = rest.first, quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") else {
      let value = rest.prefix { !isSpace($0) && $0 != UInt8(ascii: ">") }
      rest = rest[value.endIndex...]
      return value
    }
    let value = rest.dropFirst().prefix { $0 != quote }
    rest = rest[value.endIndex...].dropFirst()
    return value
  }

  @discardableResult private static func skip(
    past mark: String, in rest: inout ArraySlice<UInt8>
  ) -> ArraySlice<UInt8> {
    let whole = rest
    while !rest.isEmpty, !rest.starts(with: mark.utf8) { rest.removeFirst() }
    let content = whole[..<rest.startIndex]
    rest = rest.dropFirst(mark.utf8.count)
    return content
  }

  private static func take(
    _ rest: inout ArraySlice<UInt8>, while isPart: (UInt8) -> Bool
  ) -> String {
    let part = rest.prefix(while: isPart)
    rest = rest[part.endIndex...]
    // An attribute that cannot be read must not stop the scan.
    if part.isEmpty { rest = rest.dropFirst() }
    return String(decoding: part, as: UTF8.self).lowercased()
  }

  private static func decoded(_ bytes: ArraySlice<UInt8>) -> String {
    let text = String(decoding: bytes, as: UTF8.self)
    guard text.utf8.contains(UInt8(ascii: "&")) else { return text }
    return text.replacing("&lt;", with: "<").replacing("&gt;", with: ">")
      .replacing("&quot;", with: "\"").replacing("&#39;", with: "'").replacing("&amp;", with: "&")
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
  }

  private static func isDigit(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
  }

  private static func isSpace(_ byte: UInt8) -> Bool {
    byte == 0x20 || (0x09...0x0D).contains(byte)
  }
}
