import CHyphen

/// Where German words may be broken, by the patterns of the machine; without them, nowhere.
final class Hyphenator {
  private static let patterns = "/usr/share/hyphen/hyph_de_DE.dic"
  /// Fewer letters than this before or after a hyphen look like a mistake.
  private static let shortest: Int32 = 3
  private static let lengths = 8...60

  // Reading the patterns takes longer than a page: only where a column is narrow.
  private lazy var dictionary: OpaquePointer? = hnj_hyphen_load(Self.patterns).map {
    OpaquePointer($0)
  }
  private var known: [String: [Int]] = [:]

  deinit {
    if let dictionary { hnj_hyphen_free(UnsafeMutablePointer(dictionary)) }
  }

  /// Whether words of a language are broken.
  static func knows(_ tag: String) -> Bool {
    let tag = tag.lowercased()
    return tag == "de" || tag.hasPrefix("de-")
  }

  /// The byte offsets within a word at which a soft hyphen may stand.
  func breaks(of word: Substring) -> [Int] {
    guard Self.lengths.contains(word.utf8.count) else { return [] }
    let lowered = word.lowercased()
    // Offsets hold for the word as it is written only if its letters keep their length.
    guard lowered.utf8.count == word.utf8.count else { return [] }
    if let breaks = known[lowered] { return breaks }
    let breaks = asked(lowered)
    known[lowered] = breaks
    return breaks
  }

  private func asked(_ word: String) -> [Int] {
    guard let dictionary else { return [] }
    let length = word.utf8.count
    var marks = [CChar](repeating: 0, count: length + 6)
    var replacements: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>?
    var positions: UnsafeMutablePointer<Int32>?
    var cuts: UnsafeMutablePointer<Int32>?
    let failed = hnj_hyphen_hyphenate3(
      UnsafeMutablePointer(dictionary), word, Int32(length), &marks, nil, &replacements,
      &positions, &cuts, Self.shortest, Self.shortest, Self.shortest, Self.shortest)
    // No German pattern changes letters; one that did would need more than a soft hyphen.
    let changes = replacements != nil
    if let replacements {
      for index in 0..<length { free(replacements[index]) }
    }
    free(replacements)
    free(positions)
    free(cuts)
    return failed == 0 && !changes ? Self.offsets(of: marks, in: word) : []
  }

  /// libhyphen marks characters, by an odd digit after the character.
  private static func offsets(of marks: [CChar], in word: String) -> [Int] {
    var offsets: [Int] = []
    var offset = 0
    for (index, scalar) in word.unicodeScalars.enumerated() {
      offset += UTF8.width(scalar)
      if marks[index] & 1 == 1 { offsets.append(offset) }
    }
    return offsets.last == offset ? offsets.dropLast() : offsets
  }
}
