import KioskContent
import Testing

@testable import KioskTranslation

/// Digits of several kinds, controls of direction, characters that nobody sees.
@Suite struct CharacterRuleTests {
  @Test(arguments: [
    QualityCase(
      "two systems in one number", "fa", "Zimmer 214", "اتاق ۲٣۴",
      finds: .mixedDigits("۲٣۴")),
    QualityCase(
      "digits of Arabic in Persian", "fa", "15 Tage", "١٥ روز",
      finds: .mixedDigits("١٥ روز")),
    QualityCase(
      "digits of Persian in Arabic", "ar", "15 Tage", "۱۵ يوما",
      finds: .mixedDigits("۱۵ يوما")),
    QualityCase(
      "ASCII within an Arabic number", "ar", "15 Tage", "1٥ يوما",
      finds: .mixedDigits("1٥")),
    QualityCase(
      "the letter O", "uk", "Zimmer 10", "Кімната 1О",
      finds: .mixedDigits("1О")),
    QualityCase(
      "the letter l", "en", "Zimmer 214", "Room 2l4",
      finds: .mixedDigits("2l4")),
    QualityCase("a zero in a word", "uk", "Pass", "Пасп0рт", finds: .mixedDigits("Пасп0рт")),
    QualityCase("Arabic with a phone number", "ar", "15 Tage, Telefon 112", "١٥ يوما، الهاتف 112"),
    QualityCase("Persian with a room", "fa", "Am 5. Mai in Zimmer 12", "۵ مه در اتاق 12"),
    QualityCase("ASCII in Arabic", "ar", "15 Tage", "15 يوما"),
    QualityCase("a level", "en", "Deutsch B1", "German B1"),
    QualityCase("a unit", "en", "5 Liter", "5l"),
    QualityCase("an ordinal", "en", "Im 1. Stock", "On the 1st floor"),
  ])
  func `digits of several kinds are found`(_ example: QualityCase) throws {
    #expect(try example.faults(of: .mixedDigits) == example.finds)
  }

  @Test(arguments: [
    QualityCase("an override", "ar", "Hilfe", "\u{202E}مساعدة", finds: .bidiControl(0x202E)),
    QualityCase(
      "an embedding and its end", "fa", "Hilfe", "\u{202B}کمک\u{202C}",
      finds: .bidiControl(0x202B)),
    QualityCase("an open isolate", "uk", "Hilfe", "\u{2068}Допомога", finds: .unbalancedIsolates),
    QualityCase(
      "a closed one that was not open", "ar", "Hilfe", "مساعدة\u{2069}",
      finds: .unbalancedIsolates),
    QualityCase("an isolate", "ar", "PDF", "ملف \u{2066}PDF\u{2069}"),
    QualityCase("a mark", "ar", "PDF", "ملف\u{200E}"),
  ])
  func `a control of direction is found`(_ example: QualityCase) throws {
    #expect(try example.faults(of: .bidiControl) == example.finds)
  }

  @Test func `a mark of direction is for information`() throws {
    let example = QualityCase("", "ar", "Hilfe", "مساعدة\u{200F}", finds: .bidiMark(0x200F))
    #expect(try example.faults(of: .bidiMark) == example.finds)
    #expect(QualityFault.bidiMark(0x200F).severity == .information)
  }

  @Test(arguments: [
    QualityCase(
      "a zero width space", "uk", "Hilfe", "Допо\u{200B}мога",
      finds: .invisibleCharacter(0x200B, near: "Допомога")),
    QualityCase(
      "a byte order mark", "en", "Hilfe", "\u{FEFF}Help",
      finds: .invisibleCharacter(0xFEFF, near: "Help")),
    QualityCase(
      "a soft hyphen", "tr", "Hilfe", "Yar\u{AD}dım",
      finds: .invisibleCharacter(0xAD, near: "Yardım")),
    QualityCase(
      "a non-joiner in Arabic", "ar", "Hilfe", "مسا\u{200C}عدة",
      finds: .invisibleCharacter(0x200C, near: "مساعدة")),
    QualityCase(
      "a non-joiner at the end of a word", "fa", "Hilfe", "کمک\u{200C} کنید",
      finds: .invisibleCharacter(0x200C, near: "کمک کنید")),
    QualityCase(
      "two non-joiners", "fa", "Hilfe", "می\u{200C}\u{200C}کنم",
      finds: .invisibleCharacter(0x200C, near: "میکنم")),
    QualityCase(
      "no-break spaces in a row", "en", "Hilfe", "Help\u{A0}\u{A0}me",
      finds: .invisibleCharacter(0xA0, near: "Help\u{A0}\u{A0}me")),
    QualityCase(
      "a replacement character", "uk", "Hilfe", "Доп\u{FFFD}мога",
      finds: .invisibleCharacter(0xFFFD, near: "Доп\u{FFFD}мога")),
    QualityCase("a non-joiner in Persian", "fa", "Wir helfen", "کمک می\u{200C}کنیم"),
    QualityCase("a non-joiner in Kurdish", "ckb", "Hilfe", "یارمه\u{200C}تی"),
    QualityCase("a joiner in Hindi", "hi", "Hilfe", "क्\u{200D}ष"),
    QualityCase("a break point in Thai", "th", "Hilfe", "ช่วย\u{200B}เหลือ"),
    QualityCase("an emoji", "uk", "Hilfe", "Допомога ❤\u{FE0F} 👨\u{200D}👩\u{200D}👧"),
    QualityCase("a no-break space", "fr", "Wirklich?", "Vraiment\u{A0}?"),
  ])
  func `a character that nobody sees is found`(_ example: QualityCase) throws {
    #expect(try example.faults(of: .invisibleCharacter) == example.finds)
  }
}
