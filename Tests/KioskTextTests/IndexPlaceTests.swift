import KioskText
import Testing

/// Titles below their letters, in the order of the language.
@Suite struct IndexPlaceTests {
  struct Case: CustomTestStringConvertible, Sendable {
    let name: String
    let locale: String
    let titles: [String]
    /// `letter: titles`, in order.
    let index: [String]
    var testDescription: String { name }
  }

  @Test(arguments: [
    Case(
      name: "German takes umlauts for accents", locale: "de",
      titles: ["Übersetzen", "Zug", "ärzte", "Arbeit", "Amt", "Umzug", "„Zuhause“", "(ohne)"],
      index: ["A: Amt Arbeit ärzte", "O: (ohne)", "U: Übersetzen Umzug", "Z: Zug „Zuhause“"]),
    Case(
      name: "Swedish takes them for letters", locale: "sv",
      titles: ["Ö", "Arbete", "Äpple", "Zon", "Åka", "över"],
      index: ["A: Arbete", "Z: Zon", "Å: Åka", "Ä: Äpple", "Ö: Ö över"]),
    Case(
      name: "Turkish has two of i", locale: "tr",
      titles: ["iş", "Isparta", "ışık", "İzin", "Çocuk", "Ceza", "Şehir", "Su"],
      index: ["C: Ceza", "Ç: Çocuk", "I: Isparta ışık", "İ: iş İzin", "S: Su", "Ş: Şehir"]),
    Case(
      name: "English has one of i", locale: "en", titles: ["iron", "Ice", "İzin"],
      index: ["I: Ice iron İzin"]),
    Case(
      name: "Ukrainian letters are letters", locale: "uk",
      titles: ["Їжа", "Йод", "Ірпінь", "Імпорт", "Гроші", "Ґанок", "Єдність", "Amt"],
      index: [
        "Г: Гроші", "Ґ: Ґанок", "Є: Єдність", "І: Імпорт Ірпінь", "Ї: Їжа", "Й: Йод", "A: Amt",
      ]),
    Case(
      name: "Russian ё is е", locale: "ru", titles: ["Ёлка", "Еда", "Йод", "Иск"],
      index: ["Е: Еда Ёлка", "И: Иск", "Й: Йод"]),
    Case(
      name: "Arabic without its article, alef in one", locale: "ar",
      titles: [
        "المكتب", "مدرسة", "أطفال", "إقامة", "آلة", "الإقامة", "اسم", "التسجيل", "الى", "ال",
      ],
      index: [
        "ا: آلة اسم أطفال إقامة الإقامة ال الى", "ت: التسجيل", "م: مدرسة المكتب",
      ]),
    Case(
      name: "Persian alef with and without madda", locale: "fa",
      titles: ["آموزش", "ازدواج", "پول", "بانک", "کار", "یادگیری"],
      index: ["ا: آموزش ازدواج", "ب: بانک", "پ: پول", "ک: کار", "ی: یادگیری"]),
    Case(
      name: "Ethiopic syllables by their row", locale: "ti",
      titles: ["ምዝገባ", "መንበሪ", "ሕክምና", "ስራሕ", "ሰነድ", "ኳዕሶ", "ገንዘብ"],
      index: ["ሐ: ሕክምና", "መ: መንበሪ ምዝገባ", "ሰ: ሰነድ ስራሕ", "ኰ: ኳዕሶ", "ገ: ገንዘብ"]),
    Case(
      name: "Chinese by its pinyin, with Latin titles among it", locale: "zh-Hans",
      titles: ["注册", "银行", "医生", "爱好", "Amt", "找房", "儿童", "12号"],
      index: ["0–9: 12号", "A: 爱好 Amt", "E: 儿童", "Y: 医生 银行", "Z: 找房 注册"]),
    Case(
      name: "traditional Chinese by its pinyin too", locale: "zh-Hant",
      titles: ["註冊", "銀行", "學校"], index: ["X: 學校", "Y: 銀行", "Z: 註冊"]),
    Case(
      name: "Georgian has no capitals", locale: "ka", titles: ["ბანკი", "ბავშვი", "არ"],
      index: ["ა: არ", "ბ: ბავშვი ბანკი"]),
    Case(
      name: "digits of every script, and what has no letter", locale: "de",
      titles: ["112", "١١٢", "…", "", "Zug"], index: ["0–9: …  112 ١١٢", "Z: Zug"]),
    Case(
      name: "an accent of its own code point is the same", locale: "de",
      titles: ["A\u{308}rzte", "Ärzte", "Amt"], index: ["A: Amt A\u{308}rzte Ärzte"]),
    Case(
      name: "a language that nobody knows", locale: "qqq-x", titles: ["é", "e", "d"],
      index: ["D: d", "E: e é"]),
  ])
  func `titles stand below their letters`(row: Case) {
    let places = row.titles.map { (title: $0, place: IndexPlace(of: $0, locale: row.locale)) }
      .enumerated().sorted { ($0.element.place, $0.offset) < ($1.element.place, $1.offset) }
      .map(\.element)
    var index: [(place: IndexPlace, line: String)] = []
    for (title, place) in places {
      if let last = index.last, last.place.isBelowLetter(of: place) {
        index[index.count - 1].line += " " + title
      } else {
        index.append((place, "\(place.letter): \(title)"))
      }
    }
    #expect(index.map(\.line) == row.index)
  }
}
