import KioskContent
import Testing

@testable import KioskTranslation

/// Letters of the wrong script, of several in a word, and those that only look right.
@Suite struct ScriptRuleTests {
  @Test(arguments: [
    QualityCase(
      "English in Ukrainian", "uk", "Rufen Sie uns an.", "Please call us.",
      finds: .wrongScript("Latin", words: "Please call us", percent: 100)),
    QualityCase(
      "a Russian word in Arabic", "ar", "Bringen Sie Kleidung mit.", "أحضروا معكم одежду.",
      finds: .wrongScript("Cyrillic", words: "одежду", percent: 37)),
    QualityCase(
      "Arabic in English", "en", "Bringen Sie Kleidung mit.", "Please bring ملابس.",
      finds: .wrongScript("Arabic", words: "ملابس", percent: 31)),
    QualityCase(
      "German written over", "zh-Hans", "Bitte warten", "Warte hier bitte noch",
      finds: .wrongScript("Latin", words: "Warte hier noch", percent: 100)),
  ])
  func `the wrong script is found`(_ example: QualityCase) throws {
    #expect(try example.faults(of: .wrongScript) == example.finds)
  }

  @Test(arguments: [
    QualityCase("a name of the source", "uk", "WhatsApp oder Signal", "WhatsApp або Signal"),
    QualityCase("a name in brackets", "ar", "Zum Bürgerbüro", "إلى مكتب المواطنين (Bürgerbüro)"),
    QualityCase("an official word", "ti", "Das {Bürgerbüro}", "{Bürgerbüro}"),
    QualityCase("an abbreviation", "fa", "Kurznachricht", "SMS"),
    QualityCase("a language in its letters", "en", "Українська Sprache", "Українська language"),
    QualityCase("a name without spaces", "zh-Hans", "Mit PayPal zahlen", "用PayPal支付"),
    QualityCase("Turkish", "tr", "Guten Tag", "İyi günler, çığ"),
  ])
  func `names are not of the wrong script`(_ example: QualityCase) throws {
    #expect(try example.faults(of: .wrongScript) == [])
  }

  @Test(arguments: [
    QualityCase(
      "a Latin o in Ukrainian", "uk", "Hilfe", "Дoпомога",
      finds: .mixedScriptWord("Дoпомога", scripts: ["Latin", "Cyrillic"])),
    QualityCase(
      "a Cyrillic a in Turkish", "tr", "Hilfe", "Yаrdım",
      finds: .mixedScriptWord("Yаrdım", scripts: ["Latin", "Cyrillic"])),
    QualityCase(
      "a Greek o in English", "en", "Hilfe", "Gοod",
      finds: .mixedScriptWord("Gοod", scripts: ["Latin", "Greek"])),
    QualityCase(
      "Cyrillic within Ethiopic", "ti", "Hilfe", "ሓгзለ",
      finds: .mixedScriptWord("ሓгзለ", scripts: ["Cyrillic", "Ethiopic"])),
    QualityCase("an Arabic prefix on a name", "ar", "Das BAföG", "الـBAföG"),
    QualityCase("an Ethiopic prefix on a name", "ti", "Zum Jobcenter", "ናብJobcenter"),
    QualityCase("a name in Chinese", "zh-Hans", "Der Antrag auf BAföG", "BAföG申请"),
    QualityCase("a Cyrillic ending on an abbreviation", "uk", "Als PDF", "PDFом"),
    QualityCase("a hyphen", "uk", "SIM-Karte", "SIM-карта"),
    QualityCase("an apostrophe", "tr", "In Musterstadt", "Musterstadt’ta"),
    QualityCase("Ukrainian apostrophes", "uk", "Familie", "сім'я, п’ять"),
  ])
  func `a word of several scripts is found`(_ example: QualityCase) throws {
    #expect(try example.faults(of: .mixedScriptWord) == example.finds)
  }

  @Test(arguments: [
    QualityCase(
      "Arabic yeh in Persian", "fa", "Hilfe", "ياری",
      finds: .confusable(0x64A, word: "ياری", expected: 0x6CC)),
    QualityCase(
      "Arabic kaf in Persian", "fa", "Hilfe", "كمک",
      finds: .confusable(0x643, word: "كمک", expected: 0x6A9)),
    QualityCase(
      "Persian yeh in Arabic", "ar", "Hilfe", "فی البيت",
      finds: .confusable(0x6CC, word: "فی", expected: 0x64A)),
    QualityCase(
      "Arabic kaf in Kurdish", "ckb", "Buch", "كتێب",
      finds: .confusable(0x643, word: "كتێب", expected: 0x6A9)),
    QualityCase(
      "a lone Latin i", "uk", "Sie und ich", "Ви i я",
      finds: .confusable(0x69, word: "i", expected: 0x456)),
    QualityCase(
      "a Russian letter", "uk", "Wir", "Мы",
      finds: .confusable(0x44B, word: "Мы", expected: nil)),
    QualityCase(
      "a cedilla in Romanian", "ro", "Und", "şi",
      finds: .confusable(0x15F, word: "şi", expected: 0x219)),
    QualityCase(
      "a presentation form", "ar", "Hilfe", "\u{FE8D}لمساعدة",
      finds: .confusable(0xFE8D, word: "\u{FE8D}لمساعدة", expected: 0x627)),
    QualityCase(
      "a radical", "zh-Hans", "Kind", "孩\u{2F26}",
      finds: .confusable(0x2F26, word: "\u{2F26}", expected: 0x5B50)),
    QualityCase(
      "a traditional character", "zh-Hans", "Sprache", "語言",
      finds: .confusable(0x8A9E, word: "語言", expected: 0x8BED)),
    QualityCase("simplified Chinese", "zh-Hans", "Nachher", "之后几里"),
    QualityCase("Persian", "fa", "Hilfe", "کمک می‌کنیم"),
    QualityCase("Arabic", "ar", "Hilfe", "على كل حال، في البيت"),
    QualityCase("Ukrainian", "uk", "Hilfe", "Її ґанок і п’ять"),
    QualityCase("a class by its letter", "uk", "Klasse A", "Категорія A"),
    QualityCase("an item by its letter", "uk", "Punkt a)", "Пункт a)"),
    QualityCase("Turkish cedilla", "tr", "Und", "şişe"),
    QualityCase("an English article", "en", "Ein Haus", "a house"),
  ])
  func `a letter that only looks right is found`(_ example: QualityCase) throws {
    #expect(try example.faults(of: .confusable) == example.finds)
  }
}
