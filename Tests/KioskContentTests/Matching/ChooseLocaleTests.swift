import KioskContent
import Testing

@Suite struct ChooseLocaleTests {
  @Test(
    arguments: try MatchRow.rows(
      ChooseLocaleRows.sameLanguage + ChooseLocaleRows.chineseAndPortuguese))
  func `a language is found under all its names, regions and scripts`(row: MatchRow) throws {
    try expect(row)
  }

  @Test(arguments: try MatchRow.rows(ChooseLocaleRows.dialects))
  func `a dialect is answered in its written language, one way`(row: MatchRow) throws {
    try expect(row)
  }

  @Test(
    arguments: try MatchRow.rows(
      ChooseLocaleRows.kurdish + ChooseLocaleRows.southSlavic + ChooseLocaleRows.otherPeoples
        + ChooseLocaleRows.secondLanguages))
  func `a second language is never guessed`(row: MatchRow) throws {
    try expect(row)
  }

  @Test(arguments: try MatchRow.rows(ChooseLocaleRows.variants))
  func `a variant is dropped but never added`(row: MatchRow) throws {
    try expect(row)
  }

  @Test(arguments: try MatchRow.rows(ChooseLocaleRows.orderAndNothing))
  func `the first wish that is answered decides`(row: MatchRow) throws {
    try expect(row)
  }

  private func expect(_ row: MatchRow) throws {
    let fallback = try #require(LanguageTag(MatchRow.defaultLocale))
    let choice = chooseLocale(asked: row.asked, available: row.available, default: fallback)
    #expect(choice.served.description == row.served.description)
    #expect(choice.reason == row.reason)
    #expect((choice.asked == nil) == (row.reason == .fallbackDefault))
  }
}
