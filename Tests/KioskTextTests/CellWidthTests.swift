import KioskText
import Testing

@Suite struct CellWidthTests {
  @Test(arguments: [
    ("", 0), ("Bürgerbüro", 10), ("U\u{308}ber", 4), ("Бюро", 4), ("й", 1), ("и\u{306}", 1),
    ("مُحَمَّد", 4), ("می\u{200C}خواهم", 7), ("ሰላም", 3), ("中文", 4), ("（一）", 6), ("ｱｲ", 2),
    ("カ", 2), ("한국", 4), ("\u{1112}\u{1161}\u{11AB}", 2), ("ที่อยู่", 3), ("น้ำ", 2), ("हिन्दी", 5),
    ("မြန်မာ", 5), ("ខ្មែរ", 4), ("👍", 2), ("\u{AD}", 1), ("\u{200B}", 0), ("\u{2066}a\u{2069}", 1),
    ("\u{7}\n\u{85}", 0), ("\u{A0}", 1), ("\u{20DD}", 0), ("€", 1), ("𠀀", 2), ("\u{FEFF}", 0),
  ])
  func `a text is as wide as the sum of its code points`(_ text: String, _ cells: Int) {
    #expect(cellWidth(of: text) == cells)
    #expect(text.unicodeScalars.map { cellWidth(of: $0) }.reduce(0, +) == cells)
  }
}
