import KioskContent
import KioskRendering
import Testing

/// Values in the words of languages with other digits, calendars, commas and plural forms.
@Suite struct ValueFormatterTests {
  private static let locales = """
    <?xml version="1.0" encoding="UTF-8"?>
    <locales xmlns="urn:welcome-kiosk:content" default="de">
      <locale tag="de" endonym="Deutsch" english="German" script="Latn" direction="ltr" digits="latn"/>
      <locale tag="en" endonym="English" english="English" script="Latn" direction="ltr" digits="latn"/>
      <locale tag="uk" endonym="Українська" english="Ukrainian" script="Cyrl" direction="ltr" \
    digits="latn"/>
      <locale tag="ar" endonym="العربية" english="Arabic" script="Arab" direction="rtl" digits="arab"/>
      <locale tag="fa" endonym="فارسی" english="Persian" script="Arab" direction="rtl" \
    digits="arabext"/>
      <locale tag="ckb" endonym="کوردیی ناوەندی" english="Central Kurdish" script="Arab" \
    direction="rtl" digits="arab"/>
      <locale tag="ti" endonym="ትግርኛ" english="Tigrinya" script="Ethi" direction="ltr" digits="latn"/>
      <locale tag="zh-Hans" endonym="简体中文" english="Chinese" script="Hans" direction="ltr" \
    digits="latn"/>
      <locale tag="tr" endonym="Türkçe" english="Turkish" script="Latn" direction="ltr" digits="latn"/>
      <locale tag="fr" endonym="Français" english="French" script="Latn" direction="ltr" \
    digits="latn"/>
      <locale tag="rom" endonym="romani" english="Romani" script="Latn" direction="ltr" digits="latn"/>
    </locales>
    """

  private static func days(_ forms: [(String, String, String)]) -> [LocaleText.Unit] {
    let count = #"<x id="count" equiv-text="{count}"/>"#
    return forms.map { LocaleText.Unit("interface.days.\($0)", count + " \($1)", count + " \($2)") }
  }

  private static let ukrainian = LocaleText(
    tag: "uk",
    units: days([
      ("one", "Tag", "день"), ("few", "Tage", "дні"), ("many", "Tage", "днів"),
      ("other", "Tage", "дня"),
    ]))
  private static let arabic = LocaleText(
    tag: "ar",
    units: days([
      ("zero", "Tage", "يوم"), ("one", "Tag", "يوم"), ("two", "Tage", "يومان"),
      ("few", "Tage", "أيام"), ("many", "Tage", "يوما"), ("other", "Tage", "يوم"),
    ]))
  /// A translation that has only the general form.
  private static let english = LocaleText(tag: "en", units: days([("other", "Tage", "days")]))

  private static let edition = Task {
    try await TestSite.everything(with: [
      "Locales/locales.xml": locales, "Locales/uk.xliff": ukrainian.file,
      "Locales/ar.xliff": arabic.file, "Locales/en.xliff": english.file,
    ])
  }

  private func formatter(_ tag: String) async throws -> ValueFormatter {
    let edition = try await Self.edition.value
    return ValueFormatter(words: edition.words(for: try edition.reader(tag).locale))
  }

  @Test(arguments: [
    ("de", "3. Mai 2026"), ("en", "3 May 2026"), ("uk", "3 травня 2026\u{202F}р."),
    ("ar", "٣ مايو ٢٠٢٦"), ("fa", "۳ مهٔ ۲۰۲۶"), ("ckb", "٣ی ئایاری ٢٠٢٦"),
    ("ti", "3 ግንቦት 2026"), ("zh-Hans", "2026年5月3日"), ("tr", "3 Mayıs 2026"),
    ("fr", "3 mai 2026"), ("rom", "03.05.2026"),
  ])
  func `a date is Gregorian, in the locale's digits`(tag: String, words: String) async throws {
    #expect(try await formatter(tag).date("2026-05-03") == words)
  }

