/// A language of up to three letters, a script and a region in one number, so that the large table
/// of likely subtags is read and searched fast.
struct PackedSubtags: Hashable, Sendable {
  private static let bits: UInt64 = 6

  private let value: UInt64

  /// Nil for a language of more than three letters, of which CLDR's tables have none.
  init?(language: some StringProtocol, script: some StringProtocol, region: some StringProtocol) {
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

  private static func packed(_ subtag: some StringProtocol) -> UInt64 {
    subtag.utf8.reduce(0) { $0 << bits | packed($1) }
  }

  /// 1 to 36 for a digit or a letter of either case.
  private static func packed(_ byte: UInt8) -> UInt64 {
    byte < 0x40 ? UInt64(byte & 0x0F) + 27 : UInt64(byte & 0x1F)
  }
}

extension PackedSubtags {
  /// In small letters; empty where it is missing.
  var language: String { text(shift: 7, length: 3) { _ in false } }

  /// With a capital at its beginning; empty where it is missing.
  var script: String { text(shift: 3, length: 4) { $0 == 0 } }

  /// In capitals; empty where it is missing.
  var region: String { text(shift: 0, length: 3) { _ in true } }

  private func text(shift: UInt64, length: Int, isCapital: (Int) -> Bool) -> String {
    var bytes: [UInt8] = []
    for place in (0..<length).reversed() {
      let code = UInt8(value >> (PackedSubtags.bits * (shift + UInt64(place))) & 0x3F)
      guard code != 0 else { continue }
      let letter = isCapital(bytes.count) ? UInt8(ascii: "A") : UInt8(ascii: "a")
      bytes.append(code < 27 ? letter + code - 1 : UInt8(ascii: "0") + code - 27)
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
