/// A 64-bit hash of bytes, the same on every machine (FNV-1a); not for secrets.
package struct ContentHash: Sendable, Equatable {
  private var state: UInt64 = 0xcbf2_9ce4_8422_2325

  /// The hash of nothing.
  package init() {}

  /// Takes in more bytes.
  package mutating func combine(_ bytes: some Sequence<UInt8>) {
    for byte in bytes { state = (state ^ UInt64(byte)) &* 0x0000_0100_0000_01b3 }
  }

  /// Takes in a whole file, eight bytes at a time: quicker than byte by byte, and another hash.
  package mutating func combine(wordsOf bytes: [UInt8]) {
    bytes.withUnsafeBytes { bytes in
      let end = bytes.count & ~7
      for offset in stride(from: 0, to: end, by: 8) {
        let word = bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self)
        state = (state ^ UInt64(littleEndian: word)) &* 0x0000_0100_0000_01b3
        // A product carries upwards only: the high bits have to come down again.
        state ^= state >> 32
      }
      combine(bytes[end...])
    }
  }

  /// The hash's remainder when it is divided by a number of buckets.
  package func bucket(of count: Int) -> Int { Int(state % UInt64(count)) }

  /// Sixteen hexadecimal digits.
  package var hexadecimal: String {
    let digits = String(state, radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }
}
