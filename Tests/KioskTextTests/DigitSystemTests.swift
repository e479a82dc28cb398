import KioskText
import Testing

@Suite struct DigitSystemTests {
  @Test(
    arguments: [
      (.latn, "29.04.2026"), (.arab, "٢٩.٠٤.٢٠٢٦"), (.arabext, "۲۹.۰۴.۲۰۲۶"), (.deva, "२९.०४.२०२६"),
      (.beng, "২৯.০৪.২০২৬"), (.mymr, "၂၉.၀၄.၂၀၂၆"), (.thai, "๒๙.๐๔.๒๐๒๖"), (.khmr, "២៩.០៤.២០២៦"),
      (.laoo, "໒໙.໐໔.໒໐໒໖"), (.fullwide, "２９.０４.２０２６"),
    ] as [(DigitSystem, String)])
  func `a date is written in a system's digits`(_ system: DigitSystem, _ expected: String) {
    #expect(localizedDigits("29.04.2026", digits: system) == expected)
  }

  @Test(arguments: DigitSystem.allCases)
  func `every system's digits are read back`(_ system: DigitSystem) {
    #expect(decimalNumber(in: localizedDigits("9876543210", digits: system)) == 9_876_543_210)
    #expect(localizedDigits("a-b", digits: system) == "a-b")
  }

  @Test(
    arguments: [
      ("3", 3), ("٣", 3), ("۹", 9), ("९", 9), ("๙", 9), ("３", 3), (" 12 ", 12), ("\u{200F}١٢", 12),
      ("007", 7), ("9223372036854775807", Int.max), ("9223372036854775808", nil), ("", nil),
      (" ", nil), ("1 2", nil), ("3.", nil), ("-1", nil), ("a", nil), ("²", nil), ("三", nil),
      ("፫", nil),
    ] as [(String, Int?)])
  func `a number is read in any script`(_ text: String, _ number: Int?) {
    #expect(decimalNumber(in: text) == number)
  }

  @Test func `a numbering system without place value has no digits here`() {
    #expect(DigitSystem(rawValue: "ethi") == nil)
    #expect(DigitSystem(rawValue: "arabext") == .arabext)
  }
}
