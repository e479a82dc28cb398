import CICU

/// The name of a language in a language, as a menu shows it (CLDR); nil where CLDR does not say.
///
/// Both tags are BCP 47, canonical. A language names itself with both tags alike.
package func languageName(of tag: String, in language: String) -> String? {
  var capacity: Int32 = 64
  while true {
    var needed: Int32 = 0
    let name = [UInt16](unsafeUninitializedCapacity: Int(capacity)) { buffer, count in
      needed = cicu_language_name(tag, language, buffer.baseAddress, capacity)
      count = max(0, min(Int(needed), Int(capacity)))
    }
    guard needed > 0 else { return nil }
    if needed <= capacity {
      let text = String(decoding: name, as: UTF16.self)
      // Where CLDR has no name it answers with the tag.
      return text.prefix { $0 != " " } == tag.prefix { $0 != "-" } ? nil : text
    }
    capacity = needed
  }
}

extension DigitSystem {
  /// The digits that CLDR holds usual for a language, a canonical BCP 47 tag; `latn` where its own
  /// system has no decimal places.
  package init(usualFor tag: String) {
    let capacity: Int32 = 32
    var needed: Int32 = 0
    let name = [CChar](unsafeUninitializedCapacity: Int(capacity)) { buffer, count in
      needed = cicu_numbering_system(tag, buffer.baseAddress, capacity)
      count = max(0, min(Int(needed) - 1, Int(capacity)))
    }
    let text = String(decoding: name.map { UInt8(bitPattern: $0) }, as: UTF8.self)
    self = DigitSystem(rawValue: text) ?? .latn
  }
}
