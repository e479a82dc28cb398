extension String {
  /// Makes a string of bytes that are known to be UTF-8: those of a screened source, and what
  /// libxml2 hands over of it.
  package init(validUTF8 bytes: UnsafeBufferPointer<UInt8>) {
    var text = UTF8Span(unchecked: bytes.span)
    // A string that knows this of itself is hashed and compared without a look at Unicode's tables.
    _ = text.checkForASCII()
    self = String(copying: text)
  }

  /// Makes a string of an attribute value as libxml2 hands it over.
  ///
  /// As long as it may not replace entities, libxml2 writes each `&` of a value as `&#38;`. No
  /// other `&` can be in it, so turning those back is exact. The same holds for namespace names.
  init(valueFromLibXML value: UnsafeBufferPointer<UInt8>) {
    guard value.contains(.ampersand) else {
      self.init(validUTF8: value)
      return
    }
    var bytes: [UInt8] = []
    var index = 0
    while index < value.count {
      bytes.append(value[index])
      index += value[index] == .ampersand ? 5 : 1
    }
    self = String(decoding: bytes, as: UTF8.self)
  }
}
