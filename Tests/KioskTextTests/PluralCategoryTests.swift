import KioskText
import Testing

@Suite struct PluralCategoryTests {
  @Test(
    arguments: [
      ("de", [.other, .one, .other, .other, .other, .other, .other]),
      ("uk", [.many, .one, .few, .many, .many, .one, .many]),
      ("ar", [.zero, .one, .two, .few, .many, .many, .other]),
      ("ti", [.one, .one, .other, .other, .other, .other, .other]),
      ("fa", [.one, .one, .other, .other, .other, .other, .other]),
      ("zh-Hant", [.other, .other, .other, .other, .other, .other, .other]),
      ("de-simple", [.other, .one, .other, .other, .other, .other, .other]),
      ("xx", [.other, .other, .other, .other, .other, .other, .other]),
      ("no tag", [.other, .other, .other, .other, .other, .other, .other]),
    ] as [(String, [PluralCategory])])
  func `whole numbers 0 1 2 5 11 21 100`(_ locale: String, _ expected: [PluralCategory]) {
    let categories = [0, 1, 2, 5, 11, 21, 100].map { PluralCategory(of: $0, locale: locale) }
    #expect(categories == expected)
  }

  @Test(
    arguments: [
      ("de", "1", .one), ("de", "1.0", .other), ("de", "1.50", .other), ("uk", "1.5", .other),
      ("uk", "21", .one), ("ar", "1.5", .other), ("fr", "1.5", .one), ("fr", "2.0", .other),
      ("lv", "0.1", .one), ("lv", "1.01", .one), ("lv", "1.10", .other), ("lv", "1.1", .one),
      ("lv", "0.0", .zero),
      ("lt", "1.10", .many), ("de", "-1", .one),
    ] as [(String, String, PluralCategory)])
  func `visible fraction digits count`(_ locale: String, _ text: String, _ expected: PluralCategory)
  {
    #expect(PluralCategory(ofDecimal: text, locale: locale) == expected)
  }

  @Test(arguments: ["", ".", "1.", ".5", "1,5", "1.5.0", "--1", "1e3", "٣", " 1", "1\u{0}2"])
  func `what is no decimal has no category`(_ text: String) {
    #expect(PluralCategory(ofDecimal: text, locale: "de") == nil)
  }

  @Test func `numbers beyond a double's precision keep their last digit`() {
    #expect(PluralCategory(of: 9_007_199_254_740_993, locale: "uk") == .few)
    #expect(PluralCategory(of: Int.min, locale: "uk") == .many)
    #expect(PluralCategory(of: -1, locale: "de") == .one)
  }

  @Test(
    arguments: [
      ("de", [.one, .other]), ("ti", [.one, .other]), ("ckb", [.one, .other]), ("zh", [.other]),
      ("th", [.other]), ("my", [.other]), ("uk", [.one, .few, .many, .other]),
      ("ar", [.zero, .one, .two, .few, .many, .other]), ("hi", [.one, .other]), ("xx", [.other]),
    ] as [(String, Set<PluralCategory>)])
  func `a language says which categories it has`(
    _ locale: String, _ expected: Set<PluralCategory>
  ) {
    #expect(PluralCategory.categories(of: locale) == expected)
  }
}
