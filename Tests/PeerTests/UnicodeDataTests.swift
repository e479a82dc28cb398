import Foundation
import KioskText
import Testing

/// Runs the Unicode Character Database's own tests, as Debian's package `unicode-data` (15.0) has
/// them, through KioskText.
@Suite struct UnicodeDataTests {
  /// The file tests UAX #14 with its tailoring of numbers (section 8.2, example 7), which ICU 72
  /// has not, and without two rules that ICU 72 has and Unicode took over later.
  @Test func `every row of LineBreakTest agrees, but for three named rules`() throws {
    let breaker = LineBreaker(locale: "und")
    var exact = 0
    var byRule: [Set<LineBreakRow.Tailoring>: Int] = [:]
    var wrong: [String] = []
    for line in try rows("auxiliary/LineBreakTest.txt") {
      let row = try LineBreakRow(line)
      let found = breaker.breaks(row.text)
      if found == row.expected {
        exact += 1
      } else if found == row.tailored {
        byRule[row.tailorings, default: 0] += 1
      } else {
        wrong.append(line)
      }
    }
    #expect(wrong == [])
    #expect(exact == 7632)
    let expected: [Set<LineBreakRow.Tailoring>: Int] = [
      [.hyphenBeginsWord]: 8, [.separatorBeforeDigit]: 13,
      [.separatorBeforeDigit, .decimalAfterSpace]: 1,
    ]
    #expect(byRule == expected)
  }

  @Test func `every row of BidiCharacterTest agrees, but for what ICU 72 lacks`() throws {
    var exact = 0
    var byGap: [BidiGap: Int] = [:]
    var wrong: [String] = []
    for row in try rows("BidiCharacterTest.txt") {
      if try agrees(row) {
        exact += 1
      } else if let gap = BidiGap(row) {
        byGap[gap, default: 0] += 1
      } else {
        wrong.append(row)
      }
    }
    #expect(wrong == [])
    #expect(exact == 91676)
    #expect(
      byGap == [.override: 20, .markAfterBracket: 9, .bracketOverflow: 1, .uniformDirection: 1])
  }

  /// Fields: code points; base direction; paragraph level; levels (`x` where X9 removes); order.
  private func agrees(_ row: String) throws -> Bool {
    let fields = row.split(separator: ";", omittingEmptySubsequences: false)
    let scalars = try fields[0].split(separator: " ").map(scalar)
    let bases: [Substring: IsolateDirection] = [
      "0": .leftToRight, "1": .rightToLeft, "2": .firstStrong,
    ]
    let base = try #require(bases[fields[1]])
    var text = String.UnicodeScalarView()
    text.append(contentsOf: scalars)
    let unitLevels = bidiLevels(of: String(text), base: base)
    var unit = 0
    var kept: [(index: Int, level: UInt8)] = []
    for (index, expected) in fields[3].split(separator: " ").enumerated() {
      if expected != "x" {
        guard String(unitLevels[unit]) == expected else { return false }
        kept.append((index, unitLevels[unit]))
      }
      unit += UTF16.width(scalars[index])
    }
    let order = bidiOrder(of: kept.map(\.level)).map { String(kept[$0].index) }
    return order == fields[4].split(separator: " ").map(String.init)
  }

  @Test func `every code point is as wide as its properties say`() throws {
    var isWide = [Bool](repeating: false, count: 0x110000)
    for row in try rows("EastAsianWidth.txt") {
      let fields = row.split(separator: "#")[0].split(separator: ";")
      let property = fields[1].trimmingCharacters(in: .whitespaces)
      let ends = fields[0].trimmingCharacters(in: .whitespaces).split(separator: ".")
      let first = try #require(Int(ends[0], radix: 16))
      let last = try #require(Int(ends[ends.count - 1], radix: 16))
      for value in first...last { isWide[value] = property == "W" || property == "F" }
    }
    var isZero = [Bool](repeating: false, count: 0x110000)
    for row in try rows("UnicodeData.txt") {
      let fields = row.split(separator: ";", maxSplits: 3, omittingEmptySubsequences: false)
      let value = try #require(Int(fields[0], radix: 16))
      isZero[value] = ["Mn", "Me", "Cf", "Cc"].contains(fields[2]) && value != 0xAD
    }
    for value in 0x1160...0x11FF { isZero[value] = true }
    var wrong: [String] = []
    for value in 0..<0x110000 {
      guard let scalar = Unicode.Scalar(UInt32(value)) else { continue }
      let expected = isZero[value] ? 0 : isWide[value] ? 2 : 1
      if cellWidth(of: scalar) != expected { wrong.append(String(value, radix: 16)) }
    }
    #expect(wrong == [])
  }

  private func rows(_ name: String) throws -> [String] {
    let text = try String(contentsOfFile: "/usr/share/unicode/\(name)", encoding: .utf8)
    return text.split(separator: "\n").filter { !$0.hasPrefix("#") }.map(String.init)
  }

  private func scalar(_ hex: Substring) throws -> Unicode.Scalar {
    try #require(UInt32(hex, radix: 16).flatMap(Unicode.Scalar.init))
  }
}

