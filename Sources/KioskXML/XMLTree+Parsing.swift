internal import CLibXML2

extension XMLTree {
  /// Reads a document from bytes.
  ///
  /// XML 1.0 with namespaces, in UTF-8, without a document type declaration and so without
  /// entities of its own. Nothing is opened, fetched or printed, and nothing of libxml2 outlives
  /// the call; any number of threads may parse at once.
  ///
  /// - Parameters:
  ///   - bytes: the whole file; a byte order mark is allowed.
  ///   - path: what diagnostics call the file; it is not opened.
  ///   - limits: what is refused for its size or depth.
  /// - Throws: `XMLFaults` with every fault found, up to 20.
  package init(
    parsing bytes: [UInt8], path: String, limits: XMLLimits
  ) throws(XMLFaults) {
    let source = XMLSource(path: path, bytes: bytes)
    if let fault = source.screened(by: limits) { throw source.refused(for: [fault]) }
    let (nodes, faults) = bytes.withUnsafeBufferPointer { parse($0, limits: limits) }
    guard faults.isEmpty else { throw source.refused(for: faults) }
    for (index, node) in nodes.enumerated() {
      guard case .element(let root) = node else { continue }
      self.init(
        root: root, prolog: Array(nodes[..<index]), epilog: Array(nodes[(index + 1)...]),
        source: source)
      return
    }
    throw source.refused(for: [LocatedFault(kind: .empty, offset: 0)])
  }
}

extension XMLSource {
  fileprivate func refused(for faults: [LocatedFault]) -> XMLFaults {
    XMLFaults(
      faults: faults.map { XMLFault(kind: $0.kind, position: position(at: $0.offset)) },
      source: self)
  }
}

/// libxml2 wants to be set up once before threads use it.
private let libraryIsReady: Bool = {
  xmlInitParser()
  return true
}()

/// `HUGE` lifts libxml2's caps of 10 MB and depth 256, which our own limits replace: without a
/// document type nothing can expand. `IGNORE_ENC` because the encoding has been checked already,
/// `RECOVER` so that depth is still seen after a first fault; a faulty tree is never handed out.
private let options =
  XML_PARSE_NONET.rawValue | XML_PARSE_HUGE.rawValue | XML_PARSE_IGNORE_ENC.rawValue
  | XML_PARSE_RECOVER.rawValue

private func parse(
  _ bytes: UnsafeBufferPointer<UInt8>, limits: XMLLimits
) -> (nodes: [XMLNode], faults: [LocatedFault]) {
  guard libraryIsReady, let context = xmlNewParserCtxt() else { return ([], [outOfMemory]) }
  defer { xmlFreeParserCtxt(context) }
  context.pointee.sax.pointee = makeSAXHandler()
  var builder = TreeBuilder(context: context, bytes: bytes, limits: limits)
  withUnsafeMutablePointer(to: &builder) { builder in
    context.pointee.userData = UnsafeMutableRawPointer(builder)
    let document = bytes.withMemoryRebound(to: CChar.self) { characters in
      xmlCtxtReadMemory(
        context, characters.baseAddress, Int32(clamping: bytes.count), nil, nil,
        Int32(bitPattern: options))
    }
    context.pointee.userData = nil
    xmlFreeDoc(document)
  }
  if builder.faults.isEmpty && context.pointee.wellFormed == 0 { return ([], [outOfMemory]) }
  return (builder.finished(), builder.faults)
}

/// The one way in which libxml2 can give up without an error of its own.
private let outOfMemory = LocatedFault(
  kind: .syntax(message: "out of memory", code: Int(XML_ERR_NO_MEMORY.rawValue)), offset: 0)
