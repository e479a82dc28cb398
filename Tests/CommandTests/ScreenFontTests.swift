import Testing

@testable import kiosk

/// Characters against fonts.
@Suite struct ScreenFontTests {
  private static let list = """
    DejaVu Sans\t20-7e a0-17f 301
    Noto Sans Thai\te01-e3a e3f-e5b
    Broken\tzz 9-5 1-2-3 110000
    Nothing

    """

  @Test(arguments: [
    ("A", true), ("~", true), ("\u{7F}", false), ("ÿ", true), ("ſ", true), ("\u{180}", false),
    ("ก", true), ("\u{E3B}", false), ("字", false),
    // Not in the list itself, but made of m and an acute accent that are.
    ("\u{1E3F}", true), ("\u{1E40}", false),
  ])
  func `a character is shown by a range, or by what it is made of`(text: String, isShown: Bool) {
    let coverage = FontCoverage(fcList: Self.list)
    for scalar in text.unicodeScalars { #expect(coverage.shows(scalar) == isShown) }
  }

  @Test func `missing characters come by language, each with its package`() {
    let check = FontCheck(coverage: FontCoverage(fcList: Self.list))
    let missing = check.missing(in: [
      LanguageCharacters(language: "de", texts: ["Straße\n\t", "\u{2060}\u{200F}\u{AD}\u{202F}"]),
      LanguageCharacters(language: "ti", texts: ["ሰላም ሰላም", "abc"]),
      LanguageCharacters(language: "ja", texts: ["かな漢字カタカナひらがな", "ሰ"]),
      LanguageCharacters(language: "x", texts: ["👍"]),
    ])
    #expect(missing.map(\.language) == ["ti", "ja", "x"])
    #expect(
      missing.map(\.packages) == [
        ["fonts-noto-core"], ["fonts-noto-cjk", "fonts-noto-core"], ["fonts-noto-color-emoji"],
      ])
    #expect(
      missing[0].words
        == "no installed font shows 3 characters of 'ti': ላ (U+120B) ም (U+121D) ሰ (U+1230)")
    #expect(missing[1].words.hasSuffix(" …"))
    #expect(missing[1].words.split(separator: "(").count == 9)
    #expect(missing[2].words == "no installed font shows 1 character of 'x': 👍 (U+1F44D)")
    #expect(missing[1].help == "sudo apt-get install fonts-noto-cjk fonts-noto-core")
  }

  @Test func `where the core fonts are installed, others are meant`() {
    let list = "Noto Sans Ethiopic\t1200-1248\n"
    let missing = FontCheck(coverage: FontCoverage(fcList: list))
      .missing(in: [LanguageCharacters(language: "bo", texts: ["ཀ"])])
    #expect(missing.map(\.packages) == [["fonts-noto-extra"]])
  }

  @Test(arguments: [
    ("27 (chromium) S 1 26 26", true), ("27 (a) b) S 1 26", true), ("27 (c) Z 1 26", false),
    ("27 (c) S 26 1", false), ("27 (c) S", false), ("", false),
  ])
  func `a line of the process table tells group and life`(line: String, isRunning: Bool) {
    #expect(ProcessTable.isRunning(line, inGroup: 26) == isRunning)
  }
}
