/// The patterns of one level of hyphenation, found by their first letters and otherwise left as they
/// stand in the file.
struct PatternTable {
  private struct Entry {
    /// Where its line begins in the file.
    let line: UInt32
    /// The entry told before it with the same first letters, plus one.
    let next: UInt32
  }

  private let file: [UInt8]
  private var entries: [Entry] = []
  /// The last entry by its first three letters, plus one.
  private var heads = [UInt32](repeating: 0, count: 1 << 15)
  /// The last entry of fewer letters by its first one, plus one.
  private var shortHeads = [UInt32](repeating: 0, count: 256)

  /// An empty table of patterns from a file.
  init(file: [UInt8]) {
    self.file = file
    entries.reserveCapacity(file.count / 8)
  }

  /// Takes in the pattern whose line begins at an offset.
  mutating func add(_ line: Int, _ file: UnsafeBufferPointer<UInt8>) {
    var letters: (UInt8, UInt8, UInt8) = (0, 0, 0)
    var count = 0
    var offset = line
    while count < 3, offset < file.count, file[offset] > 0x20 {
      if !Self.isDigit(file[offset]) {
        letters = (letters.1, letters.2, file[offset])
        count += 1
      }
      offset += 1
    }
    let number = UInt32(entries.count + 1)
    if count == 3 {
      let key = Self.key(letters.0, letters.1, letters.2)
      entries.append(Entry(line: UInt32(line), next: heads[key]))
      heads[key] = number
    } else if count > 0 {
      let first = Int(count == 1 ? letters.2 : letters.1)
      entries.append(Entry(line: UInt32(line), next: shortHeads[first]))
      shortHeads[first] = number
    }
  }

  /// The highest digit before each letter of a word.
  ///
  /// At each letter only the longest beginning of a pattern that ends there counts, and only if it is
  /// the whole pattern; of patterns with equal letters, the last. That is how the library that the
  /// files are made for reads them.
  func values(of word: [UInt8]) -> [UInt8] {
    var values = [UInt8](repeating: 0, count: word.count + 1)
    var isTaken = [Bool](repeating: false, count: word.count)
    for start in word.indices {
      var longest = 0
      var whole: [Int: UInt32] = [:]
      func look(_ head: UInt32) {
        var number = head
        while number != 0 {
          let entry = entries[Int(number) - 1]
          let (count, isWhole) = agreement(of: entry.line, with: word, from: start)
          longest = max(longest, count)
          if isWhole, whole[count] == nil { whole[count] = entry.line }
          number = entry.next
        }
      }
      look(shortHeads[Int(word[start])])
      if start + 2 < word.count {
        look(heads[Self.key(word[start], word[start + 1], word[start + 2])])
      }
      for count in 1..<(longest + 1) where !isTaken[start + count - 1] {
        isTaken[start + count - 1] = true
        if let line = whole[count] { raise(&values, line, from: start) }
      }
    }
    return values
  }

  /// How many letters of a word a pattern agrees with, and whether these are all it has.
  private func agreement(
    of line: UInt32, with word: [UInt8], from start: Int
  ) -> (count: Int, isWhole: Bool) {
    var place = start
    var offset = Int(line)
    while offset < file.count, file[offset] > 0x20 {
      if !Self.isDigit(file[offset]) {
        guard place < word.count, word[place] == file[offset] else { return (place - start, false) }
        place += 1
      }
      offset += 1
    }
    return (place - start, true)
  }

  private func raise(_ values: inout [UInt8], _ line: UInt32, from start: Int) {
    var place = start
    var offset = Int(line)
    while offset < file.count, file[offset] > 0x20 {
      if Self.isDigit(file[offset]) {
        values[place] = max(values[place], file[offset] & 0xF)
      } else {
        place += 1
      }
      offset += 1
    }
  }

  private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

  private static func key(_ first: UInt8, _ second: UInt8, _ third: UInt8) -> Int {
    Int(first & 31) << 10 | Int(second & 31) << 5 | Int(third & 31)
  }
}
