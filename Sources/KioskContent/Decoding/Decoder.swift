import KioskXML

/// Reads one content file's tree into values and collects what is wrong; it never throws.
struct Decoder {
  static let namespace = "urn:welcome-kiosk:content"
  static let xmlNamespace = "http://www.w3.org/XML/1998/namespace"

  let source: XMLSource
  let document: DocumentID
  private(set) var diagnostics: [Diagnostic] = []
  private(set) var units: [TextUnit] = []
  private var linesOfIDs: [String: Int] = [:]

  init(source: XMLSource, document: DocumentID) {
    self.source = source
    self.document = document
  }

  mutating func report(_ fault: ContentFault, at offset: Int) {
    let position = source.position(at: offset)
    diagnostics.append(
      Diagnostic(
        fault, path: source.path, position: position, excerpt: source.lineText(position.line)))
  }

  func position(of element: XMLElement) -> XMLPosition { source.position(at: element.offset) }

  /// Keeps a unit in document order.
  mutating func collect(_ unit: TextUnit) { units.append(unit) }

  /// The `xml:id` of an element, checked for form and uniqueness.
  mutating func id(of element: XMLElement, dots: Bool = false) -> String? {
    guard let attribute = element.attribute("id", namespace: Decoder.xmlNamespace) else {
      report(.missingAttribute(name: "xml:id", element: element.name.local), at: element.offset)
      return nil
    }
    guard Decoder.isID(attribute.value, dots: dots) else {
      report(
        .badValue(
          attribute: "xml:id", element: element.name.local, value: attribute.value,
          expected: Decoder.idForm),
        at: attribute.offset)
      return nil
    }
    let line = source.position(at: attribute.offset).line
    if let first = linesOfIDs.updateValue(line, forKey: attribute.value) {
      report(.duplicateID(attribute.value, firstLine: first), at: attribute.offset)
      linesOfIDs[attribute.value] = first
    }
    return attribute.value
  }

  static let idForm = "a small letter, then small letters, digits and '-'"

  static func isID(_ text: String, dots: Bool) -> Bool {
    text.utf8.first?.isLowercaseLetter == true
      && text.utf8.allSatisfy { byte in
        byte.isLowercaseLetter || byte.isDigit || byte == UInt8(ascii: "-")
          || (dots && byte == UInt8(ascii: "."))
      }
  }

  /// The child elements of an element that holds no text of its own.
  mutating func elements(in element: XMLElement) -> [XMLElement] {
    var found: [XMLElement] = []
    for child in element.children {
      switch child {
      case .element(let element): found.append(element)
      case .text(let text, let offset):
        guard let start = text.utf8.firstIndex(where: { !$0.isXMLSpace }) else { continue }
        let skipped = text.utf8.distance(from: text.startIndex, to: start)
        report(
          .unexpectedText(text[start...].excerpt, parent: element.name.local), at: offset + skipped)
      case .comment, .processingInstruction: continue
      }
    }
    return found
  }

  /// Reports an element that cannot stand where it does.
  mutating func reject(_ element: XMLElement, in parent: XMLElement, expected: [String]) {
    report(
      .unexpectedElement(
        name: element.name.local, parent: parent.name.local, expected: expected),
      at: element.offset)
  }

  /// Reports everything that an element holds which must be empty.
  mutating func requireEmpty(_ element: XMLElement, allowing attributes: [String] = []) {
    allowAttributes(attributes, on: element)
    for child in elements(in: element) { reject(child, in: element, expected: []) }
  }

  /// Whether the element is of the content vocabulary and has this name.
  func isNamed(_ element: XMLElement, _ name: String) -> Bool {
    element.name.local == name && element.name.namespace == Decoder.namespace
  }
}

extension UInt8 {
  /// Whether the byte is white space for XML.
  var isXMLSpace: Bool { self == 0x20 || self == 0x0A || self == 0x09 || self == 0x0D }
}

extension StringProtocol {
  /// The first words, white space folded, for a message.
  var excerpt: String {
    let words = split(whereSeparator: \.isWhitespace).joined(separator: " ")
    return words.count <= 30 ? words : words.prefix(29) + "…"
  }

  /// The text with XML white space folded to single spaces and none at the ends.
  var folded: String {
    unicodeScalars.split { $0.isASCII && UInt8($0.value).isXMLSpace }
      .map { String(String.UnicodeScalarView($0)) }.joined(separator: " ")
  }
}
