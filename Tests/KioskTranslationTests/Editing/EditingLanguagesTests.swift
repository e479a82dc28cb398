import KioskContent
import KioskText
import KioskTranslation
import Testing

@Suite struct EditingLanguagesTests {
  private static func proposal(_ tag: String) throws -> LocaleProposal {
    LocaleProposal(
      tag: try #require(LanguageTag(tag)), locales: try ShippedSite.locales(),
      source: try #require(LanguageTag("de")))
  }

  @Test(arguments: [
    ("so", "Soomaali|Somali|Latn|ltr|latn|en"),
    ("ckb", "کوردیی ناوەندی|Central Kurdish|Arab|rtl|arab|en"),
    ("ps", "پښتو|Pashto|Arab|rtl|arabext|en"),
    ("ur", "اردو|Urdu|Arab|rtl|latn|en"),
    ("am", "አማርኛ|Amharic|Ethi|ltr|latn|en"),
    ("ru", "Русский|Russian|Cyrl|ltr|latn|en"),
    ("zh-Hant", "繁體中文|Traditional Chinese|Hant|ltr|latn|en"),
    ("prs", "دری|Dari|Arab|rtl|arabext|fa en"),
    ("ary", "-|Moroccan Arabic|Arab|rtl|latn|ar en"),
    ("apc", "-|-|Arab|rtl|latn|ar en"),
    ("de-simple", "-|-|Latn|ltr|latn|"),
    ("sr-Latn", "srpski (latinica)|Serbian (Latin)|Latn|ltr|latn|en"),
  ])
  func `what CLDR knows is proposed`(tag: String, expected: String) throws {
    let proposal = try Self.proposal(tag)
    let parts = [
      proposal.endonym ?? "-", proposal.english ?? "-", proposal.script ?? "-",
      proposal.direction?.rawValue ?? "-", proposal.digits.rawValue,
      proposal.fallback.map(\.description).joined(separator: " "),
    ]
    #expect(parts.joined(separator: "|") == expected)
  }

  @Test func `a pair that was decided against is never proposed`() throws {
    let locales = try ShippedSite.locales()
    for locale in locales.locales {
      let others = try ShippedSite.locales { !$0.contains("tag=\"\(locale.tag)\"") }
      let proposal = LocaleProposal(
        tag: locale.tag, locales: others, source: try #require(LanguageTag("de")))
      for other in proposal.fallback {
        #expect(LocaleProposal.objection(to: other, for: locale.tag, others) == nil)
      }
    }
    let ukrainian = try #require(LanguageTag("uk"))
    let russian = try #require(LanguageTag("ru"))
    #expect(LocaleProposal.objection(to: russian, for: ukrainian, locales) != nil)
  }

  @Test(arguments: [
    (
      "<locales xmlns=\"u\">\n\t<locale tag=\"de\"/>\n\t<!-- c -->\n</locales>",
      "<locales xmlns=\"u\">\n\t<locale tag=\"de\"/>\n\t<locale tag=\"so\" endonym=\"A&amp;B\"/>\n\t<!-- c -->\n</locales>"
    ),
    (
      "<k:locales xmlns:k='u'>\r\n  <k:locale tag='de' ></k:locale>\r\n</k:locales >\r\n",
      "<k:locales xmlns:k='u'>\r\n  <k:locale tag='de' ></k:locale>\r\n  <k:locale tag=\"so\" endonym=\"A&amp;B\"/>\r\n</k:locales >\r\n"
    ),
    (
      "<locales><locale tag='de'/></locales>",
      "<locales><locale tag='de'/>\n  <locale tag=\"so\" endonym=\"A&amp;B\"/></locales>"
    ),
    (
      "\u{FEFF}<locales><locale tag='é'/><language tag='x'/></locales>",
      "\u{FEFF}<locales><locale tag='é'/>\n  <locale tag=\"so\" endonym=\"A&amp;B\"/><language tag='x'/></locales>"
    ),
  ])
  func `a line joins the others and every other byte stays`(before: String, after: String) throws {
    let bytes = LocaleLine.added([("tag", "so"), ("endonym", "A&B")], to: try parsed(before))
    #expect(bytes.map { String(decoding: $0, as: UTF8.self) } == after)
  }

  @Test func `a file without a locale has no place for one`() throws {
    #expect(LocaleLine.added([("tag", "so")], to: try parsed("<locales/>")) == nil)
  }

  @Test func `a made-up language is longer, marked at both ends, and keeps its codes`() throws {
    let text = CodedText([
      .text("Gehen Sie "), .span("strong1", [.text("damit")]), .text(" ins Büro: "), .mark("law1"),
    ])
    let accented = PseudoLanguage.accented.translation(of: text)
    #expect(
      accented.tagged
        == "[Ĝéĥéñ Šîé <strong1>đáɱîţ</strong1> îñš Ɓůŕô: <law1/> Ĝéĥéñ Šîé]")
    let reversed = PseudoLanguage.rightToLeft.translation(of: text)
    #expect(reversed.tagged == "[غهحهن سيه <strong1>داميت</strong1> ينس بعرو: <law1/>]")
    let sentence = CodedText([
      .text("Das "), .span("term1", [.text("Bürgerbüro")]), .text(" von Aa."),
    ])
    #expect(
      PseudoLanguage.rightToLeft.translation(of: sentence, keeping: ["Aa"]).tagged
        == "[داس <term1>بعرغهربعرو (Bürgerbüro)</term1> فون Aa].")
    for scalar in (accented.plain + reversed.plain).unicodeScalars {
      #expect(
        !(0x200E...0x202E).contains(scalar.value) && !(0x2066...0x2069).contains(scalar.value))
    }
  }

  @Test(arguments: PseudoLanguage.allCases)
  func `every text of the site has one, complete and 40 % longer`(
    language: PseudoLanguage
  ) async throws {
    let library = try await ShippedSite.library()
    let texts = SourceTexts(library: library, tag: try #require(LanguageTag(language.tag)))
    let stored = LocaleTrees.pseudo(
      language, texts: texts, keeping: [library.site.city]
    ).stored
    var lengths = (source: 0, target: 0)
    for id in texts.ids {
      #expect(texts[id]?.status(of: stored[id], in: texts.tag) == .upToDate, "\(id)")
      let source = try #require(texts[id]?.unit.text.coded.plain)
      let target = try #require(stored[id]?.target?.plain)
      lengths.source += source.count
      lengths.target += target.count
    }
    let ratio = Double(lengths.target) / Double(lengths.source)
    #expect(language == .accented ? (1.4...1.8).contains(ratio) : (1.0...1.3).contains(ratio))
  }
}