  @Test(arguments: [
    ("de", "1.000\u{A0}€", "18,36\u{A0}€"), ("en", "€1,000", "€18.36"),
    ("uk", "1\u{A0}000\u{A0}€", "18,36\u{A0}€"), ("ar", "١٬٠٠٠\u{A0}€", "١٨٫٣٦\u{A0}€"),
    ("fa", "€۱٬۰۰۰", "€۱۸٫۳۶"), ("ckb", "١٬٠٠٠\u{A0}€", "١٨٫٣٦\u{A0}€"), ("ti", "€1,000", "€18.36"),
    ("zh-Hans", "€1,000", "€18.36"), ("tr", "€1.000", "€18,36"),
    ("fr", "1\u{202F}000\u{A0}€", "18,36\u{A0}€"), ("rom", "€\u{A0}1000", "€\u{A0}18.36"),
  ])
  func `an amount has cents only where there are some`(
    tag: String, whole: String, broken: String
  ) async throws {
    let formatter = try await formatter(tag)
    #expect(formatter.money(Money(hundredths: 100_000, currency: "EUR", rhythm: nil)) == whole)
    #expect(formatter.money(Money(hundredths: 1836, currency: "EUR", rhythm: nil)) == broken)
  }

  @Test(arguments: [
    (Money.Rhythm.day, "3,50\u{A0}CHF am Tag"), (.week, "3,50\u{A0}CHF in der Woche"),
    (.month, "3,50\u{A0}CHF im Monat"), (.year, "3,50\u{A0}CHF im Jahr"),
  ])
  func `an amount that is due again says when`(
    rhythm: Money.Rhythm, words: String
  ) async throws {
    let money = Money(hundredths: 350, currency: "CHF", rhythm: rhythm)
    #expect(try await formatter("de").money(money) == words)
  }

  @Test(arguments: [
    ("de", "1.234.567"), ("uk", "1\u{A0}234\u{A0}567"), ("ar", "١٬٢٣٤٬٥٦٧"), ("fa", "۱٬۲۳۴٬۵۶۷"),
    ("fr", "1\u{202F}234\u{202F}567"),
  ])
  func `a count has the locale's digits and groups`(tag: String, words: String) async throws {
    #expect(try await formatter(tag).number(1_234_567) == words)
  }

  @Test(arguments: [
    ("de", 1, "1 Tag"), ("de", 2, "2 Tage"), ("uk", 1, "1 день"), ("uk", 2, "2 дні"),
    ("uk", 5, "5 днів"), ("uk", 11, "11 днів"), ("uk", 21, "21 день"), ("uk", 22, "22 дні"),
    ("ar", 1, "١ يوم"), ("ar", 2, "٢ يومان"), ("ar", 3, "٣ أيام"), ("ar", 11, "١١ يوما"),
    ("ar", 100, "١٠٠ يوم"), ("en", 1, "1 days"), ("tr", 1, "1 Tag"), ("tr", 2, "2 Tage"),
  ])
  func `a span takes the plural form of the language its words are in`(
    tag: String, count: Int, words: String
  ) async throws {
    #expect(try await formatter(tag).span(TimeSpan(count: count, unit: .days)) == words)
  }

  @Test(arguments: [
    (QuantityValue.deadline(.span(TimeSpan(count: 2, unit: .weeks))), nil, "2 Wochen"),
    (.deadline(.day("2027-03-31")), nil, "31. März 2027"),
    (.duration(TimeSpan(count: 24, unit: .hours)), Bound.upTo, "bis zu 24 Stunden"),
    (.duration(TimeSpan(count: 1, unit: .years)), .atLeast, "mindestens 1 Jahr"),
    (.duration(TimeSpan(count: 3, unit: .months)), nil, "3 Monate"),
    (.date("2027-01-15"), nil, "15. Januar 2027"), (.count(0), .upTo, "bis zu 0"),
    (.cost(Money(hundredths: 500, currency: "EUR", rhythm: nil)), .atLeast, "mindestens 5\u{A0}€"),
  ])
  func `a quantity with its bound`(
    value: QuantityValue, bound: Bound?, words: String
  ) async throws {
    #expect(try await formatter("de").quantity(value, bound: bound) == words)
  }

  @Test(arguments: [
    ("de", "a, b"), ("ar", "a، b"), ("fa", "a، b"), ("ti", "a፣ b"), ("zh-Hans", "a、b"),
    ("uk", "a, b"),
  ])
  func `a list has the comma of its script`(tag: String, words: String) async throws {
    #expect(try await formatter(tag).list(["a", "b"]) == words)
  }

