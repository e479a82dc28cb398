/// The bytes of XML syntax that the scanners look for, by name.
extension UInt8 {
  static let tab = UInt8(ascii: "\t")
  static let lineFeed = UInt8(ascii: "\n")
  static let carriageReturn = UInt8(ascii: "\r")
  static let space = UInt8(ascii: " ")
  static let lessThan = UInt8(ascii: "<")
  static let greaterThan = UInt8(ascii: ">")
  static let slash = UInt8(ascii: "/")
  static let equals = UInt8(ascii: "=")
  static let ampersand = UInt8(ascii: "&")

  /// Whether the byte is white space (XML 1.0, production 3).
  var isXMLSpace: Bool {
    self == .space || self == .lineFeed || self == .tab || self == .carriageReturn
  }
}
