import Testing

@testable import KioskText

/// Dates, months and numbers by CLDR's patterns.
@Suite struct LocaleFormsTests {
  private static func forms(_ language: String, _ script: String? = nil, _ region: String? = nil)
    -> LocaleForms
  {
    LocaleForms.of(language: language, script: script, region: region, digits: .latn)
  }

  @Test(arguments: [
    ("d. MMMM y", "3. im Mai 2026"), ("d 'de' MMM 'de' y", "3 de i.M. de 2026"),
    ("dd.MM.y", "03.05.2026"), ("y年M月d日", "2026年5月3日"), ("LLLL, LLL", "Mai, M."),
    ("d 'o''clock' ''y''", "3 o'clock '2026'"), ("'d", "d"), ("", ""),
  ])
  func `a pattern's letters are fields, all else stands as it is`(pattern: String, text: String) {
    let names = MonthForms(lists: [
      Array(repeating: "im Mai", count: 12), Array(repeating: "Mai", count: 12),
      Array(repeating: "i.M.", count: 12), Array(repeating: "M.", count: 12),
    ])
    #expect(DatePattern(pattern).text(year: 2026, month: 5, day: 3, names: names) == text)
  }

  @Test(arguments: [("HH:mm", ":"), ("H.mm", "."), ("HH 'h' mm", " h "), ("mm:HH", nil)])
  func `what stands between hours and minutes`(pattern: String, text: String?) {
    #expect(DatePattern(pattern).text(between: "H", and: "m") == text)
  }

  @Test(arguments: [
    ("de", nil, nil, "3. Mai 2026", "3. Mai", "Mai", ":"),
    ("en", nil, nil, "3 May 2026", "3 May", "May", ":"),
    ("en", nil, "US", "May 3, 2026", "May 3", "May", ":"),
    ("fi", nil, nil, "3. toukokuuta 2026", "3. toukokuuta", "toukokuu", "."),
    ("zh", "Hans", nil, "2026年5月3日", "5月3日", "五月", ":"),
    ("xx", nil, nil, "May 3, 2026", "May 3", "May", ":"),
  ])
  func `a language without a country has the dates of Europe`(
    language: String, script: String?, region: String?, date: String, day: String, month: String,
    separator: String
  ) {
    let forms = Self.forms(language, script, region)
    #expect(forms.date(year: 2026, month: 5, day: 3) == date)
    #expect(forms.day(month: 5, day: 3) == day)
    #expect(forms.month(5) == month)
    #expect(forms.timeSeparator == separator)
  }

  @Test(arguments: [
    ("de", 0, "0", "0\u{A0}€"), ("de", 1_234_567, "1.234.567", "1.234.567\u{A0}€"),
    ("en", -5, "-5", "-€5"), ("xx", 1000, "1000", "€\u{A0}1000"),
  ])
  func `numbers have groups, amounts the short sign`(
    language: String, number: Int, written: String, amount: String
  ) {
    #expect(Self.forms(language).number(number) == written)
    #expect(Self.forms(language).amount(hundredths: number * 100, currency: "EUR") == amount)
  }

  @Test func `cents are shown where there are some, also below zero`() {
    #expect(Self.forms("en").amount(hundredths: 5, currency: "EUR") == "€0.05")
    #expect(Self.forms("en").amount(hundredths: -1836, currency: "EUR") == "-€18.36")
  }
}
