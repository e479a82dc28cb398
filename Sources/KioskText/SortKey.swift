import CICU

/// What a text is sorted by in a language: keys compare byte by byte (UTS #10 with the language's
/// tailoring).
///
/// `locale` is a BCP 47 tag; an unknown one sorts as the root does. If ICU fails, the text's UTF-8.
func sortKey(_ text: String, locale: String) -> [UInt8] {
  let units = Array(text.utf16)
  guard let length = Int32(exactly: units.count) else { return Array(text.utf8) }
  var capacity = units.count * 4 + 16
  while let room = Int32(exactly: capacity) {
    var needed: Int32 = 0
    let key = [UInt8](unsafeUninitializedCapacity: capacity) { buffer, count in
      needed = cicu_sort_key(locale, units, length, buffer.baseAddress, room)
      count = max(0, min(Int(needed), capacity))
    }
    if needed < 0 { break }
    if needed <= room { return key }
    capacity = Int(needed)
  }
  return Array(text.utf8)
}

/// The part of a sort key that tells letters apart and neither their case nor their accents, as far
/// as the language takes those for accents.
func primarySortKey(_ text: String, locale: String) -> [UInt8] {
  // ICU ends the primary weights with the byte 1, which no weight contains.
  Array(sortKey(text, locale: locale).prefix { $0 > 1 })
}
