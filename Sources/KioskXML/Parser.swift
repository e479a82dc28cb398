internal import CLibXML2

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

/// Lends a parser for one document; `nil` where libxml2 has no memory for one.
func withParser<Result>(
  of bytes: UnsafeBufferPointer<UInt8>, _ body: (xmlParserCtxtPtr) -> Result
) -> Result? {
  guard libraryIsReady, let context = xmlNewParserCtxt() else { return nil }
  defer { xmlFreeParserCtxt(context) }
  return body(context)
}

/// Parses bytes; the parser's handler gets the user data for as long as that takes.
func parse(
  _ bytes: UnsafeBufferPointer<UInt8>, _ context: xmlParserCtxtPtr,
  userData: UnsafeMutableRawPointer
) {
  context.pointee.userData = userData
  let document = bytes.withMemoryRebound(to: CChar.self) { characters in
    xmlCtxtReadMemory(
      context, characters.baseAddress, Int32(clamping: bytes.count), nil, nil,
      Int32(bitPattern: options))
  }
  context.pointee.userData = nil
  xmlFreeDoc(document)
}

extension LocatedFault {
  /// The one way in which libxml2 can give up without an error of its own.
  static let outOfMemory = LocatedFault(
    kind: .syntax(message: "out of memory", code: Int(XML_ERR_NO_MEMORY.rawValue)), offset: 0)
}

extension XMLLimits {
  /// What is too much about the element that begins; `nil` where it is within the limits.
  func excess(in context: xmlParserCtxtPtr) -> XMLFault.Kind? {
    if Int(context.pointee.nameNr) >= depth { return .tooDeep(limit: depth) }
    if Int(context.pointee.nsNr) / 2 > attributes { return .tooManyAttributes(limit: attributes) }
    return nil
  }
}
