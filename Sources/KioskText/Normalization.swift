import CICU

/// Text in Normalization Form C (UAX #15).
package func normalizedNFC(_ text: String) -> String {
  if isPlainlyNFC(text) { return text }
  let units = Array(text.utf16)
  guard cicu_is_nfc(units, Int32(clamping: units.count)) == 0,
    let normalized = utf16Result(of: units, cicu_nfc)
  else { return text }
  return String(decoding: normalized, as: UTF16.self)
}

/// Whether text is in Normalization Form C, code point for code point (UAX #15).
package func isNFC(_ text: String) -> Bool {
  if isPlainlyNFC(text) { return true }
  let units = Array(text.utf16)
  return cicu_is_nfc(units, Int32(clamping: units.count)) == 1
}

/// No code point below U+0300 can change under NFC, and in UTF-8 all others lead with CC or more.
private func isPlainlyNFC(_ text: String) -> Bool {
  text.utf8.allSatisfy { $0 < 0xCC }
}
