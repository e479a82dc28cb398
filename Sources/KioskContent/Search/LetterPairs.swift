/// Which of many texts may hold some words, told without a look at the texts: for each pair of
/// neighbouring letters, hashed to one of a few thousand rows, a bit for each text (bit-sliced
/// signatures, as in Goodwin et al., "BitFunnel", SIGIR 2017).
///
/// A text that holds the words is never left out; one that is named may still not hold them.
struct LetterPairs: Sendable {
  /// How long the texts are.
  enum Length: Int {
    /// A name has some 30 different pairs.
    case name = 512
    /// A page of a guide has some 600.
    case page = 4096
  }

  private let rowCount: Int
  /// Words of 64 texts in each row.
  private let width: Int
  private var rows: [UInt64]
  /// Of each text, how many letters and pairs it has.
  private var lengths: [Int]

  /// - Parameter count: of the texts, of which none is known yet.
  init(count: Int, _ length: Length) {
    rowCount = length.rawValue
    width = (count + 63) / 64
    rows = [UInt64](repeating: 0, count: width * rowCount)
    lengths = [Int](repeating: 0, count: count)
  }

  /// Takes in a text, or one more part of it; words are parted by spaces.
  mutating func add(_ text: String, at index: Int) {
    let (word, bit) = (index / 64, UInt64(1) << UInt64(index % 64))
    visit(text.unicodeScalars, withSingles: true) {
      rows[$0 * width + word] |= bit
      lengths[index] += 1
    }
  }

  /// The texts that may hold all of the words, each in one piece, in their order.
  func candidates(for words: [Substring]) -> [Int] {
    var found = [UInt64](repeating: .max, count: width)
    for word in words {
      let isSingle = word.unicodeScalars.count == 1
      visit(word.unicodeScalars, withSingles: isSingle) { row in
        for index in 0..<width { found[index] &= rows[row * width + index] }
      }
    }
    return LetterPairs.indices(in: found[...]).prefix { $0 < lengths.count }
  }

  /// The texts that are most like a text: half of them those that have most in common with it,
  /// measured by all that the two have (Dice's coefficient), half of them by the shorter one, which
  /// may stand in the other. Some share nothing with it where others are too few.
  ///
  /// - Parameter most: how many are given.
  func nearest(to text: String, most: Int) -> [Int] {
    var shared = [Int](repeating: 0, count: width * 64)
    var length = 0
    visit(text.unicodeScalars, withSingles: true) { row in
      length += 1
      for index in LetterPairs.indices(in: rows[row * width..<(row + 1) * width]) {
        shared[index] += 1
      }
    }
    let alike = first(most / 2) { LetterPairs.share(2 * shared[$0], of: lengths[$0] + length) }
    let known = Set(alike)
    let within = first(most) { LetterPairs.share(shared[$0], of: min(lengths[$0], length)) }
    return alike + within.filter { !known.contains($0) }.prefix(most - alike.count)
  }

  /// The texts with the greatest shares, the greatest first, else in their order.
  private func first(_ most: Int, by share: (Int) -> Int) -> [Int] {
    var byShare = [[Int]](repeating: [], count: 1001)
    for index in lengths.indices { byShare[share(index)].append(index) }
    return Array(byShare.reversed().joined().prefix(most))
  }

  /// In thousandths.
  private static func share(_ part: Int, of whole: Int) -> Int {
    whole == 0 ? 0 : min(1000, 1000 * part / whole)
  }

  /// The places of the bits that are set.
  private static func indices(in row: ArraySlice<UInt64>) -> [Int] {
    var found: [Int] = []
    for (index, word) in row.enumerated() {
      var rest = word
      while rest != 0 {
        found.append(index * 64 + rest.trailingZeroBitCount)
        rest &= rest - 1
      }
    }
    return found
  }

  /// Visits the row of every pair of neighbours within a word.
  ///
  /// - Parameter withSingles: whether also that of every letter by itself.
  private func visit(
    _ letters: some Sequence<Unicode.Scalar>, withSingles: Bool, _ body: (Int) -> Void
  ) {
    var before: UInt32 = 0
    for letter in letters {
      guard letter != " " else {
        before = 0
        continue
      }
      if before != 0 { body(row(before, letter.value)) }
      if withSingles { body(row(0, letter.value)) }
      before = letter.value
    }
  }

  private func row(_ first: UInt32, _ second: UInt32) -> Int {
    let mixed = (UInt64(first) << 32 | UInt64(second)) &* 0x9E37_79B9_7F4A_7C15
    return Int(mixed >> 52) & (rowCount - 1)
  }
}
