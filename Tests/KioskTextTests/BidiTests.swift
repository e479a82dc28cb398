import KioskText
import Testing

@Suite struct BidiTests {
  @Test(
    arguments: [
      ("", nil), ("115", nil), ("(+49)", nil), ("Rathaus", .leftToRight),
      ("115 مرحبا", .rightToLeft),
      ("سلام abc", .rightToLeft), ("\u{2066}abc\u{2069} שלום", .rightToLeft), ("中文", .leftToRight),
      ("- Бюро", .leftToRight), ("12\nשלום", nil), ("ቤት", .leftToRight),
      ("\u{200F}abc", .rightToLeft),
    ] as [(String, TextDirection?)])
  func `the first strong character decides the direction`(_ text: String, _ base: TextDirection?) {
    #expect(baseDirection(of: text) == base)
  }

  @Test func `levels are one for each UTF-16 unit`() {
    #expect(bidiLevels(of: "", base: .firstStrong) == [])
    #expect(bidiLevels(of: "ab אב 12", base: .leftToRight) == [0, 0, 0, 1, 1, 1, 2, 2])
    #expect(bidiLevels(of: "ab אב", base: .rightToLeft) == [2, 2, 1, 1, 1])
    #expect(bidiLevels(of: "אב ab", base: .firstStrong) == [1, 1, 1, 2, 2])
    #expect(bidiLevels(of: "😀א", base: .leftToRight) == [0, 0, 1])
    #expect(bidiLevels(of: "א ", base: .leftToRight) == [1, 0])
  }

  @Test(
    arguments: [
      ([], []), ([0, 0], [0, 1]), ([1, 1, 1], [2, 1, 0]), ([2, 2], [0, 1]),
      ([0, 2, 2], [0, 1, 2]),
      ([0, 1, 2, 2, 1, 0], [0, 4, 2, 3, 1, 5]), ([1, 2, 2, 1, 2], [4, 3, 1, 2, 0]),
    ] as [([UInt8], [Int])])
  func `runs are reversed from the highest level down`(_ levels: [UInt8], _ order: [Int]) {
    #expect(bidiOrder(of: levels) == order)
  }

  @Test(arguments: [
    Line("no right to left text", "Pass (1)", false, "Pass (1)"),
    Line("Hebrew word", "אבג", true, "גבא"),
    Line("number stays", "אב 12 גד", true, "דג 12 בא"),
    Line("brackets are mirrored", "אב (ג)", true, "(ג) בא"),
    Line("Latin in Hebrew", "אב Pass גד", true, "דג Pass בא"),
    Line("Hebrew in Latin", "Das אבג hier", false, "Das גבא hier"),
    Line("unprotected phone is torn", "אב +49 30 115", true, "115 30 49+ בא"),
    Line("isolated phone is whole", "אב \u{2066}+49 30 115\u{2069}", true, "+49 30 115 בא"),
    Line("marks stay with their letter", "אָבּ", true, "בּאָ"),
    Line("emoji stays whole", "א👩‍👩‍👧ב", true, "ב👩‍👩‍👧א"),
    Line("full stop goes to the left", "אבג.", true, ".גבא"),
    Line("joining controls stay", "م\u{200C}ن", true, "نم\u{200C}"),
  ])
  func `a line is shown in this order`(_ line: Line) {
    let shown = terminalLine(
      line.text, base: line.rightToLeft ? .rightToLeft : .leftToRight, strategy: .explicit)
    #expect(Array(shown.unicodeScalars) == Array(line.shown.unicodeScalars))
  }
}

/// A logical line and what is seen of it from left to right.
struct Line: Sendable, CustomTestStringConvertible {
  let testDescription: String
  let text: String
  let rightToLeft: Bool
  let shown: String

  init(_ name: String, _ text: String, _ rightToLeft: Bool, _ shown: String) {
    testDescription = name
    self.text = text
    self.rightToLeft = rightToLeft
    self.shown = shown
  }
}
