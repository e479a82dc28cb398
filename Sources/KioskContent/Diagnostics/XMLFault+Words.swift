import KioskXML

// The one place that turns faults of XML itself into words.
extension XMLFault {
  /// The rule's permanent name.
  var rule: String {
    switch kind {
    case .empty: "empty-file"
    case .tooLarge: "too-large"
    case .tooDeep: "too-deep"
    case .tooManyAttributes: "too-many-attributes"
    case .badUTF8: "bad-utf-8"
    case .encoding: "encoding"
    case .controlCharacter: "control-character"
    case .doctype: "doctype"
    case .entity: "entity"
    case .mismatchedTag, .duplicateAttribute, .unboundPrefix, .syntax: "not-well-formed"
    }
  }

  /// What is wrong.
  var message: String {
    switch kind {
    case .empty: "file is empty"
    case .tooLarge(let limit): "file is larger than \(limit) bytes"
    case .tooDeep(let limit): "elements stand more than \(limit) deep"
    case .tooManyAttributes(let limit): "element has more than \(limit) attributes"
    case .badUTF8: "byte is not valid UTF-8"
    case .encoding(let declared): "encoding “\(declared.excerpt)” is not UTF-8"
    case .controlCharacter(let value): "control character U+\(hexadecimal(value)) is not allowed"
    case .doctype: "DOCTYPE is not allowed"
    case .entity(let name): "entity '&\(name);' is not known"
    case .mismatchedTag(let open, let close): "</\(close)> closes <\(open)>"
    case .duplicateAttribute(let name): "attribute '\(name)' stands twice"
    case .unboundPrefix(let prefix): "prefix '\(prefix)' is not declared"
    case .syntax(let message, _): message
    }
  }

  /// What mends it.
  var help: String {
    switch kind {
    case .empty: "restore the file or remove it"
    case .tooLarge: "split the file"
    case .tooDeep: "close elements that were left open"
    case .tooManyAttributes: "remove the attributes that do not belong here"
    case .badUTF8, .encoding: "save the file as UTF-8"
    case .controlCharacter: "remove the character"
    case .doctype: "remove the DOCTYPE line; the file needs none"
    case .entity: "write the character itself, or &amp; for an ampersand"
    case .mismatchedTag(let open, _): "write </\(open)> first"
    case .duplicateAttribute: "remove one of the two"
    case .unboundPrefix: "remove the prefix or declare it with xmlns"
    case .syntax: "correct the markup here"
    }
  }

  private func hexadecimal(_ value: UInt32) -> String {
    let digits = String(value, radix: 16, uppercase: true)
    return String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }
}
