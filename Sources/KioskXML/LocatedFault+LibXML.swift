internal import CLibXML2

extension xmlError {
  /// Whether it is more than a warning.
  ///
  /// That a namespace name is no URI is no more than that: such a document is well-formed.
  var isFault: Bool {
    level.rawValue >= XML_ERR_ERROR.rawValue && code != XML_WAR_NS_URI.rawValue
  }
}

/// Turns an error of libxml2 into a fault, at the place a person would look for it.
extension LocatedFault {
  /// Makes a fault of an error; `nil` for a mere warning.
  ///
  /// - Parameters:
  ///   - open: the innermost open element, where it is known; libxml2 leaves out its prefix.
  ///   - offset: how far libxml2 had read when it raised the error.
  init?(
    _ error: xmlError, inside open: XMLName?, at offset: Int, in source: SourceCursor
  ) {
    guard error.isFault else { return nil }
    if let doctype = Self.doctype(at: offset, in: source) {
      self = doctype
      return
    }
    switch UInt32(clamping: error.code) {
    case XML_ERR_UNDECLARED_ENTITY.rawValue, XML_WAR_UNDECLARED_ENTITY.rawValue:
      self = Self.entity(string(error.str1), before: offset, in: source)
    case XML_ERR_INVALID_CHAR.rawValue:
      self = Self.character(error.int1, at: offset, in: source)
    case XML_ERR_TAG_NAME_MISMATCH.rawValue:
      self = Self.mismatch(open?.written ?? string(error.str1), before: offset, in: source)
    case XML_ERR_ATTRIBUTE_REDEFINED.rawValue, XML_NS_ERR_ATTRIBUTE_REDEFINED.rawValue:
      self = Self.duplicate(error, before: offset, in: source)
    case XML_NS_ERR_UNDEFINED_NAMESPACE.rawValue:
      self = Self.unboundPrefix(error, before: offset, in: source)
    default:
      self = Self.syntax(error, at: offset, in: source)
    }
  }

  private static func syntax(
    _ error: xmlError, at offset: Int, in source: SourceCursor
  ) -> LocatedFault {
    let message = string(error.message).split(separator: "\n").joined(separator: " ")
    return LocatedFault(
      kind: .syntax(message: message, code: Int(error.code)),
      offset: start(ofSyntaxError: error.code, before: offset, in: source))
  }

  /// A declaration in the wrong place is plain bad syntax to libxml2, which is then at its `<` or
  /// just behind it.
  private static func doctype(at offset: Int, in source: SourceCursor) -> LocatedFault? {
    [offset, offset - 1].first { start in
      source.starts(with: "<!", at: start)
        && source.string(in: start + 2..<start + 9).lowercased() == "doctype"
    }.map { LocatedFault(kind: .doctype, offset: $0) }
  }

  /// The reference has just been read, up to and with its `;`.
  private static func entity(
    _ name: String, before offset: Int, in source: SourceCursor
  ) -> LocatedFault {
    let start = lastAmpersand(before: offset, in: source) ?? offset
    return LocatedFault(kind: .entity(name: name), offset: start)
  }

  /// A raw character is at the offset; a reference to one ends there.
  private static func character(
    _ value: Int32, at offset: Int, in source: SourceCursor
  ) -> LocatedFault {
    let kind = XMLFault.Kind.controlCharacter(UInt32(clamping: value))
    let isRaw =
      source.starts(with: "\u{FFFE}", at: offset) || source.starts(with: "\u{FFFF}", at: offset)
    let isReference = source.byte(at: offset - 1) == UInt8(ascii: ";")
    guard isReference, !(isRaw && value >= 0xFFFE),
      let start = lastAmpersand(before: offset, in: source)
    else { return LocatedFault(kind: kind, offset: offset) }
    return LocatedFault(kind: kind, offset: start)
  }

  private static func mismatch(
    _ open: String, before offset: Int, in source: SourceCursor
  ) -> LocatedFault {
    let start = source.lastTagStart(before: offset)
    let name = source.string(in: min(start + 2, offset)..<offset)
    let close = name.prefix { !$0.isWhitespace && $0 != ">" }
    return LocatedFault(kind: .mismatchedTag(open: open, close: String(close)), offset: start)
  }

  /// libxml2 names the attribute in parts, and after the whole tag: look for its second mention.
  private static func duplicate(
    _ error: xmlError, before offset: Int, in source: SourceCursor
  ) -> LocatedFault {
    let isByNamespace = UInt32(clamping: error.code) == XML_NS_ERR_ATTRIBUTE_REDEFINED.rawValue
    let first = string(error.str1)
    let second = isByNamespace ? "" : string(error.str2)
    let name = second.isEmpty ? first : first + ":" + second
    let mentions = attributes(ofTagBefore: offset, in: source).filter { attribute in
      isByNamespace ? attribute.name.hasSuffix(":" + name) : attribute.name == name
    }
    guard let repeated = mentions.dropFirst().first else {
      let start = source.lastTagStart(before: offset)
      return LocatedFault(kind: .duplicateAttribute(name: name), offset: start)
    }
    return LocatedFault(
      kind: .duplicateAttribute(name: repeated.name), offset: repeated.offset)
  }

  /// The third string is there only where the prefix stands on an attribute.
  private static func unboundPrefix(
    _ error: xmlError, before offset: Int, in source: SourceCursor
  ) -> LocatedFault {
    let prefix = string(error.str1)
    let attribute =
      error.str3 == nil
      ? nil
      : attributes(ofTagBefore: offset, in: source).first {
        $0.name == prefix + ":" + string(error.str2)
      }
    let start = attribute?.offset ?? source.lastTagStart(before: offset)
    return LocatedFault(kind: .unboundPrefix(prefix), offset: start)
  }

  /// A stray `&` and an unfinished reference are shown where they begin.
  private static func start(
    ofSyntaxError code: Int32, before offset: Int, in source: SourceCursor
  ) -> Int {
    switch UInt32(clamping: code) {
    case XML_ERR_NAME_REQUIRED.rawValue where source.byte(at: offset - 1) == .ampersand:
      offset - 1
    case XML_ERR_ENTITYREF_SEMICOL_MISSING.rawValue:
      lastAmpersand(before: offset, in: source) ?? offset
    default: offset
    }
  }

  private static func lastAmpersand(before offset: Int, in source: SourceCursor) -> Int? {
    var start = offset - 1
    while start >= 0, source.byte(at: start) != .lessThan {
      if source.byte(at: start) == .ampersand { return start }
      start -= 1
    }
    return nil
  }

  private static func attributes(
    ofTagBefore offset: Int, in source: SourceCursor
  ) -> [(name: String, offset: Int)] {
    var tag = source
    tag.offset = source.lastTagStart(before: offset)
    tag.skipElementName()
    var found: [(name: String, offset: Int)] = []
    while let span = tag.nextAttribute() {
      found.append((tag.string(in: span.name), span.name.lowerBound))
    }
    return found
  }
}

private func string(_ pointer: UnsafePointer<CChar>?) -> String {
  pointer.map { String(cString: $0) } ?? ""
}
