import KioskText
import Testing

@Suite struct NonBreakingTests {
  @Test(arguments: [
    "+49 30 115", "(030) 90-12/34", "0800 - 1 11 0", "08:00–12:00",
    "https://a.example/b-c?d=e&f=1.2",
    "§ 17 Abs. 1", "030/115 (Zentrale)", "€ 12,50 %", "中文 電話",
  ])
  func `a bound text stays in one piece and is shown unchanged`(_ text: String) {
    let bound = nonBreaking(text)
    let breaker = LineBreaker(locale: "de")
    #expect(breaker.breaks(bound) == [bound.utf8.count])
    let lines = breaker.wrap("Tel. " + bound + " an", width: 40)
    let shown = lines.joined(separator: "\n")
    #expect(shown == "Tel. " + text.replacing(" ", with: "\u{A0}") + " an")
    #expect(nonBreaking(bound) == bound)
  }

  @Test func `a section sign keeps its number`() {
    #expect(
      bindingSectionSigns("nach § 17 BMG, §§ 3 und 4") == "nach §\u{A0}17 BMG, §§\u{A0}3 und 4")
    #expect(bindingSectionSigns("ohne") == "ohne")
  }
}
