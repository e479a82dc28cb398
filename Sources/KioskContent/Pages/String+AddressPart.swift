extension String {
  /// The text with every byte but some written as `%` and two digits (RFC 3986 §2.1).
  package func percentEncoded(keeping isKept: (UInt8) -> Bool) -> String {
    var text = ""
    for byte in utf8 {
      if isKept(byte) {
        text.unicodeScalars.append(Unicode.Scalar(byte))
      } else {
        text += (byte < 16 ? "%0" : "%") + String(byte, radix: 16, uppercase: true)
      }
    }
    return text
  }

  /// The text as a segment of a path or a value of a query: only unreserved characters stay.
  package var asAddressPart: String {
    percentEncoded { byte in
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "a")...UInt8(ascii: "z"),
        UInt8(ascii: "A")...UInt8(ascii: "Z"):
        true
      default: "-._~".utf8.contains(byte)
      }
    }
  }
}
