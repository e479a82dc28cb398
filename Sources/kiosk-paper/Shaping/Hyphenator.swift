import FoundationEssentials

/// Where German words may be broken, by the patterns of the machine; without them, nowhere.
final class Hyphenator {
  private static let file = "/usr/share/hyphen/hyph_de_DE.dic"
  private static let lengths = 7...80

  // Only documents with narrow columns pay for reading the patterns.
  private lazy var patterns = (FileManager.default.contents(atPath: Self.file)).map {
    HyphenationPatterns(file: [UInt8]($0))
  }
  private var known: [String: [Int]] = [:]

  /// Whether words of a language are broken.
  static func knows(_ tag: String) -> Bool {
    let tag = tag.lowercased()
    return tag == "de" || tag.hasPrefix("de-")
  }

  /// The byte offsets within a word at which a soft hyphen may stand.
  func breaks(of word: Substring) -> [Int] {
    guard Self.lengths.contains(word.utf8.count), let patterns else { return [] }
    let lowered = word.lowercased()
    // Offsets hold for the word as it is written only if its letters keep their length.
    guard lowered.utf8.count == word.utf8.count else { return [] }
    if let breaks = known[lowered] { return breaks }
    let breaks = patterns.breaks(of: lowered)
    known[lowered] = breaks
    return breaks
  }
}
