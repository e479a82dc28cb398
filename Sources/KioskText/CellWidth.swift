import CICU

/// Terminal cells a text takes: the sum over its code points of ``cellWidth(of:)-(Unicode.Scalar)``.
///
/// Sums code points and not grapheme clusters because that is what terminals do.
package func cellWidth(of text: String) -> Int {
  var text = text
  return text.withUTF8 { bytes in
    var cells = 0
    var index = 0
    while index < bytes.count {
      let (scalar, next) = decodeScalar(bytes, at: index)
      cells += scalarCells(scalar)
      index = next
    }
    return cells
  }
}

/// Terminal cells one code point takes: 0, 1 or 2.
///
/// 0 for controls, Mn, Me, Cf except the soft hyphen, and U+1160–11FF; 2 for East Asian Wide and
/// Fullwidth (UAX #11); else 1.
package func cellWidth(of scalar: Unicode.Scalar) -> Int {
  scalarCells(scalar.value)
}

/// Ranges in which every code point is alike are answered here, the rest by ICU.
@inline(__always)
func scalarCells(_ scalar: UInt32) -> Int {
  switch scalar {
  case 0x20...0x7E, 0xA0...0x2FF, 0x400...0x482, 0x620...0x64A, 0xFE80...0xFEFC: 1
  case ..<0xA0: 0
  case 0x4E00...0x9FFF, 0xAC00...0xD7A3: 2
  default: Int(cicu_cell_width(scalar))
  }
}
