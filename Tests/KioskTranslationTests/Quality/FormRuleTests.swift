import KioskContent
import Testing

@testable import KioskTranslation

/// The end of a text and its length.
@Suite struct FormRuleTests {
  @Test(arguments: [
    QualityCase(
      "a question that is none", "ar", "Haben Sie Zeit?", "لديكم وقت.",
      finds: .endPunctuation(expected: .question, found: .fullStop)),
    QualityCase(
      "no full stop", "zh-Hans", "Kommen Sie herein.", "请进",
      finds: .endPunctuation(expected: .fullStop, found: .none)),
    QualityCase(
      "a full stop on a title", "ti", "Hilfe für Familien", "ሓገዝ ንስድራቤታት።",
      finds: .endPunctuation(expected: .none, found: .fullStop)),
    QualityCase(
      "no colon", "uk", "Sie brauchen:", "Вам потрібно",
      finds: .endPunctuation(expected: .colon, found: .none)),
    QualityCase(
      "a statement that became a question", "en", "Sie haben Zeit.", "Do you have time?",
      finds: .endPunctuation(expected: .fullStop, found: .question)),
    QualityCase(
      "an ellipsis", "en", "Warten Sie.", "Wait…",
      finds: .endPunctuation(expected: .fullStop, found: .ellipsis)),
    QualityCase("Arabic", "ar", "Haben Sie Zeit?", "هل لديكم وقت؟"),
    QualityCase("Chinese", "zh-Hans", "Kommen Sie!", "请来！"),
    QualityCase("Ethiopic", "ti", "Kommen Sie.", "ንዑ።"),
    QualityCase("an Ethiopic question", "ti", "Haben Sie Zeit?", "ግዜ ኣለኩም ዶ፧"),
    QualityCase("an Ethiopic colon", "ti", "Sie brauchen:", "የድልየኩም፦"),
    QualityCase("Hindi", "hi", "Kommen Sie.", "आइए।"),
    QualityCase("Greek", "el", "Haben Sie Zeit?", "Έχετε χρόνο;"),
    QualityCase("Armenian", "hy", "Haben Sie Zeit?", "Ժամանակ ունե՞ք"),
    QualityCase("Thai has no full stop", "th", "Kommen Sie.", "เชิญมา"),
    QualityCase("a bracket at the end", "uk", "Das ist so (immer).", "Це так (завжди)."),
    QualityCase("the stop inside a bracket", "en", "Das ist so. (Immer.)", "It is so. (Always.)"),
    QualityCase("a quotation", "en", "Sagen Sie: „Hilfe.“", "Say: “Help.”"),
    QualityCase(
      "an abbreviation of the source", "ar", "Miete, Strom usw.", "الإيجار والكهرباء وغيرها"),
    QualityCase("an abbreviation of the translation", "en", "um 8 Uhr morgens", "at 8 a.m."),
    QualityCase("a Ukrainian abbreviation", "uk", "2 Stunden", "2 год."),
    QualityCase("three stops", "en", "Warten Sie …", "Wait..."),
    QualityCase("a mark behind the stop", "ar", "Kommen Sie.", "تعالوا.\u{200F}"),
    QualityCase(
      "an indirect question", "ar", "Fragen Sie, ob Sie arbeiten dürfen.",
      "اسألوا: هل يحق لكم العمل؟"),
  ])
  func `another end is found`(_ example: QualityCase) throws {
    #expect(try example.faults(of: .endPunctuation) == example.finds)
  }

  private static let sentence =
    "Rufen Sie vorher an, damit jemand Zeit für Sie hat und auch Ihre Sprache spricht."

  @Test(arguments: [
    QualityCase(
      "a part is gone", "uk", sentence, "Зателефонуйте.",
      finds: .length(14, expected: 28...173)),
    QualityCase(
      "a part is gone in Chinese", "zh-Hans", sentence, "请打电话。",
      finds: .length(5, expected: 9...58)),
    QualityCase(
      "too much", "en", "Der Eingang ist hinten.",
      String(repeating: "The entrance is at the back. ", count: 4) + "Yes.",
      finds: .length(120, expected: 1...70)),
    QualityCase(
      "the whole in Chinese", "zh-Hans", sentence,
      "请提前打电话，这样会有人为您留出时间，也会说您的语言。"),
    QualityCase(
      "the whole in Arabic", "ar", sentence,
      "اتصلوا مسبقا حتى يكون لدى أحد وقت لكم ويتكلم لغتكم أيضا."),
    QualityCase("a word for a compound", "en", "Wohnungsgeberbestätigung", "Confirmation"),
    QualityCase("a phrase for a word", "uk", "Kita", "Дитячий садок або ясла"),
    QualityCase(
      "a name in brackets", "en", "Kita-Gutschein",
      "Childcare voucher (Kita-Gutschein, from the school and childcare office)"),
    QualityCase(
      "both genders in one word", "zh-Hans",
      "Versammlung der Mitarbeiterinnen und Mitarbeiter", "员工大会"),
  ])
  func `another length is found`(_ example: QualityCase) throws {
    #expect(try example.faults(of: .length) == example.finds)
  }
}
