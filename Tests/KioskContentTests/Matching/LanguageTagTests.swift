import KioskContent
import Testing

@Suite struct LanguageTagTests {
  @Test(
    arguments: [
      ("de", "de"), ("DE", "de"), ("de_at", "de-AT"), ("ZH-HANT-hk", "zh-Hant-HK"),
      ("es-419", "es-419"), ("de-simple", "de-simple"), ("de-1901", "de-1901"),
      ("sl-Rozaj-Biske-1994", "sl-rozaj-biske-1994"), ("zh-yue", "yue"),
      ("zh-cmn-hans-cn", "cmn-Hans-CN"),
      ("sgn-ase", "ase"), ("en-a-bbb-x-a-ccc", "en-a-bbb-x-a-ccc"),
      ("de-DE-u-CO-phonebk", "de-DE-u-co-phonebk"), ("und-t-it-m0-xxx", "und-t-it-m0-xxx"),
      ("x-Whatever-1", "x-whatever-1"), ("und-x-a", "und-x-a"), ("I-KLINGON", "i-klingon"),
      ("en-gb-OED", "en-GB-oed"), ("sgn-be-fr", "sgn-BE-FR"), ("zh-min-nan", "zh-min-nan"),
      ("no-bok", "no-bok"), ("de-Qaaa-QM-x-southern", "de-Qaaa-QM-x-southern"),
      ("hy-Latn-IT-arevela", "hy-Latn-IT-arevela"), ("en-0-abc", "en-0-abc"), ("root1", nil),
      ("abcde", "abcde"), ("abcdefgh", "abcdefgh"),
    ] as [(String, String?)])
  func `well-formed text reads as a tag in conventional case`(text: String, expected: String?) {
    #expect(LanguageTag(text)?.description == expected)
  }

  @Test(arguments: [
    "", "a", "-", "de-", "-de", "de--AT", "abcd", "abcdefghi", "de-DE-1901-1901", "de-a-bb-a-cc",
    "de-419-DE", "a-DE", "ar-a-aaa-b-bbb-a-ccc", "zh-yue-nan", "de-x", "de-u", "de-u-x-a", "x",
    "x-", "x-abcdefghi", "de-DE-abc", "de-Latn-Cyrl", "1de", "dé", "de AT", "de.AT", "i-nothing",
    "de-@", "d3", "*", "en-*",
  ])
  func `anything else is refused`(text: String) {
    #expect(LanguageTag(text) == nil)
  }

  @Test func `the longest text is accepted and a longer one is not`() {
    let longest = "en-x-" + String(repeating: "abcdefg-", count: 31) + "abc"
    #expect(longest.utf8.count == LanguageTag.longestText)
    #expect(LanguageTag(longest)?.description == longest)
    #expect(LanguageTag(longest + "d") == nil)
  }

  @Test func `the parts are told apart`() throws {
    let tag = try #require(LanguageTag("zh-Hant-TW-pinyin-u-attr-co-stroke-t-en-x-a-b"))
    #expect(tag.language == "zh")
    #expect(tag.script == "Hant")
    #expect(tag.region == "TW")
    #expect(tag.variants == ["pinyin"])
    #expect(tag.extensions.map(\.singleton) == ["u", "t"])
    #expect(tag.extensions.map(\.subtags) == [["attr", "co", "stroke"], ["en"]])
    #expect(tag.privateUse == ["a", "b"])
  }

  @Test func `tags that differ in case are one, and tags sort by their text`() {
    #expect(Set(["de-at", "DE_AT", "de-AT"].compactMap { LanguageTag($0) }).count == 1)
    let sorted = ["uk", "de-AT", "de", "ar"].compactMap { LanguageTag($0) }.sorted()
    #expect(sorted.map(\.description) == ["ar", "de", "de-AT", "uk"])
  }

  @Test(
    arguments: [
      ("es-MX", "es-419"), ("es-419", "es"), ("pt-AO", "pt-PT"), ("pt-PT", "pt"), ("de-AT", "de"),
      ("de", nil), ("sr-Latn", nil), ("sr-Cyrl", "sr"), ("zh-Hant-MO", "zh-Hant-HK"),
      ("zh-Hant", nil), ("ku-Arab", nil), ("en-AU", "en-001"), ("de-AT-simple", "de-AT"),
      ("sr-Latn-ME", "sr-Latn"), ("de-u-co-phonebk", "de"),
    ] as [(String, String?)])
  func `data is inherited within a script`(child: String, parent: String?) throws {
    #expect(try #require(LanguageTag(child)).parent?.description == parent)
  }
}
