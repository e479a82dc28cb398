/// A fingerprint of bytes, for names that follow from what they name; no defence against forgery.
struct Digest {
  private(set) var high: UInt64 = 0x9E37_79B9_7F4A_7C15
  private(set) var low: UInt64 = 0xC2B2_AE3D_27D4_EB4F

  init(_ bytes: [UInt8]) {
    bytes.withUnsafeBytes { buffer in
      let words = buffer.count / 8
      for index in 0..<words {
        mix(UInt64(littleEndian: buffer.loadUnaligned(fromByteOffset: index * 8, as: UInt64.self)))
      }
      mix(buffer[(words * 8)...].reduce(UInt64(buffer.count)) { $0 << 8 | UInt64($1) })
    }
    mix(0)
  }

  /// Multiplies in 128 bits and folds, so that each bit of a word reaches both halves.
  private mutating func mix(_ word: UInt64) {
    let product = (high ^ word).multipliedFullWidth(by: 0xD6E8_FEB8_6659_FD93)
    high = product.high ^ product.low ^ low
    low = (low ^ product.low) &* 0xFF51_AFD7_ED55_8CCD ^ (low >> 29)
  }

  /// Sixteen bytes.
  var bytes: [UInt8] {
    (0..<8).map { UInt8(truncatingIfNeeded: high >> ($0 * 8)) }
      + (0..<8).map { UInt8(truncatingIfNeeded: low >> ($0 * 8)) }
  }

  /// Six capital letters.
  var letters: String {
    String(decoding: bytes.prefix(6).map { UInt8(ascii: "A") + $0 % 26 }, as: UTF8.self)
  }
}
