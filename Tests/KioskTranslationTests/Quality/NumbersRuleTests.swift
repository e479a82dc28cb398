import KioskContent
import Testing

@testable import KioskTranslation

/// Numbers by value, whatever the digits, the grouping and the words.
@Suite struct NumbersRuleTests {
  @Test(arguments: [
    QualityCase(
      "another number", "uk", "Das kostet 15 Euro.", "Це коштує 51 євро.",
      finds: .numbers(missing: ["15"], added: ["51"])),
    QualityCase(
      "a number is gone", "en", "Sie haben 14 Tage Zeit.", "You have time.",
      finds: .numbers(missing: ["14"], added: [])),
    QualityCase(
      "a small number is gone", "en", "Bringen Sie 3 Fotos mit.", "Bring photos.",
      finds: .numbers(missing: ["3"], added: [])),
    QualityCase(
      "a number nobody wrote", "tr", "Rufen Sie an.", "112’yi arayın.",
      finds: .numbers(missing: [], added: ["112"])),
    QualityCase(
      "Arabic digits of another value", "ar", "Es sind 24 Stunden.", "هي ٤٢ ساعة.",
      finds: .numbers(missing: ["24"], added: ["٤٢"])),
    QualityCase(
      "another fraction", "zh-Hans", "Es kostet 2,50 Euro.", "费用为2.05欧元。",
      finds: .numbers(missing: ["2,50"], added: ["2.05"])),
    QualityCase(
      "a digit of a phone number", "fa", "Rufen Sie 0711 123456 an.",
      "به شماره 0711 123465 زنگ بزنید.",
      finds: .numbers(missing: ["123456"], added: ["123465"])),
    QualityCase(
      "Ethiopic numerals of another value", "ti", "Es sind 15 Tage.", "፲፮ መዓልታት እዩ።",
      finds: .numbers(missing: ["15"], added: ["፲፮"])),
    QualityCase(
      "another Chinese numeral", "zh-Hans", "Es dauert 3 Monate.", "需要四个月。",
      finds: .numbers(missing: ["3"], added: [])),
    QualityCase(
      "twice in the source, once in the translation", "uk",
      "Bringen Sie 2 Fotos und 2 Kopien mit.", "Візьміть 2 фото і копії.",
      finds: .numbers(missing: ["2"], added: [])),
    QualityCase(
      "another time", "en", "Das Amt schließt um 17 Uhr.", "The office closes at 4 p.m.",
      finds: .numbers(missing: ["17"], added: ["4"])),
  ])
  func `a changed number is found`(_ example: QualityCase) throws {
    #expect(try example.faults(of: .numbers) == example.finds)
  }

  @Test(arguments: [
    QualityCase("Arabic-Indic digits", "ar", "Es kostet 1.234,50 Euro.", "التكلفة ١٬٢٣٤٫٥٠ يورو."),
    QualityCase("Persian digits", "fa", "Sie haben 14 Tage Zeit.", "۱۴ روز فرصت دارید."),
    QualityCase(
      "grouping of English", "en", "Es kostet 1.234,50 Euro.", "It costs 1,234.50 euros."),
    QualityCase("grouping by spaces", "uk", "Das sind 10.000 Euro.", "Це 10\u{A0}000 євро."),
    QualityCase("a round fraction", "tr", "Es kostet 12,00 Euro.", "Ücreti 12 avrodur."),
    QualityCase("around the clock", "en", "24/7 für Sie da", "There for you 24/7"),
    QualityCase("day and night as 24/7", "en", "Wir sind rund um die Uhr da.", "We are here 24/7."),
    QualityCase("a number as a word", "en", "In 2 Wochen", "Within two weeks"),
    QualityCase("a word as a number", "en", "In zwei Wochen", "Within 2 weeks"),
    QualityCase("the dual of Arabic", "ar", "In 2 Wochen", "خلال أسبوعين"),
    QualityCase("the dual nominative", "ar", "2 Monate sind genug.", "شهران يكفيان."),
    QualityCase("one as an article", "en", "1 Jahr lang", "for a year"),
    QualityCase("one without a word", "uk", "In 1 Jahr", "За рік"),
    QualityCase("an ordinal word", "uk", "Im 2. Stock", "На другому поверсі"),
    QualityCase("an English ordinal", "en", "Im 3. Stock", "On the 3rd floor"),
    QualityCase("an afternoon hour", "en", "Um 14:30 Uhr", "At 2.30 p.m."),
    QualityCase("a stop in a time", "tr", "Um 9.30 Uhr", "Saat 9:30’da"),
    QualityCase("a zero before an hour", "uk", "Um 8 Uhr", "О 08:00"),
    QualityCase("Chinese numerals", "zh-Hans", "Sie brauchen 3 Monate.", "您需要三个月。"),
    QualityCase("two as liang", "zh-Hans", "2 Wochen", "两周"),
    QualityCase("Chinese tens", "zh-Hans", "Sie sind 18 Jahre alt.", "您十八岁。"),
    QualityCase("ten thousands", "zh-Hans", "Es sind 1,5 Millionen Menschen.", "有150万人。"),
    QualityCase("millions", "uk", "Es sind 2 Millionen Menschen.", "Це 2 млн людей."),
    QualityCase("Ethiopic numerals", "ti", "Es sind 24 Tage.", "፳፬ መዓልታት እዩ።"),
    QualityCase("Ethiopic hundreds", "ti", "Es sind 300 Tage.", "፫፻ መዓልታት እዩ።"),
    QualityCase(
      "a phone number in other groups", "en", "Rufen Sie 0800 1110111 an.",
      "Call 0800 111 0 111."),
    QualityCase(
      "a number in an explanation", "tr", "Das dauert 6 Monate.",
      "Bu 6 ay (yani 6 ay) sürer."),
    QualityCase(
      "an order of its own", "ar", "Von 8 bis 12 Uhr in Zimmer 214",
      "في الغرفة 214 من الساعة 8 إلى 12"),
    QualityCase("a level", "uk", "Kurse bis B1", "Курси до рівня B1"),
    QualityCase("a school year", "en", "Im Schuljahr 2025/26", "In the 2025/2026 school year"),
    QualityCase("a half", "fr", "Eine halbe Stunde", "30 minutes"),
    QualityCase(
      "an address", "uk", "Rathausplatz 1, 12345 Musterstadt",
      "Rathausplatz 1, 12345 Musterstadt"),
    QualityCase(
      "a number in a web address", "en", "Lesen Sie www.amt.example/2.",
      "Read www.amt.example/2."),
    QualityCase("a compound of two words", "ti", "In 14 Tagen", "ኣብ ዓሰርተው ኣርባዕተ መዓልታት"),
    QualityCase("an Arabic compound", "ar", "15 Tage", "خمسة عشر يوما"),
    QualityCase("midnight", "en", "Bis 24 Uhr", "Until midnight"),
    QualityCase("nothing", "fa", "Das kostet 0 Euro.", "هزینه آن صفر یورو است."),
    QualityCase("no number", "uk", "Willkommen", "Вітаємо"),
  ])
  func `the same number is none`(_ example: QualityCase) throws {
    #expect(try example.faults(of: .numbers) == [])
  }
}
