import KioskText
import Testing

/// A line and what is seen of it from left to right, piece by piece.
struct ShownLine: Sendable, CustomTestStringConvertible {
  let testDescription: String
  let base: TextDirection
  let text: String
  /// Each piece in its own reading order, so that it can be read here.
  let pieces: [String]

  init(_ name: String, _ base: TextDirection, _ text: String, _ pieces: String...) {
    testDescription = name
    self.base = base
    self.text = text
    self.pieces = pieces
  }

  /// The line in visual order.
  var ordered: String { pieces.map { Self.shown($0) }.joined() }

  /// The line in visual order with joined letters.
  var joined: String { pieces.map { Self.shown(arabicJoined($0)) }.joined() }

  static func shown(_ piece: String) -> String {
    piece.unicodeScalars.contains { isRightToLeft($0) } ? String(piece.reversed()) : piece
  }

  static func isRightToLeft(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x5D0...0x5EA, 0x620...0x64A, 0x66E...0x6D5, 0xFB50...0xFDFF, 0xFE70...0xFEFC: true
    default: false
    }
  }
}

extension ShownLine {
  static let all = leftToRight + arabic + persian + neighbours + hebrew

  static let leftToRight = [
    ShownLine("nothing", .leftToRight, ""),
    ShownLine("German", .leftToRight, "Pass (1)", "Pass (1)"),
    ShownLine("German in Arabic", .rightToLeft, "Pass", "Pass"),
    ShownLine(
      "Arabic in German", .leftToRight, "Das Wort مرحبا heißt hallo.", "Das Wort ", "مرحبا",
      " heißt hallo."),
    ShownLine(
      "isolated names", .leftToRight, "\u{2067}سلام 1\u{2069}, \u{2067}שלום\u{2069} 2", "1",
      "سلام ", ", ", "שלום", " 2"),
    ShownLine("marks of direction", .leftToRight, "a\u{200E} b", "a b"),
  ]

  static let arabic = [
    ShownLine("Arabic word", .rightToLeft, "مرحبا", "مرحبا"),
    ShownLine(
      "German in an Arabic line", .rightToLeft, "سجّل عنوانك في Bürgerbüro.", ".", "Bürgerbüro",
      "سجّل عنوانك في "),
    ShownLine(
      "isolated phone", .rightToLeft, "هاتف: \u{2066}+49 721 133-0\u{2069}", "+49 721 133-0",
      "هاتف: "),
    ShownLine("number", .rightToLeft, "رقم 115", "115", "رقم "),
    ShownLine(
      "times", .rightToLeft, "من 08:00 إلى 12:00", "12:00", " إلى ", "08:00", "من "),
    ShownLine("date", .rightToLeft, "في 15.03.2026", "15.03.2026", "في "),
    ShownLine("Arabic digits", .rightToLeft, "رقم ١١٥ هنا", " هنا", "١١٥", "رقم "),
    ShownLine("per cent after Arabic", .rightToLeft, "خصم 20%", "%", "20", "خصم "),
    ShownLine(
      "brackets", .rightToLeft, "الشقة (الغرف 3) هنا", " هنا", "(", "3", "الغرف ", ")", "الشقة "),
    ShownLine(
      "German in brackets", .rightToLeft, "المكتب (BAMF) هنا", " هنا", "(", "BAMF", ")",
      "المكتب "),
    ShownLine(
      "plus signs leave their word", .rightToLeft, "C++ و Swift", "Swift", " و ", "++", "C"),
    ShownLine(
      "isolates keep the signs", .rightToLeft, "\u{2066}C++\u{2069} و \u{2066}Swift\u{2069}",
      "Swift", " و ", "C++"),
    ShownLine("lam and alef", .rightToLeft, "الأحد والاثنين", "الأحد والاثنين"),
    ShownLine("quotation marks", .rightToLeft, "«سلام»", "«", "سلام", "»"),
  ]

  static let persian = [
    ShownLine("ZWNJ", .rightToLeft, "می\u{200C}خواهم", "می\u{200C}خواهم"),
    ShownLine("Persian digits", .rightToLeft, "قیمت ۲۵٪ است.", " است.", "٪", "۲۵", "قیمت "),
    ShownLine(
      "Persian opening hours", .rightToLeft, "شنبه \u{2066}08:00–12:00\u{2069}", "08:00–12:00",
      "شنبه "),
  ]

  static let neighbours = [
    ShownLine("Sorani", .rightToLeft, "ژمارە: \u{2066}115\u{2069} هەڵە", " هەڵە", "115", "ژمارە: "),
    ShownLine("Sorani and brackets", .rightToLeft, "باڵا (E-Mail)", "(", "E-Mail", ")", "باڵا "),
    ShownLine("Pashto", .rightToLeft, "پښتو PDF ډېر", " ډېر", "PDF", "پښتو "),
    ShownLine(
      "Urdu", .rightToLeft, "فون نمبر \u{2066}030 115\u{2069} پر", " پر", "030 115", "فون نمبر "),
    ShownLine(
      "Uyghur", .rightToLeft, "ئۇيغۇرچە (UG) تىل.", " تىل.", "(", "UG", ")", "ئۇيغۇرچە "),
  ]

  static let hebrew = [
    ShownLine(
      "Hebrew address", .rightToLeft, "רח' הרצל 5, דירה 12", "12", ", דירה ", "5", "רח' הרצל "),
    ShownLine("per cent after Hebrew", .rightToLeft, "הנחה 20%", "20%", "הנחה "),
    ShownLine(
      "isolates in isolates", .rightToLeft,
      "\u{2066}Name: \u{2067}שלום 12\u{2069} ok\u{2069} סוף", " סוף", "Name: ", "12", "שלום ",
      " ok"),
    ShownLine("space at the end", .rightToLeft, "אב ", "אב "),
    ShownLine("points", .rightToLeft, "שָׁלוֹם", "שָׁלוֹם"),
    ShownLine("Hebrew and emoji", .rightToLeft, "א👩\u{200D}🌾ב", "ב", "👩\u{200D}🌾", "א"),
    ShownLine("hyphen", .rightToLeft, "ב-DM", "DM", "ב-"),
  ]
}
