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

  private func rows(_ name: String) throws -> [String] { try UnicodeData.rows(name) }
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
