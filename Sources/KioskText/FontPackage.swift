/// The Debian package with a font for a character's script.
///
/// - Parameter hasCore: whether `fonts-noto-core` is installed and lacks the character all the same.
package func fontPackage(for scalar: Unicode.Scalar, hasCore: Bool) -> String {
  if scalar.properties.isEmojiPresentation { return "fonts-noto-color-emoji" }
  if eastAsian.contains(where: { $0.contains(scalar.value) }) { return "fonts-noto-cjk" }
  return hasCore ? "fonts-noto-extra" : "fonts-noto-core"
}

/// Blocks of Han, Kana, Hangul and Bopomofo with their punctuation (Unicode's Blocks.txt).
private let eastAsian: [ClosedRange<UInt32>] = [
  0x1100...0x11FF, 0x2E80...0x31FF, 0x3200...0x4DBF, 0x4E00...0x9FFF, 0xA960...0xA97F,
  0xAC00...0xD7FF, 0xF900...0xFAFF, 0xFE30...0xFE4F, 0xFF00...0xFFEF, 0x1_AFF0...0x1_B16F,
  0x1_F200...0x1_F2FF, 0x2_0000...0x3_FFFD,
]

extension Unicode.Scalar {
  /// The number as Unicode writes it: `U+0041`.
  package var codePoint: String {
    let digits = String(value, radix: 16, uppercase: true)
    return "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }
}
