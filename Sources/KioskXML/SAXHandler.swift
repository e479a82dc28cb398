internal import CLibXML2

/// The events that libxml2 is asked for, each handed to the builder behind its user data.
///
/// No event makes a libxml2 tree, answers for an entity or opens a file; a document type
/// declaration stops the parser before any of its content is read.
func makeSAXHandler() -> xmlSAXHandler {
  var handler = xmlSAXHandler()
  handler.initialized = UInt32(XML_SAX2_MAGIC)
  handler.startElementNs = {
    data, local, prefix, uri, namespaceCount, namespaces, attributeCount, _, attributes in
    builder(data)?.pointee.startElement(
      StartTag(
        local: local, prefix: prefix, uri: uri, namespaceCount: namespaceCount,
        namespaces: namespaces, attributeCount: attributeCount, attributes: attributes))
  }
  handler.endElementNs = { data, _, _, _ in builder(data)?.pointee.endElement() }
  // White space is text like any other: the same function for both spares libxml2 a look ahead.
  handler.characters = receiveText
  handler.ignorableWhitespace = receiveText
  handler.cdataBlock = receiveText
  handler.comment = { data, content in
    if let content { builder(data)?.pointee.addComment(content) }
  }
  handler.processingInstruction = { data, target, content in
    if let target { builder(data)?.pointee.addInstruction(target: target, data: content) }
  }
  handler.internalSubset = { data, _, _, _ in builder(data)?.pointee.refuseDoctype() }
  handler.serror = { data, error in
    if let error { builder(data)?.pointee.report(error.pointee) }
  }
  return handler
}

private let receiveText: charactersSAXFunc = { data, piece, count in
  if let piece { builder(data)?.pointee.addText(piece, count: Int(count)) }
}

private func builder(_ data: UnsafeMutableRawPointer?) -> UnsafeMutablePointer<TreeBuilder>? {
  data?.assumingMemoryBound(to: TreeBuilder.self)
}
