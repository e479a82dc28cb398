/// Patterns that tell where words of one language may be broken, read from a `.dic` file of
/// libhyphen's: letters with digits between them; an odd digit that no higher one outdoes is a break
/// (F. M. Liang, Word Hy-phen-a-tion by Com-put-er, 1983).
///
/// A file may have two levels: the first finds the words of a compound, the second the syllables of
/// each. The library itself takes a second to load the German file; this takes milliseconds.
struct HyphenationPatterns {
  /// Fewer letters than this before or after a break look like a mistake.
  static let shortest = 3

  private let isLatin1: Bool
  private let levels: [PatternTable]

  /// Reads a file; its first line names its coding.
  init(file: [UInt8]) {
    isLatin1 = file.starts(with: Array("ISO8859-1".utf8))
    var levels: [PatternTable] = []
    var table = PatternTable(file: file)
    file.withUnsafeBufferPointer { bytes in
      var start = (bytes.firstIndex(of: 0xA) ?? bytes.count) + 1
      while start < bytes.count {
        var end = start
        while end < bytes.count, bytes[end] != 0xA { end += 1 }
        switch bytes[start] {
        case UInt8(ascii: "#"), UInt8(ascii: "%"), 0xA: break
        case UInt8(ascii: "A")...UInt8(ascii: "Z"):
          if bytes[start..<end].starts(with: "NEXTLEVEL".utf8) {
            levels.append(table)
            table = PatternTable(file: file)
          }
        default: table.add(start, bytes)
        }
        start = end + 1
      }
    }
    self.levels = levels + [table]
  }

  /// The UTF-8 offsets within a word in small letters at which it may be broken.
  func breaks(of word: String) -> [Int] {
    var bytes: [UInt8] = []
    var offsets: [Int] = []
    var offset = 0
    for scalar in word.unicodeScalars {
      if isLatin1 {
        guard let byte = UInt8(exactly: scalar.value) else { return [] }
        bytes.append(byte)
        offsets.append(offset)
        offset += UTF8.width(scalar)
      } else {
        for byte in UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter {
          bytes.append(byte)
          offsets.append(offset)
          offset += 1
        }
      }
    }
    let letters = Self.shortest...max(Self.shortest, bytes.count - Self.shortest)
    return breaks(bytes[...], level: 0).filter(letters.contains).map { offsets[$0] }
  }

  /// The indices of the letters before which a word may be broken; a word of a compound keeps as many
  /// letters on a line as a whole one.
  private func breaks(_ word: ArraySlice<UInt8>, level: Int) -> [Int] {
    guard level < levels.count, word.count > 1 else { return [] }
    let values = levels[level].values(of: [UInt8(ascii: ".")] + word + [UInt8(ascii: ".")])
    let found = word.indices.dropFirst().filter { values[$0 - word.startIndex + 1] & 1 == 1 }
    guard level + 1 < levels.count else {
      return found.filter {
        $0 - word.startIndex >= Self.shortest && word.endIndex - $0 >= Self.shortest
      }
    }
    var breaks: [Int] = []
    var start = word.startIndex
    for end in found + [word.endIndex] {
      breaks += self.breaks(word[start..<end], level: level + 1)
      if end < word.endIndex { breaks.append(end) }
      start = end
    }
    return breaks
  }
}