  @Test func `dates from and to, one where both are the same`() async throws {
    let formatter = try await formatter("de")
    #expect(
      formatter.dates(from: "2026-12-24", to: "2027-01-02")
        == "24. Dezember 2026 bis 2. Januar 2027")
    #expect(formatter.dates(from: "2026-12-24", to: "2026-12-24") == "24. Dezember 2026")
  }

  @Test(arguments: [
    ("24/7", [":Tag und Nacht, jeden Tag"]),
    ("10:00-12:00", ["jeden Tag:10:00–12:00"]),
    (
      "Mo 08:00-12:00,14:00-24:00",
      ["Montag:08:00–12:00, 14:00–24:00", "Dienstag bis Sonntag:geschlossen"]
    ),
    (
      "Mo-Fr 08:00-12:00; PH off",
      [
        "Montag bis Freitag:08:00–12:00", "Samstag, Sonntag:geschlossen",
        "an Feiertagen:geschlossen",
      ]
    ),
    (
      "Sa,PH 10:00-11:00",
      [
        "Samstag:10:00–11:00", "Montag bis Freitag, Sonntag:geschlossen",
        "an Feiertagen:10:00–11:00",
      ]
    ),
    (
      "Fr 22:00-26:00",
      [
        "Freitag:22:00–02:00 (am nächsten Tag)",
        "Montag bis Donnerstag, Samstag, Sonntag:geschlossen",
      ]
    ),
    (
      "Fr 22:00-48:00",
      [
        "Freitag:22:00–24:00 (am nächsten Tag)",
        "Montag bis Donnerstag, Samstag, Sonntag:geschlossen",
      ]
    ),
    (
      "Sa-Mo 09:00-10:00",
      ["Montag, Samstag, Sonntag:09:00–10:00", "Dienstag bis Freitag:geschlossen"]
    ),
    ("Jan-Mar Mo 10:00-12:00", ["Januar bis März, Montag:10:00–12:00"]),
    ("Oct 10:00-12:00", ["Oktober:10:00–12:00"]),
    ("Dec 24-Jan 2 off", ["24. Dezember bis 2. Januar:geschlossen"]),
    ("May 1 off", ["1. Mai:geschlossen"]),
    (
      "Mo-Fr 08:00-12:00; Th 14:00-18:00",
      [
        "Montag bis Mittwoch, Freitag:08:00–12:00", "Donnerstag:14:00–18:00",
        "Samstag, Sonntag:geschlossen",
      ]
    ),
    ("10:00-18:00; Mo off", ["Dienstag bis Sonntag:10:00–18:00", "Montag:geschlossen"]),
    (
      "Mo-We 08:00-12:00; Tu off",
      ["Montag, Mittwoch:08:00–12:00", "Dienstag, Donnerstag bis Sonntag:geschlossen"]
    ),
    ("Mo 08:00-12:00; Mo off", ["jeden Tag:geschlossen"]),
    ("Mo 08:00-12:00; 10:00-11:00", ["jeden Tag:10:00–11:00"]),
    (
      "Mo,PH 08:00-12:00; PH off",
      ["Montag:08:00–12:00", "Dienstag bis Sonntag:geschlossen", "an Feiertagen:geschlossen"]
    ),
    (
      "Mo,Tu 08:00-12:00; PH off; Mo 10:00-11:00",
      ["Dienstag:08:00–12:00", "an Feiertagen:geschlossen", "Montag:10:00–11:00"]
    ),
    (
      "Mo-Fr 08:00-12:00; Jul-Aug Mo-Fr 09:00-10:00",
      ["Montag bis Freitag:08:00–12:00", "Juli bis August, Montag bis Freitag:09:00–10:00"]
    ),
    (
      "Jul Mo-Fr 08:00-12:00; Jul Fr off",
      ["Juli, Montag bis Donnerstag:08:00–12:00", "Juli, Freitag:geschlossen"]
    ),
  ])
  func `opening hours in words, every day in the rule that holds on it`(
    value: String, lines: [String]
  ) async throws {
    let hours = try await formatter("de").hours(try OpeningHours(parsing: value))
    #expect(hours.map { "\($0.days):\($0.times)" } == lines)
  }

  @Test(arguments: [
    ("uk", "березень bis жовтень"), ("zh-Hans", "三月 bis 十月"), ("rom", "01.03. bis 31.10."),
  ])
  func `months have their own names, or figures`(tag: String, days: String) async throws {
    let hours = try OpeningHours(parsing: "Mar-Oct 08:00-09:00")
    #expect(try await formatter(tag).hours(hours).map(\.days) == [days])
  }

  @Test func `in a language that runs to the left, times keep their order and their digits`()
    async throws
  {
    let hours = try OpeningHours(parsing: "Mo 08:00-12:00")
    #expect(
      try await formatter("ar").hours(hours).map(\.times) == [
        "\u{2066}08:00–12:00\u{2069}", "geschlossen",
      ])
  }
}
