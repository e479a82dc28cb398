import KioskText
import Testing

@Suite struct ArabicJoiningTests {
  /// A text and what its letters become, by Unicode's names.
  struct Case: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let text: String
    /// In lower case, without ARABIC LETTER, LIGATURE and FORM.
    let letters: [String]

    init(_ name: String, _ text: String, _ letters: String...) {
      testDescription = name
      self.text = text
      self.letters = letters
    }
  }

  static func names(of text: String) -> [String] {
    text.unicodeScalars.map { scalar in
      var name = (scalar.properties.name ?? "").lowercased()
      for word in ["arabic ", "letter ", "ligature "] where name.hasPrefix(word) {
        name.removeFirst(word.count)
      }
      return name.hasSuffix(" form") ? String(name.dropLast(5)) : name
    }
  }

  static let arabic = [
    Case(
      "hello", "مرحبا", "meem initial", "reh final", "hah initial", "beh medial", "alef final"),
    Case("lam and alef are one", "سلام", "seen initial", "lam with alef final", "meem isolated"),
    Case(
      "lam and alef begin a word", "الأحد", "alef isolated",
      "lam with alef with hamza above isolated",
      "hah initial", "dal final"),
    Case(
      "hamza as a mark", "الا\u{654}حد", "alef isolated",
      "lam with alef with hamza above isolated", "hah initial", "dal final"),
    Case(
      "madda and hamza below", "لآ لإ", "lam with alef with madda above isolated", "space",
      "lam with alef with hamza below isolated"),
    Case(
      "vowel signs join nothing and part nothing", "م\u{64F}ح\u{64E}م\u{651}د", "meem initial",
      "damma", "hah medial", "fatha", "meem medial", "shadda", "dal final"),
    Case(
      "marks of both go behind lam with alef", "ل\u{650}ا\u{64B}", "lam with alef isolated",
      "kasra", "fathatan"),
    Case("two lams", "الله", "alef isolated", "lam initial", "lam medial", "heh final"),
    Case("hamza stands alone", "ماء", "meem initial", "alef final", "hamza"),
    Case("tatweel joins", "بـ د", "beh initial", "tatweel", "space", "dal isolated"),
    Case("a number parts nothing else", "ب1ب", "beh isolated", "digit one", "beh isolated"),
    Case(
      "an isolate ends the joining", "ب\u{2067}ب\u{2069}", "beh isolated",
      "right-to-left isolate", "beh isolated", "pop directional isolate"),
    Case(
      "a mark of direction does not", "ب\u{200F}ب", "beh initial", "right-to-left mark",
      "beh final"),
  ]

  static let persian = [
    Case(
      "ZWNJ parts", "می\u{200C}خواهم", "meem initial", "farsi yeh final", "khah initial",
      "waw final", "alef isolated", "heh initial", "meem final"),
    Case("ZWJ joins", "ه\u{200D} ه", "heh initial", "space", "heh isolated"),
    Case("ZWJ before", "\u{200D}ه", "heh final"),
    Case(
      "peh tcheh jeh gaf", "پچ ژگ", "peh initial", "tcheh final", "space", "jeh isolated",
      "gaf isolated"),
    Case(
      "digits", "۱۱۵ک", "extended arabic-indic digit one", "extended arabic-indic digit one",
      "extended arabic-indic digit five", "keheh isolated"),
  ]

  static let urdu = [
    Case(
      "telephone", "ٹیلیفون", "tteh initial", "farsi yeh medial", "lam medial", "farsi yeh medial",
      "feh medial", "waw final", "noon isolated"),
    Case("girl", "لڑکی", "lam initial", "rreh final", "keheh initial", "farsi yeh final"),
    Case("is", "ہے", "heh goal initial", "yeh barree final"),
    Case("also", "بھی", "beh initial", "heh doachashmee medial", "farsi yeh final"),
    Case(
      "village", "گاؤں", "gaf initial", "alef final", "waw with hamza above isolated",
      "noon ghunna isolated"),
    Case(
      "heh goal with hamza", "قبلۂ", "qaf initial", "beh medial", "lam medial",
      "heh goal final", "hamza above"),
  ]

  static let sorani = [
    Case(
      "yeh with small v", "دێت", "dal isolated", "farsi yeh initial", "vowel sign small v above",
      "teh final"),
    Case("yeh with small v alone", "ێ", "farsi yeh isolated", "vowel sign small v above"),
    Case(
      "lam with small v and alef", "باڵا", "beh initial", "alef final", "lam with alef isolated",
      "vowel sign small v above"),
    Case(
      "ae is a heh that joins on its right", "هەڵە", "heh initial", "heh final", "lam initial",
      "vowel sign small v above", "heh final"),
    Case(
      "ae alone", "ئەوە", "yeh with hamza above initial", "heh final", "waw isolated",
      "heh isolated"),
    Case(
      "reh with small v below has no forms", "بڕۆ", "beh initial", "reh with small v below",
      "oe isolated"),
    Case(
      "veh", "ڤەژین", "veh initial", "heh final", "jeh isolated", "farsi yeh initial",
      "noon final"),
  ]

  static let uyghur = [
    Case(
      "Uyghur", "ئۇيغۇرچە", "yeh with hamza above initial", "u final", "yeh initial",
      "ghain medial", "u final", "reh isolated", "tcheh initial", "heh final"),
    Case(
      "time", "ۋاقىت", "ve isolated", "alef isolated", "qaf initial",
      "uighur kazakh kirghiz alef maksura medial", "teh final"),
    Case(
      "my", "مېنىڭ", "meem initial", "e medial", "noon medial",
      "uighur kazakh kirghiz alef maksura medial", "ng final"),
    Case(
      "heh doachashmee", "بەھرى", "beh initial", "heh final", "heh doachashmee initial",
      "reh final", "alef maksura isolated"),
  ]

  static let pashto = [
    Case(
      "letters without forms", "پښتو", "peh initial", "seen with dot below and dot above",
      "teh medial", "waw final"),
    Case("woman", "ښځه", "seen with dot below and dot above", "hah with hamza above", "heh final"),
    Case("many", "ډېر", "dal with ring", "e initial", "reh final"),
  ]

  static let others = [
    Case("Hebrew", "שׁל", "hebrew letter shin", "hebrew point shin dot", "hebrew letter lamed"),
    Case("Syriac", "ܫܠ", "syriac letter shin", "syriac letter lamadh"),
    Case("Syriac with joiner", "ܫ\u{200D}", "syriac letter shin", "zero width joiner"),
    Case("emoji", "ب👩\u{200D}🌾", "beh isolated", "woman", "zero width joiner", "ear of rice"),
    Case(
      "Latin", "Büro ١", "latin capital letter b", "latin small letter u with diaeresis",
      "latin small letter r", "latin small letter o", "space", "arabic-indic digit one"),
    Case("nothing", ""),
  ]

  @Test(arguments: arabic + persian + urdu + sorani + uyghur + pashto + others)
  func `letters take these forms`(_ example: Case) {
    #expect(Self.names(of: arabicJoined(example.text)) == example.letters)
  }

  @Test func `every joined form takes one cell, and what it stands for one for each letter`() {
    for value in UInt32(0xFE80)...0xFEFC {
      #expect(Unicode.Scalar(value).map { cellWidth(of: $0) } == 1)
    }
    #expect(cellWidth(of: "سلام") == 4)
    #expect(cellWidth(of: arabicJoined("سلام")) == 3)
    #expect(cellWidth(of: arabicJoined("دێت")) == 3)
  }
}
