/// Collects a search key from case-folded, decomposed text, one code point at a time.
struct SearchKeyBuilder {
  private var bytes: [UInt8] = []
  private var base: Unicode.Scalar = " "
  private var needsSpace = false
  private var needsComposing = false

  init(capacity: Int) {
    bytes.reserveCapacity(capacity)
  }

  /// The key so far, in Normalization Form C.
  var text: String {
    let text = String(decoding: bytes, as: UTF8.self)
    return needsComposing ? normalizedNFC(text) : text
  }

  mutating func append(_ scalar: Unicode.Scalar) {
    switch FoldedLetter(scalar, after: base) {
    case .dropped: break
    case .separator:
      needsSpace = !bytes.isEmpty
      base = " "
    case .mark:
      write(scalar)
      needsComposing = true
    case .same:
      writeSpace()
      write(scalar)
      base = scalar
      // Decomposed Hangul syllables are letters, not marks.
      if (0x1100...0x11FF).contains(scalar.value) { needsComposing = true }
    case .letters(let letters):
      writeSpace()
      bytes.append(contentsOf: letters.utf8)
      base = scalar
    }
  }

  private mutating func writeSpace() {
    if needsSpace { bytes.append(0x20) }
    needsSpace = false
  }

  private mutating func write(_ scalar: Unicode.Scalar) {
    if scalar.isASCII {
      bytes.append(UInt8(truncatingIfNeeded: scalar.value))
    } else {
      bytes.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
    }
  }
}
