import KioskContent
import Testing

@Suite struct MatchingRulesTests {
  @Test func `a site may declare a pair readable`() throws {
    let rules = MatchingRules(site: [try rule("hr", "bs", .silent)])
    let choice = try choose("hr", "bs", rules)
    #expect(choice.served == LanguageTag("bs"))
    #expect(choice.reason == .dialect)
    #expect(try choose("bs", "hr", rules).reason == .fallbackDefault)
  }

  @Test func `a declared pair that CLDR holds apart gives its own reason`() throws {
    let rules = MatchingRules(site: [try rule("ku-Arab", "ckb", .silent)])
    #expect(try choose("ku-Arab-SY", "ckb", rules).reason == .declared)
    #expect(try choose("ku", "ckb", rules).reason == .fallbackDefault)
    #expect(try choose("ku-Arab", "ku, ckb", rules).served == LanguageTag("ckb"))
  }

  @Test func `a site may forbid what CLDR holds alike`() throws {
    let rules = MatchingRules(site: [
      try rule("ary", "ar", .never), try rule("pt-PT", "pt-BR", .never),
    ])
    #expect(try choose("ary", "ar", rules).reason == .fallbackDefault)
    #expect(try choose("arz", "ar", rules).reason == .dialect)
    #expect(try choose("pt-PT", "pt", rules).reason == .fallbackDefault)
  }

  @Test func `two names of one locale cannot be forbidden each other`() throws {
    let rules = MatchingRules(site: [try rule("ku", "ku", .never)])
    #expect(try choose("kmr", "ku", rules).reason == .alias)
  }

  @Test func `every decision of the kiosk has a reason that is a sentence`() {
    for row in MatchingPolicy.rows {
      #expect(row.reason.hasSuffix(".") && row.reason.contains(" "))
    }
  }

  @Test func `only surprising answers deserve a notice`() {
    let quiet = LocaleChoice.Reason.allCases.filter { !$0.deservesNotice }
    #expect(quiet == [.exact, .alias, .region, .scriptEquivalent, .dialect, .declared])
  }

  @Test(arguments: [
    "kk * ru, en, de = ru", "ti * en, am = en", "az * ru = ru", "uz, tg * ru, en = ru",
    "uk * ru =", "be * ru =", "ru * uk =", "ku * tr =", "ckb * ar, ku =", "ug * zh =", "bo * zh =",
    "aii * ar =", "zh-TW * zh-Hans = zh-Hans", "zh-Hans * zh-Hant = zh-Hant",
    "yue * zh-Hans = zh-Hans", "hr * bs = bs", "bs * hr = hr", "hr * sr-Latn =",
    "ku-Arab * ku, ckb = ckb", "ku-IQ * ckb = ckb", "ckb * ku-IQ, ku-Arab =", "sdh * ckb = ckb",
    "rmn * rom = rom", "nn * nb, no = nb no",
    "ps * fa, en = en", "de * de-simple = de-simple", "de * de, de-simple =", "de-AT * de, en =",
    "en * ti, so =", "und * en =", "hi-Latn * hi = hi", "sd-Deva * en =",
  ])
  func `what many also read is offered and no more`(line: String) throws {
    let sides = line.split(separator: "=", omittingEmptySubsequences: false).map(String.init)
    let wishes = sides[0].split(separator: "*").map(String.init)
    let named = offers(
      asked: try MatchRow.tags(wishes[0]), available: try MatchRow.tags(wishes[1]))
    #expect(named == (try MatchRow.tags(sides[1])))
  }

  private func rule(
    _ asked: String, _ served: String, _ decision: MatchingRule.Decision
  ) throws -> MatchingRule {
    MatchingRule(
      asked: LocalePattern(try #require(LanguageTag(asked))),
      served: LocalePattern(try #require(LanguageTag(served))), decision: decision,
      reason: "The site says so.")
  }

  private func choose(
    _ asked: String, _ available: String, _ rules: MatchingRules
  ) throws -> LocaleChoice {
    chooseLocale(
      asked: try MatchRow.tags(asked), available: try MatchRow.tags(available),
      default: try #require(LanguageTag(MatchRow.defaultLocale)), rules: rules)
  }
}
