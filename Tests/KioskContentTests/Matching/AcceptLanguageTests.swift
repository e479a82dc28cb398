import KioskContent
import Testing

@Suite struct AcceptLanguageTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let field: String
    let tags: String

    init(_ name: String, _ field: String, _ tags: String) {
      testDescription = name
      self.field = field
      self.tags = tags
    }
  }

  @Test(arguments: [
    Case("Firefox, German", "de,en-US;q=0.7,en;q=0.3", "de en-US en"),
    Case(
      "Chrome, Ukrainian", "uk-UA,uk;q=0.9,ru;q=0.8,en-US;q=0.7,en;q=0.6", "uk-UA uk ru en-US en"),
    Case("Safari, Syrian", "ar-SY", "ar-SY"),
    Case("Safari, Traditional Chinese", "zh-TW,zh-Hant;q=0.9", "zh-TW zh-Hant"),
    Case("Edge, Dari", "prs-AF,prs;q=0.9,en;q=0.8", "prs-AF prs en"),
    Case("Android, Kurdish", "ku-TR,ku;q=0.9,tr-TR;q=0.8,tr;q=0.7", "ku-TR ku tr-TR tr"),
    Case("Lynx", "en, *;q=0.1", "en"),
    Case("curl and others that send none", "", ""),
    Case("wildcard alone", "*", ""),
    Case("weights out of order", "en;q=0.5, fr;q=0.9, de", "de fr en"),
    Case("ties keep their order", "fr;q=0.5,de;q=0.5,en;q=0.500", "fr de en"),
    Case("three decimals count", "a1,en;q=0.998,de;q=0.999", "de en"),
    Case("spaces and tabs", " de \t; q=0.4 ,\ten ; Q=0.6 ", "en de"),
    Case("zero excludes", "de, en;q=0", "de"),
    Case("zero excludes wherever the tag stands", "en;q=0.000, de, EN", "de"),
    Case("a tag twice, the heavier counts", "de;q=0.1, en;q=0.5, de;q=0.9", "de en"),
    Case("underscore and case", "PT_br, ZH-hant-tw;q=0.3", "pt-BR zh-Hant-TW"),
    Case("empty members", ",,de,,en,", "de en"),
    Case("weight above one", "de;q=1.1, fr;q=2, en", "en"),
    Case("one with decimals", "de;q=1.000, en;q=1.001", "de"),
    Case("four decimals", "de;q=0.1234, en", "en"),
    Case("weight without number", "de;q=, fr;q, it;q=., en", "en"),
    Case("a bare point is a number", "de;q=0., en;q=1.", "en"),
    Case("negative weight", "de;q=-1, en", "en"),
    Case("other parameters", "de;level=1, fr;q=0.5;x=1, en", "en"),
    Case("not a tag", "de_, --, d, 1, verylonglanguage, en", "en"),
    Case("not ASCII", "dé, en", "en"),
    Case("a control byte", "de\u{0}, en", "en"),
  ])
  func `a field becomes tags by weight`(field: Case) throws {
    #expect(AcceptLanguage(parsing: field.field).tags == (try MatchRow.tags(field.tags)))
  }

  @Test func `no more than thirty-two members are read`() throws {
    let letters = (UInt8(ascii: "a")...UInt8(ascii: "z")).map { String(UnicodeScalar($0)) }
    let codes = letters.flatMap { first in letters.prefix(2).map { first + $0 } }
    let field = codes.joined(separator: ",")
    #expect(AcceptLanguage(parsing: field).tags.count == 32)
    #expect(AcceptLanguage(parsing: "*," + field).tags.count == 31)
  }

  @Test func `a member beyond the first kilobyte is ignored, and one cut by it too`() throws {
    let space = String(repeating: " ", count: 1019)
    let whole = AcceptLanguage(parsing: "en," + space + "de")
    let cut = AcceptLanguage(parsing: "en," + space + "deu")
    let followed = AcceptLanguage(parsing: "en," + space + "de,fr")
    #expect(whole.tags.map(\.description) == ["en", "de"])
    #expect(cut.tags.map(\.description) == ["en"])
    #expect(followed.tags.map(\.description) == ["en", "de"])
  }

  @Test func `a field of nothing but one long word gives nothing`() {
    #expect(AcceptLanguage(parsing: String(repeating: "a", count: 100_000)).tags.isEmpty)
  }
}
