/// What a code point means to a line that is being filled.
enum LineRole {
  /// Dropped at the end of a line.
  case space
  /// Ends the paragraph; never part of a line.
  case newline
  /// LRI, RLI or FSI.
  case isolateStart
  /// PDI.
  case isolateEnd
  /// Forbids a break and shows nothing.
  case joiner
  /// Allows a break and shows only there.
  case softHyphen
  /// Everything else.
  case content

  init(_ scalar: UInt32) {
    switch scalar {
    case 0x21...0x7E: self = .content
    case 0x09, 0x20, 0x1680, 0x2000...0x2006, 0x2008...0x200B, 0x205F, 0x3000: self = .space
    case 0x0A...0x0D, 0x85, 0x2028, 0x2029: self = .newline
    case 0xAD: self = .softHyphen
    case 0x2060, 0xFEFF: self = .joiner
    case 0x2066...0x2068: self = .isolateStart
    case 0x2069: self = .isolateEnd
    default: self = .content
    }
  }
}

/// The code point that starts at an offset of valid UTF-8, and the offset after it.
func decodeScalar(_ bytes: UnsafeBufferPointer<UInt8>, at start: Int) -> (UInt32, next: Int) {
  let lead = UInt32(bytes[start])
  func tail(_ offset: Int) -> UInt32 { UInt32(bytes[start + offset]) & 0x3F }
  switch lead {
  case ..<0x80: return (lead, start + 1)
  case ..<0xE0: return ((lead & 0x1F) << 6 | tail(1), start + 2)
  case ..<0xF0: return ((lead & 0x0F) << 12 | tail(1) << 6 | tail(2), start + 3)
  default:
    return ((lead & 0x07) << 18 | tail(1) << 12 | tail(2) << 6 | tail(3), start + 4)
  }
}
