import KioskContent
import Testing

@testable import KioskTerminal

@Suite struct LineCommandTests {
  struct Case: CustomTestStringConvertible {
    let name: String
    let input: String
    let command: LineCommand
    var testDescription: String { name }

    init(_ name: String, _ input: String, _ command: LineCommand) {
      self.name = name
      self.input = input
      self.command = command
    }
  }

  @Test(arguments: [
    Case("ASCII", "42", .choice(42)), Case("Arabic", "٤٢", .choice(42)),
    Case("Persian", "۴۲", .choice(42)), Case("Devanagari", "४२", .choice(42)),
    Case("Bengali", "৪২", .choice(42)), Case("Tamil", "௪௨", .choice(42)),
    Case("Thai", "๔๒", .choice(42)), Case("Burmese", "၄၂", .choice(42)),
    Case("Khmer", "៤២", .choice(42)), Case("N'Ko", "߄߂", .choice(42)),
    Case("full width", "４２", .choice(42)), Case("Tibetan", "༤༢", .choice(42)),
    Case("mixed scripts", "4٢", .choice(42)), Case("leading zero", "042", .choice(42)),
    Case("right-to-left mark in front", "\u{200F}٤٢", .choice(42)),
    Case("white space around", " \t42 \u{3000}", .choice(42)),
    Case("superscript is no digit", "²", .name("²")),
    Case("Chinese numeral is no digit", "三", .name("三")),
    Case("negative", "-1", .name("-1")),
    Case("two numbers", "4 2", .name("4 2")),
    Case("beyond Int", "99999999999999999999", .name("99999999999999999999")),
  ])
  func `a number in any digits is a choice`(_ one: Case) {
    #expect(LineCommand(one.input) == one.command)
  }

  @Test(arguments: [
    Case("zero", "0", .back), Case("Arabic zero", "٠", .back), Case("Thai zero", " ๐ ", .back),
    Case("two zeros", "00", .languages), Case("two Persian zeros", "۰۰", .languages),
    Case("two full width zeros", "００", .languages), Case("mixed zeros", "0٠", .languages),
    Case("three zeros", "000", .name("000")),
  ])
  func `zeros lead back`(_ one: Case) {
    #expect(LineCommand(one.input) == one.command)
  }

  @Test(arguments: [
    Case("m", "m", .more), Case("M", " M ", .more), Case("full width m", "Ｍ", .more),
    Case("m on Cyrillic keys", "Ь", .more), Case("m on Arabic keys", "ة", .more),
    Case("m on Greek keys", "Μ", .more), Case("m on Korean keys", "ㅡ", .more),
    Case("q", "q", .quit), Case("Q", "Q", .quit), Case("q on Cyrillic keys", "Й", .quit),
    Case("q on Arabic keys", "ض", .quit), Case("q on Thai keys", "ๆ", .quit),
    Case("?", "?", .help), Case("full width ?", "？", .help), Case("Arabic ?", "؟", .help),
    Case("Ethiopic ?", "፧", .help), Case("nothing", "", .nothing),
    Case("white space", " \t\u{A0}", .nothing), Case("bidi controls", "\u{200F}\u{2067}", .nothing),
    Case("control characters", "\u{1B}\u{7}", .nothing),
    Case("a word that begins with m", "morgen", .name("morgen")),
    Case("two keys", "mm", .name("mm")),
    Case("an escape sequence", "\u{1B}[A", .name("[A")),
  ])
  func `a key is a command`(_ one: Case) {
    #expect(LineCommand(one.input) == one.command)
  }

  @Test(arguments: [
    Case("word", "/Kurs", .search("Kurs")), Case("spaces", "/  zwei Worte ", .search("zwei Worte")),
    Case("full width stroke", "／课程", .search("课程")),
    Case("ideographic comma", "、课程", .search("课程")),
    Case("mark on the stroke", "/\u{301}Kurs", .search("\u{301}Kurs")),
    Case("nothing", "/", .search("")), Case("number", "/112", .search("112")),
    Case("key", "/q", .search("q")), Case("stroke", "//", .search("/")),
    Case("control character", "/a\u{1B}[2Jb", .search("a [2Jb")),
    Case("bidi override", "/a\u{202E}b", .search("ab")),
    Case(
      "more than is looked for", "/" + String(repeating: "ä", count: 101),
      .search(String(repeating: "ä", count: SearchIndex.longestQuery))),
  ])
  func `a stroke begins a search`(_ one: Case) {
    #expect(LineCommand(one.input) == one.command)
  }

  @Test func `no letter is two keys`() {
    let letters = LineKey.allCases.flatMap(\.letters)
    #expect(Set(letters).count == letters.count)
  }
}
