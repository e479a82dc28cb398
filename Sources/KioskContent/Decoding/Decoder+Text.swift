import KioskXML

extension Decoder {
  private static let inlineNames = ["strong", "term", "link", "law"]

  /// What a text element holds: its unit, and the elements that follow its text.
  struct TextContent {
    let text: InlineText
    let trailing: [XMLElement]
  }

  /// A unit that must have an id and a text; it is collected in document order.
  mutating func unit(
    _ element: XMLElement, allowing attributes: [String] = [], trailing: [String] = []
  ) -> (unit: TextUnit, trailing: [XMLElement])? {
    allowAttributes(["xml:id"] + attributes, on: element)
    let content = text(of: element, trailing: trailing)
    let id = id(of: element, dots: document == .interface)
    guard !content.text.isEmpty else {
      report(.emptyText(element: element.name.local), at: element.offset)
      return nil
    }
    guard let id else { return nil }
    return (collected(id, content.text, element), content.trailing)
  }

  /// A unit that may be left out by leaving its element empty; then it needs no id.
  mutating func optionalUnit(
    _ element: XMLElement, trailing: [String] = []
  ) -> (unit: TextUnit?, trailing: [XMLElement]) {
    let content = text(of: element, trailing: trailing)
    let hasID = element.attribute("id", namespace: Decoder.xmlNamespace) != nil
    let id = content.text.isEmpty && !hasID ? nil : id(of: element)
    guard !content.text.isEmpty, let id else { return (nil, content.trailing) }
    return (collected(id, content.text, element), content.trailing)
  }

  private mutating func collected(
    _ id: String, _ text: InlineText, _ element: XMLElement
  ) -> TextUnit {
    let unit = TextUnit(
      id: "\(document).\(id)", text: text, note: words("note", of: element),
      position: position(of: element))
    collect(unit)
    return unit
  }

  private mutating func text(of element: XMLElement, trailing: [String]) -> TextContent {
    var reader = InlineReader(trailing: trailing, placeholders: document == .interface)
    let nodes = read(element, into: &reader, insideLink: false, isRoot: true)
    return TextContent(text: InlineText(nodes.trimmedEnd), trailing: reader.rest)
  }

  private struct InlineReader {
    let trailing: [String]
    let placeholders: Bool
    var folder = InlineFolder()
    var counts: [String: Int] = [:]
    var rest: [XMLElement] = []

    mutating func number(_ name: String) -> String {
      counts[name, default: 0] += 1
      return "\(name)\(counts[name, default: 0])"
    }
  }

  private mutating func read(
    _ element: XMLElement, into reader: inout InlineReader, insideLink: Bool, isRoot: Bool
  ) -> [InlineNode] {
    var nodes: [InlineNode] = []
    for child in element.children {
      switch child {
      case .text(let text, let offset):
        let start = offset + text.utf8.prefix(while: \.isXMLSpace).count
        let isBehind = isRoot && !text.utf8.allSatisfy(\.isXMLSpace)
        if isBehind { reportText(behind: reader.rest.last, in: element, at: start) }
        reader.folder.append(text)
      case .element(let child):
        if let text = reader.folder.take() { nodes.append(.text(text)) }
        if isRoot, reader.trailing.contains(child.name.local), isNamed(child, child.name.local) {
          reader.rest.append(child)
        } else {
          if isRoot { reportText(behind: reader.rest.last, in: element, at: child.offset) }
          nodes += inline(child, in: element, into: &reader, insideLink: insideLink)
        }
      case .comment, .processingInstruction: continue
      }
    }
    if let text = reader.folder.take() { nodes.append(.text(text)) }
    return nodes
  }

  private mutating func reportText(
    behind element: XMLElement?, in parent: XMLElement, at offset: Int
  ) {
    guard let name = element?.name.local else { return }
    let rule = name == "hours" ? ContentFault.PlacementRule.hoursAfterText : .referenceAfterText
    report(.misplacedElement(name: name, parent: parent.name.local, rule: rule), at: offset)
  }

  private mutating func inline(
    _ element: XMLElement, in parent: XMLElement, into reader: inout InlineReader,
    insideLink: Bool
  ) -> [InlineNode] {
    let expected = reader.placeholders ? ["value"] : Decoder.inlineNames + reader.trailing
    guard isNamed(element, element.name.local), expected.contains(element.name.local) else {
      reject(element, in: parent, expected: expected)
      return []
    }
    switch element.name.local {
    case "strong": return [span(element, .strong, &reader, insideLink)]
    case "term": return [span(element, .term, &reader, insideLink)]
    case "link":
      if insideLink { misplaced(element, in: parent, rule: .linkOutsideLink) }
      let address = linkAddress(of: element)
      return [span(element, .link(address: address ?? ""), &reader, true)]
    case "law": return [law(element, into: &reader)]
    case "value": return placeholder(element, into: &reader).map { [$0] } ?? []
    default:
      // What may follow the text, inside an inline or where it may not stand.
      reject(element, in: parent, expected: Decoder.inlineNames)
      return []
    }
  }

  private mutating func law(_ element: XMLElement, into reader: inout InlineReader) -> InlineNode {
    allowAttributes([], on: element)
    reader.folder.markWord()
    let citation = plainText(of: element) ?? ""
    return .mark(InlineCode(id: reader.number("law"), kind: .law(citation)))
  }

  private mutating func placeholder(
    _ element: XMLElement, into reader: inout InlineReader
  ) -> InlineNode? {
    requireEmpty(element, allowing: ["name"])
    let name = requiredValue("name", of: element, expected: Decoder.idForm) {
      Decoder.isID($0, dots: false) ? $0 : nil
    }
    reader.folder.markWord()
    return name.map { .mark(InlineCode(id: $0, kind: .placeholder($0))) }
  }

  private mutating func span(
    _ element: XMLElement, _ kind: InlineKind, _ reader: inout InlineReader, _ insideLink: Bool
  ) -> InlineNode {
    if kind.name != "link" { allowAttributes([], on: element) }
    let code = InlineCode(id: reader.number(kind.name), kind: kind)
    let nodes = read(element, into: &reader, insideLink: insideLink, isRoot: false)
    if nodes.trimmedEnd.isEmpty {
      report(.emptyText(element: element.name.local), at: element.offset)
    }
    return .span(code, nodes)
  }

  private mutating func linkAddress(of element: XMLElement) -> String? {
    allowAttributes(["href"], on: element)
    return requiredValue(
      "href", of: element, expected: "an address that begins with https://, http:// or mailto:"
    ) { value in
      value.hasPrefix("mailto:")
        ? Decoder.isMailAddress(String(value.dropFirst(7))) ? value : nil
        : Decoder.isWebAddress(value) ? value : nil
    }
  }

  /// The words of an element that holds nothing but words.
  mutating func plainText(of element: XMLElement) -> String? {
    for child in element.elements { reject(child, in: element, expected: []) }
    let text = element.text.folded
    if text.isEmpty { report(.emptyText(element: element.name.local), at: element.offset) }
    return text.isEmpty ? nil : text
  }
}
