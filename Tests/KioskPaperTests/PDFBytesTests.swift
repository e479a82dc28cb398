import Testing

@testable import kiosk_paper

/// Numbers, names and strings as PDF writes them.
@Suite struct PDFBytesTests {
  @Test(arguments: [
    (0.0, "0"), (1, "1"), (-1, "-1"), (0.5, ".5"), (-0.05, "-.05"), (0.004, "0"), (12.3, "12.3"),
    (595.28, "595.28"), (1e6, "1000000"), (1e30, "3000000"), (-1e30, "-3000000"), (.nan, "0"),
    (.infinity, "0"),
  ])
  func `a number is as short as its hundredths allow`(value: Double, expected: String) {
    #expect(text { $0.put(value) } == expected)
  }

  @Test(arguments: [(0, "0"), (7, "7"), (-120, "-120"), (Int.min, "-9223372036854775808")])
  func `an integer is its digits`(value: Int, expected: String) {
    #expect(text { $0.put(value) } == expected)
  }

  @Test func `a name escapes what would end it`() {
    #expect(text { $0.put(name: "A b/c#ä") } == "/A#20b#2Fc#23#C3#A4")
  }

  @Test func `ASCII text stands as it is, its brackets escaped`() {
    #expect(text { $0.put(text: "a (b) \\") } == "(a \\(b\\) \\\\)")
  }

  @Test func `other text is UTF-16 with its mark, bytes that would be misread escaped`() {
    var bytes = PDFBytes()
    bytes.put(text: "Ȩ\u{20D}😀")
    #expect(
      bytes.bytes
        == [0x28, 0xFE, 0xFF, 0x02, 0x5C, 0x28, 0x02, 0x5C, 0x72, 0xD8, 0x3D, 0xDE, 0x00, 0x29])
  }

  private func text(_ body: (inout PDFBytes) -> Void) -> String {
    var bytes = PDFBytes()
    body(&bytes)
    return String(decoding: bytes.bytes, as: UTF8.self)
  }
}
