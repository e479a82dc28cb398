import KioskContent
import KioskXML
import Testing

@Suite struct ReportTests {
  @Test func `no control of a file or its name reaches the terminal`() {
    let diagnostic = Diagnostic(
      .unreadable(reason: "a\u{1B}[2Jb"), path: "Content/guides/\u{1B}[31ma\n.xml",
      position: XMLPosition(line: 1, column: 5),
      excerpt: "<a>\u{9B}2J\t\u{7F}<b>\u{1B}]0;x\u{7}\u{0}\u{A0}</a>")
    let lines = diagnostic.report.split(separator: "\n")
    #expect(lines[0].hasPrefix("Content/guides/␛[31ma␊.xml:1:5: error["))
    #expect(lines[0].hasSuffix("a␛[2Jb"))
    #expect(lines[1] == "  <a>\u{FFFD}2J ␡<b>␛]0;x␇␀\u{A0}</a>")
    #expect(lines[2] == "      ^")
  }
}
