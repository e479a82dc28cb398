/// What is refused from the bytes alone, before libxml2 sees them.
extension XMLSource {
  /// The first reason to refuse the bytes unparsed, `nil` where there is none.
  ///
  /// Ordered so that each check may rely on the ones before it.
  ///
  /// - Parameter forControls: whether to find all controls; libxml2 refuses them as well, but does
  ///   not say so well where they are, and takes NUL behind the root for the end.
  func screened(by limits: XMLLimits, forControls: Bool = true) -> LocatedFault? {
    if bytes.count > limits.bytes {
      return LocatedFault(kind: .tooLarge(limit: limits.bytes), offset: 0)
    }
    return bytes.withUnsafeBufferPointer { buffer in
      let cursor = SourceCursor(buffer)
      if cursor.contentStart == cursor.count {
        return LocatedFault(kind: .empty, offset: 0)
      }
      return foreignEncoding(cursor) ?? invalidUTF8()
        ?? (forControls || cursor.find(0, from: 0) < cursor.count ? controlCharacter(buffer) : nil)
        ?? declaredEncoding(cursor)
        ?? overloadedTag(cursor, limit: limits.attributes)
    }
  }

  /// Recognizes UTF-16 and UTF-32 by their first bytes (XML 1.0, appendix F.1).
  private func foreignEncoding(_ cursor: SourceCursor) -> LocatedFault? {
    let marks: [(first: StaticString, encoding: String)] = [
      ("\u{0}\u{0}\u{0}<", "UTF-32"), ("<\u{0}\u{0}\u{0}", "UTF-32"),
      ("\u{0}<", "UTF-16"), ("<\u{0}", "UTF-16"),
    ]
    let first = (0..<4).map(cursor.byte)
    let name: String? =
      switch (first[0], first[1]) {
      case (0xFF, 0xFE): cursor.count >= 4 && first[2...] == [0, 0] ? "UTF-32" : "UTF-16"
      case (0xFE, 0xFF): "UTF-16"
      case (0, 0) where first[2...] == [0xFE, 0xFF]: "UTF-32"
      default: marks.first { cursor.starts(with: $0.first, at: 0) }?.encoding
      }
    return name.map { LocatedFault(kind: .encoding(declared: $0), offset: 0) }
  }

  private func invalidUTF8() -> LocatedFault? {
    do {
      _ = try UTF8Span(validating: bytes.span)
      return nil
    } catch {
      return LocatedFault(kind: .badUTF8, offset: error.byteOffsets.lowerBound)
    }
  }

  /// The C0 controls that XML 1.0 does not allow (production 2); the rest is left to libxml2.
  private func controlCharacter(_ buffer: UnsafeBufferPointer<UInt8>) -> LocatedFault? {
    // Counting to the end, without an early exit, compiles to vector instructions.
    let count = buffer.reduce(into: 0) { $0 &+= $1.isForbiddenControl }
    guard count > 0, let offset = buffer.firstIndex(where: { $0.isForbiddenControl == 1 })
    else { return nil }
    return LocatedFault(kind: .controlCharacter(UInt32(buffer[offset])), offset: offset)
  }

  private func declaredEncoding(_ cursor: SourceCursor) -> LocatedFault? {
    var declaration = cursor
    declaration.skipDeclaration()
    guard declaration.offset > cursor.offset else { return nil }
    let end = declaration.offset
    declaration.offset = cursor.offset + 1
    declaration.skipElementName()
    while declaration.offset < end, let span = declaration.nextAttribute() {
      guard declaration.string(in: span.name) == "encoding" else { continue }
      let name = declaration.string(in: span.value)
      let isHonest =
        switch name.lowercased() {
        case "utf-8": true
        case "us-ascii": bytes.allSatisfy { $0 < 0x80 }
        default: false
        }
      return isHonest
        ? nil : LocatedFault(kind: .encoding(declared: name), offset: span.value.lowerBound)
    }
    return nil
  }

  /// A start tag with more attributes than libxml2 should be made to compare with each other.
  private func overloadedTag(_ cursor: SourceCursor, limit: Int) -> LocatedFault? {
    var cursor = cursor
    while cursor.moveToMarkup() < cursor.count {
      let start = cursor.offset
      switch cursor.byte(at: start + 1) {
      case UInt8(ascii: "!"), UInt8(ascii: "?"): cursor.leaveMarkup()
      case .slash: cursor.offset += 2
      default:
        cursor.offset = cursor.find(.lessThan, from: start + 1)
        // No attribute is shorter than ` a=""`, and no tag can hold `<`.
        guard cursor.offset - start > limit * 5 else { continue }
        var tag = cursor
        tag.offset = start
        if tag.hasMoreAttributes(than: limit) {
          return LocatedFault(kind: .tooManyAttributes(limit: limit), offset: start)
        }
      }
    }
    return nil
  }
}

extension SourceCursor {
  fileprivate mutating func hasMoreAttributes(than limit: Int) -> Bool {
    skipElementName()
    var count = 0
    while count <= limit, nextAttribute() != nil { count += 1 }
    return count > limit
  }
}

extension UInt8 {
  /// 1 for a control that XML does not allow, else 0; a number, so that it can be summed.
  fileprivate var isForbiddenControl: Int {
    self < 0x20 && self != .lineFeed && self != .tab && self != .carriageReturn ? 1 : 0
  }
}
