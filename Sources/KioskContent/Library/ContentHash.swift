/// A 64-bit hash of bytes, the same on every machine (FNV-1a); not for secrets.
package struct ContentHash: Sendable, Equatable {
  private var state: UInt64 = 0xcbf2_9ce4_8422_2325

  /// The hash of nothing.
  package init() {}

  /// Takes in more bytes.
  package mutating func combine(_ bytes: some Sequence<UInt8>) {
    for byte in bytes { state = (state ^ UInt64(byte)) &* 0x0000_0100_0000_01b3 }
  }

  /// Takes in a whole file, 32 bytes at a time: quicker than byte by byte, and another hash.
  package mutating func combine(wordsOf bytes: [UInt8]) {
    bytes.withUnsafeBytes { bytes in
      let end = bytes.count & ~31
      // Four that do not wait for each other.
      var (first, second, third, fourth) = (state, ~state, state &+ 1, ~state &+ 1)
      for offset in stride(from: 0, to: end, by: 32) {
        first = mixed(first, bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self))
        second = mixed(second, bytes.loadUnaligned(fromByteOffset: offset + 8, as: UInt64.self))
        third = mixed(third, bytes.loadUnaligned(fromByteOffset: offset + 16, as: UInt64.self))
        fourth = mixed(fourth, bytes.loadUnaligned(fromByteOffset: offset + 24, as: UInt64.self))
      }
      for lane in [first, second, third, fourth] { state = mixed(state, lane) }
      combine(bytes[end...])
    }
  }

  private func mixed(_ state: UInt64, _ word: UInt64) -> UInt64 {
    let product = (state ^ UInt64(littleEndian: word)) &* 0x0000_0100_0000_01b3
    // A product carries upwards only: the high bits have to come down again.
    return product ^ product >> 32
  }

  /// The hash's remainder when it is divided by a number of buckets.
  package func bucket(of count: Int) -> Int { Int(state % UInt64(count)) }

  /// Sixteen hexadecimal digits.
  package var hexadecimal: String {
    let digits = String(state, radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }
}
