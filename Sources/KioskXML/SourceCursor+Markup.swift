/// Steps from one piece of markup to the next, as libxml2's events come.
extension SourceCursor {
  /// Moves over text and CDATA sections to the next `<` of other markup and returns its offset.
  ///
  /// Text cannot hold `<` (XML 1.0, production 14), so the next one that opens no CDATA section
  /// is it; `count` where there is none.
  mutating func moveToMarkup() -> Int {
    offset = find(.lessThan, from: offset)
    while byte(at: offset + 1) == UInt8(ascii: "!"), starts(with: "<![CDATA[", at: offset) {
      offset = find(.lessThan, from: end(of: "]]>", from: offset + 9))
    }
    return offset
  }

  /// Moves from the `<` of a start tag over the element's name.
  mutating func skipElementName() {
    offset += 1
    skipName()
  }

  /// Moves over the next attribute of a start tag; `nil` at the end of the tag.
  mutating func nextAttribute() -> AttributeSpan? {
    skipSpace()
    let start = offset
    skipName()
    let name = start..<offset
    skipSpace()
    guard !name.isEmpty, byte(at: offset) == .equals else { return nil }
    offset += 1
    skipSpace()
    let quote = byte(at: offset)
    guard quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") else { return nil }
    let value = (offset + 1)..<find(quote, from: offset + 1)
    offset = min(value.upperBound + 1, count)
    return AttributeSpan(name: name, value: value)
  }

  /// Moves over the next attribute that is no namespace declaration.
  mutating func nextOrdinaryAttribute() -> AttributeSpan? {
    while let span = nextAttribute() {
      if !isNamespaceDeclaration(span) { return span }
    }
    return nil
  }

  /// Moves over what is left of a start tag and says whether it closes its element, as in `<x/>`.
  mutating func leaveStartTag() -> Bool {
    while nextAttribute() != nil {}
    offset = min(find(.greaterThan, from: offset) + 1, count)
    return byte(at: offset - 2) == .slash
  }

  /// Moves over the end tag, comment or processing instruction that begins at the cursor.
  mutating func leaveMarkup() {
    switch byte(at: offset + 1) {
    case UInt8(ascii: "?"): offset = end(of: "?>", from: offset + 2)
    case UInt8(ascii: "!") where starts(with: "<!--", at: offset):
      offset = end(of: "-->", from: offset + 4)
    default: offset = min(find(.greaterThan, from: offset) + 1, count)
    }
  }

  /// Moves over the XML declaration, where there is one (XML 1.0, production 23).
  mutating func skipDeclaration() {
    if starts(with: "<?xml", at: offset), byte(at: offset + 5).isXMLSpace { leaveMarkup() }
  }

  private func isNamespaceDeclaration(_ span: AttributeSpan) -> Bool {
    guard starts(with: "xmlns", at: span.name.lowerBound) else { return false }
    return span.name.count == 5 || byte(at: span.name.lowerBound + 5) == UInt8(ascii: ":")
  }

  private mutating func skipSpace() {
    while byte(at: offset).isXMLSpace { offset += 1 }
  }

  private mutating func skipName() {
    while offset < count {
      switch byte(at: offset) {
      case .equals, .slash, .greaterThan, .lessThan, .space, .tab, .lineFeed, .carriageReturn:
        return
      default: offset += 1
      }
    }
  }
}
