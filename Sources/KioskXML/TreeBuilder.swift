internal import CLibXML2

/// Builds the tree from libxml2's events, for the length of one parse.
///
/// libxml2 gets a pointer to the builder as its user data, and only while the parse runs. After
/// the first fault nothing more is built, but depth and namespaces are still limited.
struct TreeBuilder: ~Copyable {
  private struct OpenElement {
    let name: XMLName
    let attributes: [XMLAttribute]
    let namespaces: [XMLNamespace]
    let offset: Int
    let firstChild: Int
    /// Written as `<x/>`: its end event has no end tag in the source.
    let closesItself: Bool
  }

  typealias CString = UnsafePointer<xmlChar>

  /// Enough for a person to mend in one go; later ones are mostly echoes of the first.
  private static let mostFaults = 20

  private let context: xmlParserCtxtPtr
  private let limits: XMLLimits
  private var cursor: SourceCursor
  private var names = NameTable()
  private var nodes = NodeStack()
  private var open: [OpenElement] = []
  private var text: [UInt8] = []
  private(set) var faults: [LocatedFault] = []
  /// Whether later faults would tell nothing new.
  private var isOver = false

  init(context: xmlParserCtxtPtr, bytes: UnsafeBufferPointer<UInt8>, limits: XMLLimits) {
    self.context = context
    self.limits = limits
    cursor = SourceCursor(bytes)
    cursor.skipDeclaration()
  }

  /// Everything at the top of the document, in order, once the parse is over.
  mutating func finished() -> [XMLNode] { nodes.pop(from: 0) }

  mutating func addText(_ piece: CString, count: Int) {
    guard faults.isEmpty else { return }
    text.append(contentsOf: UnsafeBufferPointer(start: piece, count: count))
  }

  mutating func addComment(_ content: CString) {
    guard faults.isEmpty else { return }
    endText()
    nodes.push(.comment(String(cString: content), offset: cursor.moveToMarkup()))
    cursor.leaveMarkup()
  }

  mutating func addInstruction(target: CString, data: CString?) {
    guard faults.isEmpty else { return }
    endText()
    let data = data.map { String(cString: $0) } ?? ""
    nodes.push(
      .processingInstruction(
        target: String(cString: target), data: data, offset: cursor.moveToMarkup()))
    cursor.leaveMarkup()
  }

  mutating func startElement(_ tag: StartTag) {
    guard isWithinLimits() else { return }
    endText()
    let offset = cursor.moveToMarkup()
    cursor.skipElementName()
    let attributes = attributes(of: tag)
    open.append(
      OpenElement(
        name: names.name(local: tag.local, prefix: tag.prefix, uri: tag.uri),
        attributes: attributes, namespaces: namespaces(of: tag), offset: offset,
        firstChild: nodes.count, closesItself: cursor.leaveStartTag()))
  }

  mutating func endElement() {
    guard faults.isEmpty else { return }
    endText()
    guard let element = open.popLast() else { return }
    if !element.closesItself {
      _ = cursor.moveToMarkup()
      cursor.leaveMarkup()
    }
    nodes.push(
      .element(
        XMLElement(
          element.name, attributes: element.attributes, namespaces: element.namespaces,
          children: nodes.pop(from: element.firstChild), offset: element.offset)))
  }

  mutating func refuseDoctype() {
    report(.doctype, at: markupOffset())
    xmlStopParser(context)
  }

  mutating func report(_ error: xmlError) {
    guard !isOver else { return }
    let openName = faults.isEmpty ? open.last?.name : nil
    let fault = LocatedFault(error, inside: openName, at: parserOffset, in: cursor)
    guard let fault else { return }
    report(fault.kind, at: fault.offset)
  }

  private mutating func report(_ kind: XMLFault.Kind, at offset: Int) {
    let fault = LocatedFault(kind: kind, offset: offset)
    if faults.last != fault { faults.append(fault) }
    // The parser itself is stopped where the next element begins: when it raises an error, it may go
    // on to read what stopping frees.
    isOver = faults.count >= Self.mostFaults || kind == .doctype
  }

  /// Whether the element that opens may be built; an excess stops the parser.
  private mutating func isWithinLimits() -> Bool {
    if isOver {
      xmlStopParser(context)
    } else if let excess = limits.excess(in: context) {
      report(excess, at: markupOffset())
      xmlStopParser(context)
    }
    return faults.isEmpty
  }

  /// The `<` of the markup whose event is being handled.
  private mutating func markupOffset() -> Int {
    faults.isEmpty ? cursor.moveToMarkup() : cursor.lastTagStart(before: parserOffset)
  }

  /// How far libxml2 has read; only errors need it.
  private var parserOffset: Int { cursor.offset(of: context) }

  private mutating func endText() {
    guard !text.isEmpty else { return }
    let string = text.withUnsafeBufferPointer { String(validUTF8: $0) }
    nodes.push(.text(string, offset: cursor.offset))
    text.removeAll(keepingCapacity: true)
  }

  private mutating func attributes(of tag: StartTag) -> [XMLAttribute] {
    guard tag.attributeCount > 0 else { return [] }
    var built: [XMLAttribute] = []
    built.reserveCapacity(tag.attributeCount)
    for index in 0..<tag.attributeCount {
      let raw = tag.attribute(index)
      let span = cursor.nextOrdinaryAttribute()
      built.append(
        XMLAttribute(
          names.name(local: raw.local, prefix: raw.prefix, uri: raw.uri),
          String(valueFromLibXML: raw.value),
          offset: span?.name.lowerBound ?? cursor.offset,
          valueOffset: span?.value.lowerBound ?? cursor.offset))
    }
    return built
  }

  private mutating func namespaces(of tag: StartTag) -> [XMLNamespace] {
    guard tag.namespaceCount > 0 else { return [] }
    return (0..<tag.namespaceCount).map { index in
      let raw = tag.namespace(index)
      return XMLNamespace(prefix: names.string(raw.prefix), uri: names.string(raw.uri))
    }
  }
}
