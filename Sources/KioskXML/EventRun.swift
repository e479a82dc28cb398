internal import CLibXML2

/// One parse whose events go to a reader and not into a tree, as long as nothing is wrong.
struct EventRun {
  private let context: xmlParserCtxtPtr
  private let source: SourceCursor
  private let limits: XMLLimits
  private let events: XMLEvents
  private var isClean = true
  private var wantsText = false

  /// Reads a document that the screening has passed.
  ///
  /// - Returns: whether it is well-formed and within the limits; if not, the events stop early.
  static func isWhole(_ bytes: [UInt8], limits: XMLLimits, events: XMLEvents) -> Bool {
    bytes.withUnsafeBufferPointer { buffer in
      withParser(of: buffer) { context in
        var run = EventRun(
          context: context, source: SourceCursor(buffer), limits: limits, events: events)
        context.pointee.sax.pointee = makeEventHandler()
        withUnsafeMutablePointer(to: &run) { parse(buffer, context, userData: $0) }
        return run.isClean && context.pointee.wellFormed != 0
      } ?? false
    }
  }

  private init(
    context: xmlParserCtxtPtr, source: SourceCursor, limits: XMLLimits, events: XMLEvents
  ) {
    self.context = context
    self.source = source
    self.limits = limits
    self.events = events
  }

  mutating func startElement(_ tag: StartTag) {
    guard isClean, limits.excess(in: context) == nil else { return stop() }
    wantsText = events.start(XMLTag(.event(tag, EventPlace(context: context, source: source))))
  }

  mutating func endElement() {
    if isClean { wantsText = events.end() }
  }

  /// Changes nothing, but is done in place: a copy of the run for every piece costs more.
  mutating func addText(_ piece: UnsafeBufferPointer<UInt8>) {
    if isClean, wantsText { events.text(piece) }
  }

  /// Ends the parse; not from an error: libxml2 may go on to read what stopping frees.
  mutating func stop() {
    isClean = false
    xmlStopParser(context)
  }

  /// Ends the events; the parse ends with the next element.
  mutating func noteFault() { isClean = false }
}

private func makeEventHandler() -> xmlSAXHandler {
  var handler = xmlSAXHandler()
  handler.initialized = UInt32(XML_SAX2_MAGIC)
  handler.startElementNs = {
    data, local, prefix, uri, namespaceCount, namespaces, attributeCount, _, attributes in
    run(data)?.pointee.startElement(
      StartTag(
        local: local, prefix: prefix, uri: uri, namespaceCount: namespaceCount,
        namespaces: namespaces, attributeCount: attributeCount, attributes: attributes))
  }
  handler.endElementNs = { data, _, _, _ in run(data)?.pointee.endElement() }
  handler.characters = receiveText
  handler.ignorableWhitespace = receiveText
  handler.cdataBlock = receiveText
  handler.internalSubset = { data, _, _, _ in run(data)?.pointee.stop() }
  handler.serror = { data, error in
    if let error, error.pointee.isFault { run(data)?.pointee.noteFault() }
  }
  return handler
}

private let receiveText: charactersSAXFunc = { data, piece, count in
  run(data)?.pointee.addText(UnsafeBufferPointer(start: piece, count: Int(count)))
}

private func run(_ data: UnsafeMutableRawPointer?) -> UnsafeMutablePointer<EventRun>? {
  data?.assumingMemoryBound(to: EventRun.self)
}
