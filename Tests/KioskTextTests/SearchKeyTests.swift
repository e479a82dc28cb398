import KioskText
import Testing

@Suite struct SearchKeyTests {
  @Test(arguments: [
    Fold("case", "WOHNUNG", "wohnung"),
    Fold("sharp s", "Straße STRASSE", "strasse strasse"),
    Fold("umlaut", "Bürgerbüro", "burgerburo"),
    Fold("decomposed umlaut", "Bu\u{308}ro", "buro"),
    Fold("accents", "Café, naïve, coöp", "cafe naive coop"),
    Fold("Turkish", "IŞIK ışık İstanbul", "isik isik istanbul"),
    Fold("Polish, Danish, French", "Łódź Ærø cœur", "lodz aero coeur"),
    Fold("Vietnamese", "Đường số", "duong so"),
    Fold("soft hyphen", "Melde\u{AD}schein", "meldeschein"),
    Fold("ligature and full width", "ﬁnden ＡＢＣ１２", "finden abc12"),
    Fold("white space", "  a \u{A0}\t\n b  ", "a b"),
    Fold("punctuation", "(E-Mail): a/b – „c“ …", "e mail a b c"),
    Fold("symbols", "§ 17 + 5 €", "17 5"),
    Fold("isolates", "\u{2066}+49 30 115\u{2069}", "49 30 115"),
    Fold("Ukrainian keeps its letters", "Мій Київ, Ґанок", "мій київ ганок"),
    Fold("apostrophes of every kind", "сім'я сім’я сімʼя", "сімя сімя сімя"),
    Fold("Russian stress and io", "Ёлка за́мок", "елка замок"),
    Fold("Greek", "ΆΓΙΟΣ άγιος", "αγιοσ αγιοσ"),
    Fold("Hebrew points", "שָׁלוֹם", "שלום"),
    Fold("Arabic alefs and marks", "أهلاً إلى آخر ٱلله", "اهلا الي اخر الله"),
    Fold("Arabic teh marbuta and tatweel", "مدرسة كـــتاب", "مدرسه كتاب"),
    Fold("Farsi letters and joiner", "کی می\u{200C}خواهم", "كي ميخواهم"),
    Fold("Farsi hamza", "تأییدیهٔ", "تاييديه"),
    Fold("Kurdish", "کوردستان ڕێگا هەڵە ھەولێر", "كوردستان ريگا ههله ههولير"),
    Fold("digits", "٣ ۹ ९ ๙ ၃ ３ ²", "3 9 9 9 3 3 2"),
    Fold("Thai keeps its vowels", "ที่อยู่", "ที่อยู่"),
    Fold("Hindi keeps its vowels", "हिन्दी", "हिन्दी"),
    Fold("Burmese keeps its marks", "မြန်မာ", "မြန်မာ"),
    Fold("Tigrinya", "ሓድሽ ገዛ።", "ሓድሽ ገዛ"),
    Fold("Chinese", "搬入，新居。", "搬入 新居"),
    Fold("Korean stays composed", "한국어", "한국어"),
    Fold("long compatibility form", "ﷺ", "صلي الله عليه وسلم"),
    Fold("nothing", "", ""),
    Fold("only punctuation", "…!?", ""),
    Fold("lone mark", "\u{301}a", "a"),
  ])
  func `a text has this search key`(_ example: Fold) {
    let key = searchKey(example.text)
    #expect(Array(key.unicodeScalars) == Array(example.key.unicodeScalars))
    #expect(searchKey(key) == key)
  }

  @Test(arguments: [
    (
      "de", "Gehen Sie ins Bürgerbüro, Zimmer 3!",
      ["gehen", "sie", "ins", "burgerburo", "zimmer", "3"]
    ),
    ("th", "หนังสือเดินทาง และบ้าน", ["หนังสือเดินทาง", "และ", "บ้าน"]),
    ("zh", "办理住址登记", ["办理", "住址", "登记"]),
    ("ar", "جواز السفر", ["جواز", "السفر"]),
    ("de", "", []),
  ])
  func `words are found in every script`(_ locale: String, _ text: String, _ words: [String]) {
    #expect(searchWords(text, locale: locale) == words)
  }
}

/// A text and its search key.
struct Fold: Sendable, CustomTestStringConvertible {
  let testDescription: String
  let text: String
  let key: String

  init(_ name: String, _ text: String, _ key: String) {
    testDescription = name
    self.text = text
    self.key = key
  }
}
