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
    let (nodes, faults) = bytes.withUnsafeBufferPointer { parsed($0, limits: limits) }
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
  func refused(for faults: [LocatedFault]) -> XMLFaults {
    XMLFaults(
      faults: faults.map { XMLFault(kind: $0.kind, position: position(at: $0.offset)) },
      source: self)
  }
}

private func parsed(
  _ bytes: UnsafeBufferPointer<UInt8>, limits: XMLLimits
) -> (nodes: [XMLNode], faults: [LocatedFault]) {
  withParser(of: bytes) { context in
    context.pointee.sax.pointee = makeSAXHandler()
    var builder = TreeBuilder(context: context, bytes: bytes, limits: limits)
    withUnsafeMutablePointer(to: &builder) { parse(bytes, context, userData: $0) }
    if builder.faults.isEmpty && context.pointee.wellFormed == 0 { return ([], [.outOfMemory]) }
    return (builder.finished(), builder.faults)
  } ?? ([], [.outOfMemory])
}
