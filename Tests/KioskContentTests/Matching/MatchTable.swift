import KioskContent
import Testing

/// One row `asked * available = served (reason)`; `-` stands for the default, `qaa`.
struct MatchRow: Sendable, CustomTestStringConvertible {
  let testDescription: String
  let asked: [LanguageTag]
  let available: [LanguageTag]
  let served: LanguageTag
  let reason: LocaleChoice.Reason

  static let defaultLocale = "qaa"

  init(_ line: String) throws {
    let sides = line.split(separator: "=").map(String.init)
    let wishes = try #require(sides.first).split(separator: "*").map(String.init)
    let answer = try #require(sides.last).split(separator: " ").map(String.init)
    testDescription = line
    asked = try Self.tags(wishes[0])
    available = try Self.tags(wishes[1])
    served = try #require(LanguageTag(answer[0] == "-" ? Self.defaultLocale : answer[0]))
    reason = try #require(LocaleChoice.Reason(rawValue: String(answer[1].dropFirst().dropLast())))
  }

  static func rows(_ table: String) throws -> [MatchRow] {
    try table.split(separator: "\n").map { try MatchRow(String($0)) }
  }

  static func tags(_ list: String) throws -> [LanguageTag] {
    try list.split(whereSeparator: { $0 == " " || $0 == "," }).map { try #require(LanguageTag($0)) }
  }
}
