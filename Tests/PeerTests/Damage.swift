import Foundation

/// Small damage to a file, as a bad disk, a slip of the hand or a bad merge leaves it.
enum Damage {
  static func applied(to document: Data, _ random: inout SeededRandom) -> Data {
    var bytes = [UInt8](document)
    let place = Int.random(in: bytes.indices, using: &random)
    let end = min(bytes.count, place + Int.random(in: 1...8, using: &random))
    switch Int.random(in: 0..<6, using: &random) {
    case 0: bytes[place] ^= 1 << UInt8.random(in: 0..<8, using: &random)
    case 1: bytes.removeSubrange(place..<end)
    case 2: bytes.swapAt(place, Int.random(in: bytes.indices, using: &random))
    case 3: bytes.insert(contentsOf: bytes[place..<end], at: place)
    case 4: bytes.insert("<>&\"'/=:]!?-".utf8.randomElement(using: &random) ?? 0, at: place)
    default: bytes.removeSubrange(place...)
    }
    return Data(bytes)
  }
}

/// A generator whose numbers are the same in every run (Knuth's MMIX linear congruence, upper half
/// mixed into the lower).
struct SeededRandom: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return state ^ (state >> 33)
  }
}
