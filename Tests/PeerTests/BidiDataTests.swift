import KioskText
import Testing

/// Runs the Unicode Character Database's two conformance tests of UAX #9, as Debian's package
/// `unicode-data` (15.0) has them, through KioskText.
@Suite struct BidiDataTests {
  @Test func `every row of BidiTest agrees, in every paragraph direction`() throws {
    var expected = BidiResult(levels: [], order: [])
    var lines = 0
    var cases = 0
    var wrong: [String] = []
    for row in try UnicodeData.rows("BidiTest.txt") {
      if row.hasPrefix("@") {
        try expected.read(row)
        continue
      }
      lines += 1
      let fields = row.split(separator: ";")
      let text = try String(
        String.UnicodeScalarView(fields[0].split(separator: " ").map(representative)))
      let bases = try #require(Int(fields[1].drop { $0 == " " }, radix: 16))
      for (bit, base) in [IsolateDirection.firstStrong, .leftToRight, .rightToLeft].enumerated()
      where bases & 1 << bit != 0 {
        cases += 1
        if BidiResult(of: text, base: base, removed: expected.removed) != expected {
          wrong.append("\(row) \(base)")
        }
      }
    }
    #expect(wrong == [])
    #expect(lines == 490_846)
    #expect(cases == 770_241)
  }

  @Test func `every row of BidiCharacterTest agrees, but for what ICU 72 lacks`() throws {
    var exact = 0
    var byGap: [BidiGap: Int] = [:]
    var wrong: [String] = []
    for row in try UnicodeData.rows("BidiCharacterTest.txt") {
      if try agrees(row) {
        exact += 1
      } else if let gap = BidiGap(row) {
        byGap[gap, default: 0] += 1
      } else {
        wrong.append(row)
      }
    }
    #expect(wrong == [])
    #expect(exact == 91686)
    #expect(byGap == [.override: 20, .bracketOverflow: 1])
  }

  /// Fields: code points; base direction; paragraph level; levels (`x` where X9 removes); order.
  private func agrees(_ row: String) throws -> Bool {
    let fields = row.split(separator: ";", omittingEmptySubsequences: false)
    let scalars = try fields[0].split(separator: " ").map(UnicodeData.scalar)
    let bases: [Substring: IsolateDirection] = [
      "0": .leftToRight, "1": .rightToLeft, "2": .firstStrong,
    ]
    let base = try #require(bases[fields[1]])
    let expected = try BidiResult(
      levels: BidiResult.levels(fields[3]), order: BidiResult.order(fields[4]))
    let text = String(String.UnicodeScalarView(scalars))
    return BidiResult(of: text, base: base, removed: expected.removed) == expected
  }

  /// A code point of a bidi class.
  private func representative(_ bidiClass: Substring) throws -> Unicode.Scalar {
    try #require(Self.representatives[bidiClass])
  }

  private static let representatives: [Substring: Unicode.Scalar] = [
    "L": "a", "R": "א", "AL": "ا", "EN": "1", "ES": "-", "ET": "%", "AN": "\u{660}", "CS": ",",
    "B": "\u{2029}", "S": "\t", "WS": " ", "ON": "!", "NSM": "\u{300}", "BN": "\u{AD}",
    "LRE": "\u{202A}", "RLE": "\u{202B}", "PDF": "\u{202C}", "LRO": "\u{202D}",
    "RLO": "\u{202E}", "LRI": "\u{2066}", "RLI": "\u{2067}", "FSI": "\u{2068}",
    "PDI": "\u{2069}",
  ]
}

/// Levels and order of a line; both leave out what rule X9 removes.
private struct BidiResult: Equatable {
  /// One for each code point, nil where X9 removes it.
  private(set) var levels: [UInt8?]
  /// Indices of code points from left to right.
  private(set) var order: [Int]

  init(levels: [UInt8?], order: [Int]) {
    self.levels = levels
    self.order = order
  }

  /// What KioskText finds, without the code points at the same places as nil in `removed`.
  init(of text: String, base: IsolateDirection, removed: [Bool]) {
    let units = bidiLevels(of: text, base: base)
    var unit = 0
    let found: [UInt8?] = zip(text.unicodeScalars, removed).map { scalar, isRemoved in
      defer { unit += UTF16.width(scalar) }
      return isRemoved ? nil : units[unit]
    }
    let kept = found.indices.filter { !removed[$0] }
    levels = found
    order = bidiOrder(of: kept.compactMap { found[$0] }).map { kept[$0] }
  }

  var removed: [Bool] { levels.map { $0 == nil } }

  /// Takes over a row `@Levels:` or `@Reorder:` of BidiTest.txt.
  mutating func read(_ row: String) throws {
    let fields = row.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
    switch fields[0] {
    case "@Levels": levels = Self.levels(fields[1])
    case "@Reorder": order = try Self.order(fields[1])
    default: Issue.record("unknown row: \(row)")
    }
  }

  static func levels(_ field: Substring) -> [UInt8?] {
    field.split(whereSeparator: \.isWhitespace).map { UInt8($0) }
  }

  static func order(_ field: Substring) throws -> [Int] {
    try field.split(whereSeparator: \.isWhitespace).map { try #require(Int($0)) }
  }
}

/// What UAX #9 asks and ICU 72 does not do; told by the row that shows it.
private enum BidiGap {
  /// An override must keep brackets from pairing and must reach PDI (BD14, BD15, X6a).
  case override
  /// No pairs at all once 63 brackets are open (BD16).
  case bracketOverflow

  init?(_ row: String) {
    let scalars = row.prefix { $0 != ";" }.split(separator: " ")
    if scalars.contains("202D") || scalars.contains("202E") {
      self = .override
    } else if scalars.count(where: { $0 == "0028" }) > 63 {
      self = .bracketOverflow
    } else {
      return nil
    }
  }
}
