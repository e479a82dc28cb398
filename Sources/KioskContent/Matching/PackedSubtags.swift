/// A language of up to three letters, a script and a region in one number, so that the large table
/// of likely subtags is read and searched fast.
struct PackedSubtags: Hashable, Sendable {
  private static let bits: UInt64 = 6

  private let value: UInt64

  /// Nil for a language of more than three letters, of which CLDR's tables have none.
  init?(language: String, script: String, region: String) {
    guard language.utf8.count <= 3, script.utf8.count <= 4, region.utf8.count <= 3 else {
      return nil
    }
    value = Self.value(
      language: Self.packed(language), script: Self.packed(script), region: Self.packed(region))
  }

  /// Reads `language[-Script][-REGION]` as the tables write it.
  init(key: some Sequence<UInt8>) {
    var parts: (language: UInt64, script: UInt64, region: UInt64) = (0, 0, 0)
    var isFirst = true
    var length = 0
    var current: UInt64 = 0
    func finish() {
      if isFirst {
        parts.language = current
      } else if length == 4 {
        parts.script = current
      } else {
        parts.region = current
      }
      (isFirst, length, current) = (false, 0, 0)
    }
    for byte in key {
      if byte == UInt8(ascii: "-") {
        finish()
      } else {
        current = current << Self.bits | Self.packed(byte)
        length += 1
      }
    }
    finish()
    value = Self.value(language: parts.language, script: parts.script, region: parts.region)
  }

  private static func value(language: UInt64, script: UInt64, region: UInt64) -> UInt64 {
    (language << (bits * 7)) | (script << (bits * 3)) | region
  }

  private static func packed(_ subtag: String) -> UInt64 {
    subtag.utf8.reduce(0) { $0 << bits | packed($1) }
  }

  /// 1 to 36 for a digit or a letter of either case.
  private static func packed(_ byte: UInt8) -> UInt64 {
    byte < 0x40 ? UInt64(byte & 0x0F) + 27 : UInt64(byte & 0x1F)
  }
}
