import KioskContent
import KioskText
import Testing

@Suite struct WordsTests {
  private func words(_ site: TemporarySite, _ tag: String) async throws -> Words {
    let library = try await site.edition().library
    return library.words(for: try #require(library.locale(.tag(tag))))
  }

  private static let interface = """
    <interface xmlns="urn:welcome-kiosk:content" xml:lang="de">
    <phrase xml:id="back">Heim</phrase>
    <phrase xml:id="room">Stube <value name="room"/></phrase>
    <phrase xml:id="days.one"><value name="count"/> Tag</phrase>
    <phrase xml:id="days.other"><value name="count"/> Tage</phrase>
    </interface>
    """

  private static let count = #"<x id="count" ctype="x-value" equiv-text="{count}"/>"#

  /// A locale file with these forms of "days".
  private static func days(_ tag: String, _ forms: [String]) -> String {
    TemporarySite.translations(tag).replacing(
      "<body>",
      with: "<body>"
        + forms.map { form in
          let german = form == "one" ? "Tag" : "Tage"
          return """
            <trans-unit id="interface.days.\(form)"><source>\(count) \(german)</source>\
            <target>\(form) \(count)</target></trans-unit>
            """
        }.joined())
  }

  @Test(arguments: [
    (0, "zero ٠"), (1, "one ١"), (2, "two ٢"), (3, "few ٣"), (10, "few ١٠"), (11, "many ١١"),
    (99, "many ٩٩"), (100, "other ١٠٠"), (102, "other ١٠٢"), (103, "few ١٠٣"), (111, "many ١١١"),
  ])
  func `Arabic has six forms and its own digits`(count: Int, form: String) async throws {
    let site = try TemporarySite([
      "Locales/ar.xliff": Self.days("ar", ["zero", "one", "two", "few", "many", "other"])
    ])
    #expect(try await words(site, "ar").counted(.days, count) == form)
  }

  @Test(arguments: [
    (1, "one 1"), (2, "few 2"), (5, "many 5"), (11, "many 11"), (21, "one 21"), (22, "few 22"),
  ])
  func `Ukrainian has four forms`(count: Int, form: String) async throws {
    let site = try TemporarySite([
      "Locales/uk.xliff": Self.days("uk", ["one", "few", "many", "other"])
    ])
    #expect(try await words(site, "uk").counted(.days, count) == form)
  }

  /// Lithuanian (one, few, many, other) before Irish; the program ships neither.
  private static let locales = """
    <locales xmlns="urn:welcome-kiosk:content" default="lt">
    <locale tag="lt" endonym="L" english="L" script="Latn" direction="ltr" digits="latn" fallback="ga"/>
    <locale tag="ga" endonym="G" english="I" script="Latn" direction="ltr" digits="latn"/>
    </locales>
    """

  @Test func `a missing form is made with another of the same language`() async throws {
    let site = try TemporarySite([
      "Locales/locales.xml": Self.locales, "Locales/lt.xliff": Self.days("lt", ["one", "other"]),
    ])
    let words = try await words(site, "lt")
    #expect(
      [1, 2, 10, 21].map { words.counted(.days, $0) } == [
        "one 1", "other 2", "other 10", "one 21",
      ])
  }

  @Test func `without a general form every number is said in the next language`() async throws {
    let site = try TemporarySite([
      "Locales/locales.xml": Self.locales,
      "Locales/lt.xliff": Self.days("lt", ["one", "few"]).replacing("<target>", with: "<target>L "),
      "Locales/ga.xliff": Self.days("ga", ["one", "two", "other"]),
    ])
    let words = try await words(site, "lt")
    #expect(
      [1, 2, 3, 21].map { words.counted(.days, $0) } == [
        "other 1", "two 2", "other 3", "other 21",
      ])
  }

  @Test func `the program has its own words where the site has none`() async throws {
    let words = try await words(try TemporarySite(), "de")
    #expect(words[.back] == "Zurück")
    #expect(words[.room, ["room": "2.03"]] == "Zimmer 2.03")
    #expect(words.counted(.weeks, 1) == "1 Woche")
    #expect(words.counted(.weeks, 2) == "2 Wochen")
    #expect(words.language(of: .back).tag == .german)
    for phrase in Phrase.allCases { #expect(!words[phrase].isEmpty, "\(phrase)") }
    for phrase in CountedPhrase.allCases {
      #expect([0, 1, 2, 5].allSatisfy { words.counted(phrase, $0).contains("\($0)") }, "\(phrase)")
    }
  }

  @Test func `a site overrides some words and keeps the others`() async throws {
    let site = try TemporarySite([
      "Locales/interface.xml": Self.interface,
      "Locales/en.xliff": TemporarySite.translations("en", "interface.back | Heim | Home"),
    ])
    let german = try await words(site, "de")
    #expect(german[.back] == "Heim")
    #expect(german[.room, ["room": "1"]] == "Stube 1")
    #expect(german[.help] == "Hilfe")
    let english = try await words(site, "en")
    #expect(english[.back] == "Home")
    #expect(english.language(of: .back).tag == .english)
  }

  @Test func `words in another language than the site's say so`() async throws {
    let site = try TemporarySite([
      "Locales/locales.xml": Self.locales,
      "Locales/interface.xml": """
      <interface xmlns="urn:welcome-kiosk:content" xml:lang="lt">
      <phrase xml:id="back">Atgal</phrase></interface>
      """,
    ])
    let words = try await words(site, "lt")
    #expect(words[.back] == "Atgal")
    #expect(words.language(of: .back).tag == .tag("lt"))
    #expect(words[.help] == "Hilfe")
    #expect(words.language(of: .help).tag == .german)
  }

  @Test func `a placeholder without a value keeps its name`() async throws {
    let words = try await words(try TemporarySite(), "de")
    #expect(words[.room] == "Zimmer {room}")
    #expect(words[.room, ["other": "1"]] == "Zimmer {room}")
  }
}
