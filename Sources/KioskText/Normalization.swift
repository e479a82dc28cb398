import CICU

/// Text in Normalization Form C (UAX #15).
package func normalizedNFC(_ text: String) -> String {
  if isPlainlyNFC(text) { return text }
  let units = utf16(text)
  guard cicu_is_nfc(units, Int32(clamping: units.count)) == 0,
    let normalized = utf16Result(of: units, cicu_nfc)
  else { return text }
  return String(decoding: normalized, as: UTF16.self)
}

/// Text in Normalization Form D (UAX #15): what it is canonically made of.
package func normalizedNFD(_ text: String) -> String {
  utf16Result(of: Array(text.utf16), cicu_nfd).map { String(decoding: $0, as: UTF16.self) } ?? text
}

/// Whether text is in Normalization Form C, code point for code point (UAX #15).
package func isNFC(_ text: String) -> Bool {
  if isPlainlyNFC(text) { return true }
  let units = utf16(text)
  return cicu_is_nfc(units, Int32(clamping: units.count)) == 1
}

/// Code unit by code unit, which is many times as quick as copying the view.
private func utf16(_ text: String) -> [UInt16] {
  var units: [UInt16] = []
  units.reserveCapacity(text.utf8.count)
  for scalar in text.unicodeScalars { units.append(contentsOf: scalar.utf16) }
  return units
}

/// Whether the text holds only code points that no neighbour can change under NFC: those of the
/// common scripts with `NFC_Quick_Check=Yes` and combining class 0 (UAX #15 §9).
private func isPlainlyNFC(_ text: String) -> Bool {
  var text = text
  let plain = PlainScalars.table
  return text.withUTF8 { bytes in
    var index = 0
    while index < bytes.count {
      let lead = bytes[index]
      if lead < 0xCC {
        index += 1
      } else if lead < 0xE0 {
        guard plain.hold(UInt32(lead & 0x1F) << 6 | UInt32(bytes[index + 1] & 0x3F))
        else { return false }
        index += 2
      } else if lead < 0xF0 {
        let high = UInt32(lead & 0xF) << 12 | UInt32(bytes[index + 1] & 0x3F) << 6
        guard plain.hold(high | UInt32(bytes[index + 2] & 0x3F)) else { return false }
        index += 3
      } else {
        return false
      }
    }
    return true
  }
}

/// The code points below U+10000 that are plainly in NFC, a bit each: a site's every letter is asked.
private struct PlainScalars {
  static let table = PlainScalars()

  private static let ranges: [ClosedRange<UInt32>] = [
    0...0x2FF, 0x390...0x482, 0x48A...0x527, 0x5D0...0x5EA, 0x620...0x64A, 0x660...0x66F,
    0x671...0x6D5, 0x6EE...0x6FF, 0xE01...0xE37, 0x1200...0x1248, 0x1260...0x1288, 0x1290...0x12B0,
    0x12C8...0x1310, 0x2010...0x20CF, 0x3000...0x3029, 0x3041...0x3096, 0x30A0...0x30FF,
    0x4E00...0x9FEF, 0xAC00...0xD7A3, 0xFF01...0xFF60,
  ]

  private let words: [UInt64]

  private init() {
    words = PlainScalars.ranges.joined().reduce(
      into: [UInt64](repeating: 0, count: 1024)
    ) { words, scalar in
      words[Int(scalar >> 6)] |= 1 << UInt64(scalar & 63)
    }
  }

  func hold(_ scalar: UInt32) -> Bool {
    words[Int(scalar >> 6)] & 1 << UInt64(scalar & 63) != 0
  }
}
