internal import CQREncode

/// A QR code (ISO/IEC 18004) of error correction level M, in the smallest version that holds the
/// text.
package struct QRCode: Sendable, Equatable {
  /// The modules of a side, 21 to 177.
  package let size: Int
  private let modules: [Bool]

  /// Encodes a text as its UTF-8 bytes, digits and capitals in their shorter forms.
  ///
  /// `nil` for an empty text, one with a NUL, and one of more than some 2300 bytes, which no version
  /// holds.
  package init?(_ text: String) {
    guard !text.utf8.contains(0),
      let code = text.withCString({ QRcode_encodeString($0, 0, QR_ECLEVEL_M, QR_MODE_8, 1) })
    else { return nil }
    defer { QRcode_free(code) }
    size = Int(code.pointee.width)
    // The other bits say what a module is for.
    modules = UnsafeBufferPointer(start: code.pointee.data, count: size * size)
      .map { $0 & 1 == 1 }
  }

  /// Whether a module is dark; the first is at (0, 0), top left, and all beyond the edge are light.
  package func isDark(_ x: Int, _ y: Int) -> Bool {
    let side = 0..<size
    return side.contains(x) && side.contains(y) && modules[y * size + x]
  }
}
