import Testing

@testable import kiosk_paper

@Suite struct LayoutHyphenTests {
  private func broken(_ word: String, by file: String) -> String {
    let breaks = Set(HyphenationPatterns(file: Array(file.utf8)).breaks(of: word))
    var parts: [UInt8] = []
    for (offset, byte) in word.utf8.enumerated() {
      if breaks.contains(offset) { parts.append(UInt8(ascii: "-")) }
      parts.append(byte)
    }
    return String(decoding: parts, as: UTF8.self)
  }

  @Test func `odd digits break and higher even ones forbid it`() {
    #expect(broken("abcdefgh", by: "UTF-8\n% patterns\nc1d\nd1e\nbcd2e\n") == "abc-defgh")
  }

  @Test func `a full stop is the edge of a word`() {
    #expect(broken("abcabcabc", by: "UTF-8\n.abc1a\n") == "abc-abcabc")
  }

  @Test func `words of a compound are found first and broken by themselves`() {
    let file = "UTF-8\nNOHYPHEN -\nhausmeister1wohnung\nNEXTLEVEL\ns1m\ns1t\nr1w\n"
    #expect(broken("hausmeisterwohnung", by: file) == "haus-meis-ter-wohnung")
  }

  @Test func `three letters stay on either side`() {
    #expect(broken("abcdefg", by: "UTF-8\na1b\nb1c\nc1d\nd1e\ne1f\nf1g\n") == "abc-d-efg")
  }

  @Test func `the longest pattern at a place counts, and the last of equal ones`() {
    #expect(broken("abcdefgh", by: "UTF-8\nd1e\nbc2d1e\n") == "abcd-efgh")
    #expect(broken("abcdefgh", by: "UTF-8\nc1def\nc2def\n") == "abcdefgh")
  }

  @Test func `letters beyond the coding of a file are left whole`() {
    #expect(broken("привітання", by: "ISO8859-1\na1b\n") == "привітання")
  }
}
