import KioskRendering
import Testing

@testable import kiosk_paper

@Suite struct LayoutTextTests {
  private func words(
    _ text: String, _ tag: String = "de", width: Double, hyphenated: Bool = false
  ) throws -> [String] {
    let shaper = Shaper(fonts: FontStore(), book: FontBook())
    let words = PrintText(
      language: PrintLanguage(tag: tag, isRightToLeft: false), runs: [PrintRun(text)])
    return try shaper.lines(
      of: words, Lettering(size: 10, isBold: false),
      in: Column(x: 0, width: width, isRightToLeft: false), hyphenated: hyphenated
    ).map(\.letters)
  }

  @Test func `controls of direction and joiners are not copied, spaces of any kind are plain`()
    throws
  {
    let text = "a\u{2066}b\u{2069}\u{200B}\u{2060}\u{AD}c\u{A0}d\u{202F}e\u{200F}"
    #expect(try words(text, width: 500) == ["abc d e"])
  }

  @Test func `a word with soft hyphens ends in one where it is broken and nowhere else`() throws {
    #expect(
      try words("Wohnungs\u{AD}geber\u{AD}bestätigung", width: 110) == [
        "Wohnungsgeber\u{AD}", "bestätigung",
      ])
  }

  @Test func `German words are broken in narrow columns by the patterns of the machine`() throws {
    let lines = try words("Personalausweis und Bestätigung", width: 60, hyphenated: true)
    #expect(lines == ["Personal\u{AD}", "ausweis und ", "Bestäti\u{AD}", "gung"])
  }

  @Test func `no line ends at a space that does not break`() throws {
    #expect(try words("Nach §\u{A0}17 BMG", width: 36) == ["Nach ", "§ 17 ", "BMG"])
  }

  @Test func `Burmese and Thai are broken between words`() throws {
    let burmese = "အခမဲ့ဖြစ်ပါသည်လိုအပ်သောစာရွက်စာတမ်းအားလုံး"
    let thai = "กรุณานำเอกสารทั้งหมดมาด้วยและขอใบรับรอง"
    for (text, tag) in [(burmese, "my"), (thai, "th")] {
      let lines = try words(text, tag, width: 90)
      #expect(lines.count > 1)
      #expect(lines.joined() == text)
    }
  }

  @Test func `a word of five thousand letters is broken between letters`() throws {
    let word = String(repeating: "Zusammen", count: 625)
    let shaper = Shaper(fonts: FontStore(), book: FontBook())
    let lines = try shaper.lines(
      of: text(word), Lettering(size: 10, isBold: false),
      in: Column(x: 0, width: 200, isRightToLeft: false))
    #expect(lines.map(\.letters).joined() == word)
    #expect(lines.allSatisfy { $0.width <= 200.1 })
  }

  @Test func `words stand in reading order and letters from left to right`() throws {
    let shaper = Shaper(fonts: FontStore(), book: FontBook())
    let line = try shaper.lines(
      of: text("من مسكن Haus 12", arabic), Lettering(size: 10, isBold: false),
      in: Column(x: 0, width: 300, isRightToLeft: true))[0]
    #expect(
      line.fragments.flatMap(\.words).map { $0.clusters.map(\.text).joined() }
        == ["نم", " ", "نكسم", " ", "Haus", " ", "12"])
    #expect(abs(line.left + line.width - 300) < 0.1)
  }

  @Test func `lines of every script have the same height`() throws {
    for (words, tag) in [("Wohnung", "de"), ("መንበሪ ገዛ", "ti"), ("登记住址", "zh-Hans"), ("निवास", "hi")] {
      let language = PrintLanguage(tag: tag, isRightToLeft: false)
      let lines = try layOut([
        .paragraph(PrintPassage([text(words + "\n" + words + "\n" + words, language)]), .body)
      ]).listed
      #expect((lines[2].y - lines[0].y - 31.9).magnitude <= 0.11, "\(tag)")
    }
  }
}

extension TextLine {
  /// The letters in reading order.
  fileprivate var letters: String {
    fragments.flatMap(\.words).flatMap(\.clusters).map(\.text).joined()
  }
}
