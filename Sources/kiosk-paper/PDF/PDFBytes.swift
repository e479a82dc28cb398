/// Bytes in the syntax of PDF (ISO 32000-1, 7.3), free of any locale.
struct PDFBytes {
  private(set) var bytes: [UInt8] = []

  /// How many bytes stand there.
  var count: Int { bytes.count }

  mutating func reserve(_ capacity: Int) { bytes.reserveCapacity(capacity) }

  mutating func removeAll() { bytes.removeAll(keepingCapacity: true) }

  /// Puts syntax as it stands.
  mutating func put(_ syntax: StaticString) {
    syntax.withUTF8Buffer { bytes.append(contentsOf: $0) }
  }

  /// Puts other bytes as they stand.
  mutating func put(bytes other: some Sequence<UInt8>) { bytes.append(contentsOf: other) }

  /// Puts an integer.
  mutating func put(_ value: Int) {
    if value < 0 { bytes.append(UInt8(ascii: "-")) }
    let start = bytes.count
    var rest = value.magnitude
    repeat {
      bytes.append(UInt8(ascii: "0") + UInt8(rest % 10))
      rest /= 10
    } while rest > 0
    if bytes.count - start > 1 { bytes[start...].reverse() }
  }

  /// Puts a number counted in hundredths, without zeros that say nothing: `-5` is `-.05`.
  mutating func put(hundredths value: Int) {
    if value < 0 { bytes.append(UInt8(ascii: "-")) }
    let (whole, part) = value.magnitude.quotientAndRemainder(dividingBy: 100)
    if whole > 0 || part == 0 { put(Int(whole)) }
    guard part > 0 else { return }
    bytes.append(UInt8(ascii: "."))
    bytes.append(UInt8(ascii: "0") + UInt8(part / 10))
    if part % 10 > 0 { bytes.append(UInt8(ascii: "0") + UInt8(part % 10)) }
  }

  /// Puts a number rounded to hundredths.
  mutating func put(_ value: Double) { put(hundredths: Self.hundredths(value)) }

  /// A length in hundredths; what is no number is nought, and nothing is longer than a kilometre.
  static func hundredths(_ value: Double) -> Int {
    guard value.isFinite else { return 0 }
    return Int((min(max(value, -3_000_000), 3_000_000) * 100).rounded())
  }

  /// Puts a reference to an object.
  mutating func put(reference number: Int) {
    put(number)
    put(" 0 R")
  }

  /// Puts an array of references.
  mutating func put(references numbers: [Int]) {
    put("[")
    for number in numbers {
      put(reference: number)
      put(" ")
    }
    put("]")
  }

  /// Puts syntax and a reference.
  mutating func put(_ syntax: StaticString, reference number: Int) {
    put(syntax)
    put(reference: number)
  }

  /// Puts syntax and a text string.
  mutating func put(_ syntax: StaticString, text: String) {
    put(syntax)
    put(text: text)
  }

  /// Puts syntax and a name.
  mutating func put(_ syntax: StaticString, name: String) {
    put(syntax)
    put(name: name)
  }

  /// Puts a name; bytes that would end it are put as hexadecimal (7.3.5).
  mutating func put(name: String) {
    bytes.append(UInt8(ascii: "/"))
    for byte in name.utf8 {
      if (0x21...0x7E).contains(byte), !Self.delimiters.contains(byte) {
        bytes.append(byte)
      } else {
        bytes.append(UInt8(ascii: "#"))
        put(hexadecimal: byte)
      }
    }
  }

  /// Puts a byte as two digits.
  mutating func put(hexadecimal byte: UInt8) {
    bytes.append(Self.digits[Int(byte >> 4)])
    bytes.append(Self.digits[Int(byte & 15)])
  }

  /// Puts a text string (7.9.2.2): as it stands if it is ASCII, else as UTF-16.
  mutating func put(text: String) {
    bytes.append(UInt8(ascii: "("))
    if text.utf8.allSatisfy({ (0x20...0x7E).contains($0) }) {
      for byte in text.utf8 { put(escaped: byte) }
    } else {
      bytes.append(0xFE)
      bytes.append(0xFF)
      for unit in text.utf16 { put(code: unit) }
    }
    bytes.append(UInt8(ascii: ")"))
  }

  /// Puts two bytes of a string, the higher first.
  mutating func put(code: UInt16) {
    put(escaped: UInt8(code >> 8))
    put(escaped: UInt8(code & 0xFF))
  }

  /// Puts a byte of a string (7.3.4.2); a bare carriage return would be read as a line feed.
  mutating func put(escaped byte: UInt8) {
    switch byte {
    case UInt8(ascii: "("), UInt8(ascii: ")"), UInt8(ascii: "\\"):
      bytes.append(UInt8(ascii: "\\"))
      bytes.append(byte)
    case 0x0D:
      bytes.append(UInt8(ascii: "\\"))
      bytes.append(UInt8(ascii: "r"))
    default: bytes.append(byte)
    }
  }

  private static let digits = Array("0123456789ABCDEF".utf8)
  private static let delimiters = Set("()<>[]{}/%#".utf8)
}
