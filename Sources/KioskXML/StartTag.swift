/// What libxml2 hands over for a start tag (its SAX2 `startElementNs` event), still as pointers.
///
/// Valid for the length of that call only.
struct StartTag {
  typealias CString = UnsafePointer<UInt8>
  typealias CStrings = UnsafeMutablePointer<CString?>

  /// One attribute: name parts kept by libxml2 for the parse, and the bytes of its value.
  struct Attribute {
    let local: CString?
    let prefix: CString?
    let uri: CString?
    let value: UnsafeBufferPointer<UInt8>
  }

  let local: CString?
  let prefix: CString?
  let uri: CString?
  let namespaceCount: Int
  let attributeCount: Int
  private let namespaces: CStrings?
  private let attributes: CStrings?

  init(
    local: CString?, prefix: CString?, uri: CString?,
    namespaceCount: Int32, namespaces: CStrings?, attributeCount: Int32, attributes: CStrings?
  ) {
    self.local = local
    self.prefix = prefix
    self.uri = uri
    self.namespaceCount = namespaces == nil ? 0 : Int(namespaceCount)
    self.attributeCount = attributes == nil ? 0 : Int(attributeCount)
    self.namespaces = namespaces
    self.attributes = attributes
  }

  /// libxml2 lays out a declaration as prefix and URI.
  func namespace(_ index: Int) -> (prefix: CString?, uri: CString?) {
    (namespaces?[index * 2], namespaces?[index * 2 + 1])
  }

  /// libxml2 lays out an attribute as local name, prefix, URI, and the value's begin and end.
  func attribute(_ index: Int) -> Attribute {
    guard let parts = attributes.map({ $0 + index * 5 }) else {
      return Attribute(local: nil, prefix: nil, uri: nil, value: .init(start: nil, count: 0))
    }
    let length = if let begin = parts[3], let end = parts[4] { end - begin } else { 0 }
    return Attribute(
      local: parts[0], prefix: parts[1], uri: parts[2],
      value: UnsafeBufferPointer(start: parts[3], count: length))
  }
}
