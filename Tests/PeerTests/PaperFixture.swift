import Foundation
import KioskRendering
import KioskText
import TestSupport
import Testing

/// A sheet in a language that the site does not ship: a file of `Tests/Fixtures/paper`.
///
/// A line is a block by the mark before it; lines below it with two spaces before them stand in it.
/// All files say the same, line by line, so that any two of them make a bilingual sheet. Within a
/// line `*…*` is bold, `<…>` an address of the web, `{…}` stays in one piece from left to right, and
/// `[…]` is German.
struct PaperFixture {
  /// BCP 47.
  let tag: String

  private var language: PrintLanguage {
    let rightToLeft: Set = ["ar", "ckb", "fa", "he", "ps"]
    return PrintLanguage(tag: tag, isRightToLeft: rightToLeft.contains(tag))
  }

  /// The languages of the fixtures.
  static let tags: [String] = {
    let folder = Repository.url("Tests/Fixtures/paper").path
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    return names.filter { $0.hasSuffix(".txt") }.map { String($0.dropLast(4)) }.sorted()
  }()

  /// The sheet, with a second language beside the first where one is named.
  func document(with second: String? = nil) throws -> PrintDocument {
    let tags = [tag] + [second].compactMap { $0 }
    let lines = try tags.map { tag in
      try PaperFixture(tag: tag).lines.map { PaperFixtureLine($0, language(of: tag)) }
    }
    let rows = lines[0].indices.map { index in lines.map { $0[index] } }
    try #require(rows.allSatisfy { row in row.allSatisfy { $0.mark == row[0].mark } })
    let digits = rows[2][0].plain.map(String.init)
    var reading = PaperFixtureReading(rows: rows[3...], digits: digits)
    let blocks = reading.blocks(within: 0)
    let sheet = PrintSheet(
      kind: .page, language: language, title: rows[3][0].text, footer: reading.footer,
      blocks: blocks)
    return PrintDocument(
      title: rows[3][0].plain, language: language, date: "2026-11-23", size: .usual,
      pageOf: rows[1][0].plain, digits: digits, contents: nil,
      sheets: [sheet])
  }

  private func language(of tag: String) -> PrintLanguage { PaperFixture(tag: tag).language }

  private var lines: [String] {
    get throws {
      let file = Repository.url("Tests/Fixtures/paper/\(tag).txt")
      return try String(contentsOf: file, encoding: .utf8).split(separator: "\n").map(String.init)
    }
  }
}
