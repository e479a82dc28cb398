import KioskContent
import Testing

@testable import KioskTranslation

/// Days, in every order and with every name of a month.
@Suite struct DatesRuleTests {
  @Test(arguments: [
    QualityCase(
      "another day", "uk", "Bis zum 31. März 2027", "До 30 березня 2027 року",
      finds: .dates(missing: ["31. März 2027"], added: ["30 березня 2027"])),
    QualityCase(
      "another month", "en", "Ab 1. Juni 2026", "From 1 July 2026",
      finds: .dates(missing: ["1. Juni 2026"], added: ["1 July 2026"])),
    QualityCase(
      "another year", "ar", "Am 5. Mai 2026", "في ٥ مايو ٢٠٢٧",
      finds: .dates(missing: ["5. Mai 2026"], added: ["٥ مايو ٢٠٢٧"])),
    QualityCase(
      "day and month swapped", "tr", "Am 02.03.2026", "03.02.2026 tarihinde",
      finds: .dates(missing: ["02.03.2026"], added: ["03.02.2026"])),
    QualityCase(
      "a Chinese date", "zh-Hans", "Am 24. Dezember", "12月25日",
      finds: .dates(missing: ["24. Dezember"], added: ["12月25日"])),
    QualityCase(
      "a date that is gone", "fa", "Bis zum 15. April 2026", "تا بهار",
      finds: .dates(missing: ["15. April 2026"], added: [])),
  ])
  func `a changed date is found`(_ example: QualityCase) throws {
    #expect(try example.faults(of: .dates) == example.finds)
    #expect(try example.faults(of: .numbers) == [])
  }

  @Test(arguments: [
    QualityCase("a month by name", "uk", "Am 1. Januar 2026", "1 січня 2026 року"),
    QualityCase("the month first", "en", "Am 1. Januar 2026", "On January 1, 2026"),
    QualityCase("an ordinal day", "en", "Am 3. Oktober", "On 3rd October"),
    QualityCase("numbers for a name", "tr", "Am 1. Mai 2026", "01.05.2026’da"),
    QualityCase("a name for numbers", "en", "Am 01.05.2026", "On 1 May 2026"),
    QualityCase("Arabic digits", "ar", "Am 24. Dezember 2026", "في ٢٤ ديسمبر ٢٠٢٦"),
    QualityCase("a Levantine month", "ar", "Am 24. Dezember 2026", "في ٢٤ كانون الأول ٢٠٢٦"),
    QualityCase("Persian", "fa", "Am 5. März 2026", "۵ مارس ۲۰۲۶"),
    QualityCase("Chinese", "zh-Hans", "Am 5. März 2026", "2026年3月5日"),
    QualityCase("Turkish case", "tr", "Bis zum 5. März 2026", "5 Mart 2026’ya kadar"),
    QualityCase("a month of a year", "uk", "Ab Juli 2026", "Від липня 2026 року"),
    QualityCase("a month whose name is not known", "tr", "Am 5. März 2026", "5 Nevruz ayı 2026"),
    QualityCase("times and dates", "en", "Am 5. März um 10.30 Uhr", "On 5 March at 10:30 a.m."),
    QualityCase("the verb may", "en", "Sie dürfen 2 Gäste mitbringen.", "You may 2 guests bring."),
  ])
  func `the same date is none`(_ example: QualityCase) throws {
    #expect(try example.faults(of: .dates) == [])
    #expect(try example.faults(of: .numbers) == [])
  }
}