/// What UAX #9 asks and ICU 72 does not do; told by the row that shows it.
private enum BidiGap {
  /// An override must keep brackets from pairing and must reach PDI (BD14, BD15, X6a).
  case override
  /// A mark follows the bracket it is on, also over BN (N0).
  case markAfterBracket
  /// No pairs at all once 63 brackets are open (BD16).
  case bracketOverflow
  /// Text of one direction gets one level for all, though an embedding raises it: order is the same.
  case uniformDirection

  init?(_ row: String) {
    let scalars = row.prefix { $0 != ";" }.split(separator: " ")
    if scalars.contains("202D") || scalars.contains("202E") {
      self = .override
    } else if !Set(scalars).isDisjoint(with: ["0331", "0333", "20D6"]) {
      self = .markAfterBracket
    } else if scalars.count(where: { $0 == "0028" }) > 63 {
      self = .bracketOverflow
    } else if scalars.contains("202A"), !scalars.contains("05D0") {
      self = .uniformDirection
    } else {
      return nil
    }
  }
}

/// One row of LineBreakTest.txt.
private struct LineBreakRow {
  /// A rule in which ICU 72 and the file differ.
  enum Tailoring {
    /// No break after a hyphen that begins a word (LB20a of Unicode 16).
    case hyphenBeginsWord
    /// No break between a numeric separator and a digit (LB25 without example 7: IS × NU).
    case separatorBeforeDigit
    /// A break after a space before a number that begins with its separator (LB15c of Unicode 16).
    case decimalAfterSpace
  }

  let text: String
  /// Byte offsets of breaks.
  let expected: [Int]
  /// The same with ICU's rules.
  let tailored: [Int]
  /// Which of ICU's rules changed something.
  let tailorings: Set<Tailoring>

  init(_ row: String) throws {
    var scalars: [Unicode.Scalar] = []
    var offset = 0
    var expected: [Int] = []
    var changed: [Int: Tailoring] = [:]
    for mark in row.split(separator: "#")[0].split(whereSeparator: \.isWhitespace)
    where mark != "×" {
      if mark == "÷" {
        expected.append(offset)
        continue
      }
      let scalar = try #require(UInt32(mark, radix: 16).flatMap(Unicode.Scalar.init))
      Self.tailor(&changed, before: scalar, after: scalars, at: offset)
      scalars.append(scalar)
      offset += UTF8.width(scalar)
    }
    let removed = changed.filter { $0.value != .decimalAfterSpace && expected.contains($0.key) }
    let added = changed.filter { $0.value == .decimalAfterSpace && !expected.contains($0.key) }
    self.text = String(String.UnicodeScalarView(scalars))
    self.expected = expected
    self.tailored = (expected.filter { removed[$0] == nil } + added.keys).sorted()
    self.tailorings = Set(removed.values).union(added.values)
  }

  private static func tailor(
    _ changed: inout [Int: Tailoring], before next: Unicode.Scalar, after text: [Unicode.Scalar],
    at offset: Int
  ) {
    let unmarked = text.filter { $0.properties.generalCategory != .nonspacingMark }
    if let last = unmarked.last, ",.:;".unicodeScalars.contains(last) {
      guard next.properties.generalCategory == .decimalNumber else { return }
      changed[offset] = .separatorBeforeDigit
      if text.dropLast().last == " " { changed[offset - 1] = .decimalAfterSpace }
    } else if unmarked == ["-"] {
      changed[offset] = .hyphenBeginsWord
    }
  }
}
