import Testing

@testable import kiosk_paper

/// Text as it comes back from a file, script by script.
@Suite struct PDFTextTests {
  struct Case: CustomTestStringConvertible {
    let testDescription: String
    let font: String
    var index: UInt32 = 0
    let text: String
    var isRightToLeft = false
    let lines: [String]
  }

  private static let latin = "NotoSans-Regular.ttf"
  private static let arabic = "NotoSansArabic-Regular.ttf"

  private static let cases = [
    Case(
      testDescription: "words of a line share a string with their blanks", font: latin,
      text: "Grüße an", lines: ["|G|r|ü|ß|e| |a|n|"]),
    Case(
      testDescription: "blanks that do not break are copied as blanks", font: latin,
      text: "§\u{A0}17", lines: ["|§| |1|7|"]),
    Case(
      testDescription: "a letter with a mark behind it is replaced as one", font: latin,
      text: "x\u{301}y", lines: ["/Span<</ActualText x\u{301}>>BDC", "|x|\u{301}|", "EMC", "|y|"]),
    Case(
      testDescription: "words from right to left are strings with their letters turned round",
      font: arabic, text: "في شهر", isRightToLeft: true,
      lines: ["/ReversedChars BMC", "|ي|ف|", "| |", "|ر|ه|ش|", "EMC"]),
    Case(
      testDescription: "lam and alef are one letter", font: arabic, text: "لأن",
      isRightToLeft: true, lines: ["/ReversedChars BMC", "|ن|\u{FEF7}|", "EMC"]),
    Case(
      testDescription: "lam and alef maksura are one letter", font: arabic, text: "إلى",
      isRightToLeft: true, lines: ["/ReversedChars BMC", "|\u{FC43}|إ|", "EMC"]),
    Case(
      testDescription: "a mark above a word follows the word", font: arabic, text: "فوراً",
      isRightToLeft: true, lines: ["/ReversedChars BMC", "|ا|ر|و|ف|", "|\u{64B}|", "EMC"]),
    Case(
      testDescription: "a vowel drawn before its letter keeps its place among the letters",
      font: "NotoSansDevanagari-Regular.ttf", text: "कि", lines: ["|क|\u{93F}|"]),
    Case(
      testDescription: "a conjunct is all its letters", font: "NotoSansDevanagari-Regular.ttf",
      text: "क्षमा", lines: ["|क\u{94D}ष|म|\u{93E}|"]),
    Case(
      testDescription: "one letter drawn in two parts is replaced",
      font: "NotoSansThai-Regular.ttf", text: "ทำ",
      lines: ["/Span<</ActualText ทำ>>BDC", "|ท|ำ|\u{2060}|", "EMC"]),
    Case(
      testDescription: "Chinese is a glyph a letter", font: "NotoSansCJK-Regular.ttc", index: 2,
      text: "登记。", lines: ["|登|记|。|"]),
  ]

  @Test(arguments: cases)
  func `glyphs give their letters`(example: Case) throws {
    let book = FontBook()
    let run = PDFShaping(example.font, index: example.index, in: book)
      .run(example.text, x: 100, isRightToLeft: example.isRightToLeft)
    let lines = try PDFTextReading([run], in: book).lines
    #expect(lines == ["/Document<</MCID 0>>BDC"] + example.lines + ["EMC"])
  }

  @Test func `a glyph that stands for two texts has two codes`() throws {
    let book = FontBook()
    let run = PDFShaping(Self.latin, in: book).run("--")
    let glyph = run.words[0].clusters[0].glyphs
    let soft = PaperRun(
      font: run.font, size: 10, colour: .black, isRightToLeft: false, baseline: 40,
      words: [PaperWord(x: 10, clusters: [PaperCluster(text: "\u{AD}", glyphs: glyph)])])
    let reading = try PDFTextReading([run, soft], in: book)
    #expect(reading.letters.values.sorted() == ["-", "\u{AD}"])
    #expect(reading.lines.filter { $0.first == "|" } == ["|-|-|", "|\u{AD}|"])
  }

  @Test func `a glyph of a CFF font that stands for two texts is replaced`() throws {
    let book = FontBook()
    let run = PDFShaping("NotoSansCJK-Regular.ttc", in: book).run("一")
    let other = PaperRun(
      font: run.font, size: 10, colour: .black, isRightToLeft: false, baseline: 40,
      words: [
        PaperWord(
          x: 10, clusters: [PaperCluster(text: "⼀", glyphs: run.words[0].clusters[0].glyphs)])
      ])
    let reading = try PDFTextReading([run, other], in: book)
    #expect(
      reading.lines == [
        "/Document<</MCID 0>>BDC", "|一|", "/Span<</ActualText ⼀>>BDC", "|一|", "EMC", "EMC",
      ])
  }

  @Test(arguments: ["\u{0}", "\u{FEFF}", "\u{FFFE}", "\u{200B}", "\u{202B}", ""])
  func `what stands for no letter is a word joiner`(text: String) throws {
    let book = FontBook()
    let run = PDFShaping(Self.latin, in: book).run("a")
    let odd = PaperRun(
      font: run.font, size: 10, colour: .black, isRightToLeft: false, baseline: 20,
      words: [
        PaperWord(
          x: 10, clusters: [PaperCluster(text: text, glyphs: run.words[0].clusters[0].glyphs)])
      ])
    #expect(try PDFTextReading([odd], in: book).letters.values.sorted() == ["\u{2060}"])
  }
}
