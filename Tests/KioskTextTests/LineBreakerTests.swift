import KioskText
import Testing

@Suite struct LineBreakerTests {
  @Test(arguments: WrapCase.alphabets + WrapCase.asia)
  func `every script wraps at its own words`(_ example: WrapCase) {
    let breaker = LineBreaker(locale: example.locale)
    for (width, expected) in example.wrapped {
      let lines = breaker.wrap(example.text, width: width)
      #expect(lines.joined(separator: "\n") == expected)
      #expect(lines.allSatisfy { cellWidth(of: $0) <= width })
    }
  }

  @Test func `Thai breaks between words of its dictionary in a German text`() {
    let text = "Thai: สำนักงานทะเบียน"
    let pieces = pieces(of: text, locale: "de")
    #expect(pieces == ["Thai: ", "สำนักงาน", "ทะเบียน"])
  }

  @Test(arguments: [
    Wrap("nothing", "", 20, []),
    Wrap("spaces only", "   ", 20, []),
    Wrap("one newline", "\n", 20, [""]),
    Wrap("newline at the end", "a\n", 20, ["a"]),
    Wrap("empty line between", "a\n\nb", 20, ["a", "", "b"]),
    Wrap("carriage return and newline", "a\r\nb", 20, ["a", "b"]),
    Wrap("line separator", "a\u{2028}b", 20, ["a", "b"]),
    Wrap("tab", "a\tb", 20, ["a b"]),
    Wrap("spaces inside are kept", "a  b", 20, ["a  b"]),
    Wrap("spaces at the break are dropped", "aaa   bbb", 4, ["aaa", "bbb"]),
    Wrap("spaces at the start are kept", "  a", 20, ["  a"]),
    Wrap("spaces at the start give way", "   aaaa", 4, ["aaaa"]),
    Wrap("exactly full", "aaa bbb", 7, ["aaa bbb"]),
    Wrap("one too wide", "aaa bbb", 6, ["aaa", "bbb"]),
    Wrap("spaces of two kinds at a full line's end", "aaaa \u{3000}\nb", 4, ["aaaa", "b"]),
    Wrap("long word is cut", "aa bbbbbbb c", 3, ["aa", "bbb", "bbb", "b c"]),
    Wrap("width below one is one", "abc", 0, ["a", "b", "c"]),
    Wrap("wide letter in one cell", "中a国", 1, ["中", "a", "国"]),
    Wrap("accent stays with its letter", "e\u{301}e\u{301}", 1, ["e\u{301}", "e\u{301}"]),
    Wrap("no-break space holds", "Tel. 030\u{A0}115", 8, ["Tel.", "030\u{A0}115"]),
    Wrap("soft hyphen shown", "Melde\u{AD}bestätigung", 12, ["Melde-", "bestätigung"]),
    Wrap("soft hyphen hidden", "Melde\u{AD}stelle", 12, ["Meldestelle"]),
    Wrap("soft hyphen needs its cell", "ab cd\u{AD}ef", 5, ["ab", "cdef"]),
    Wrap("hyphen allows a break", "E-Mail-Adresse", 8, ["E-Mail-", "Adresse"]),
    Wrap("word joiner forbids it and is dropped", "x 1-\u{2060}2", 3, ["x", "1-2"]),
    Wrap("zero width space", "aaa\u{200B}bbb", 4, ["aaa", "bbb"]),
  ])
  func `a text gives exactly these lines`(_ example: Wrap) {
    let lines = LineBreaker(locale: "de").wrap(example.text, width: example.width)
    #expect(lines == example.lines)
  }

  @Test(arguments: [
    Wrap("uncut", "a \u{2066}b c\u{2069} d", 9, ["a \u{2066}b c\u{2069} d"]),
    Wrap(
      "cut once", "aa \u{2066}bb cc\u{2069} dd", 5,
      ["aa \u{2066}bb\u{2069}", "\u{2066}cc\u{2069} dd"]),
    Wrap(
      "cut twice, nested", "\u{2067}aa \u{2068}bb cc\u{2069} dd\u{2069}", 2,
      [
        "\u{2067}aa\u{2069}", "\u{2067}\u{2068}bb\u{2069}\u{2069}",
        "\u{2067}\u{2068}cc\u{2069}\u{2069}", "\u{2067}dd\u{2069}",
      ]),
    Wrap(
      "cut between clusters", "\u{2066}aaaaa\u{2069}", 3,
      ["\u{2066}aaa\u{2069}", "\u{2066}aa\u{2069}"]),
    Wrap("opened before the break", "aa \u{2066}bb\u{2069}", 3, ["aa", "\u{2066}bb\u{2069}"]),
    Wrap("space inside at its end", "aa\u{2066}b \u{2069} cc", 4, ["aa\u{2066}b\u{2069}", "cc"]),
    Wrap("never closed", "\u{2066}a b", 1, ["\u{2066}a\u{2069}", "\u{2066}b\u{2069}"]),
    Wrap("ends with its paragraph", "\u{2066}a\nb", 5, ["\u{2066}a\u{2069}", "b"]),
    Wrap("stray end is dropped", "a\u{2069} b", 5, ["a b"]),
    Wrap("empty isolate is dropped", "a \u{2066}\u{2069}b", 5, ["a b"]),
  ])
  func `isolates are balanced in every line`(_ example: Wrap) {
    let lines = LineBreaker(locale: "ar").wrap(example.text, width: example.width)
    #expect(lines == example.lines)
    #expect(lines.allSatisfy(hasBalancedIsolates))
  }

  @Test(arguments: [
    (4, ["aa", "bbb ccc"]),
    (6, ["", "aa bbb", "ccc"]),
    (0, ["aa bbb", "ccc"]),
    (-3, ["aa bbb", "ccc"]),
    (99, ["", "aa bbb", "ccc"]),
  ])
  func `the first line keeps cells free`(_ indent: Int, _ expected: [String]) {
    let width = indent == 4 ? 7 : 6
    let lines = LineBreaker(locale: "de").wrap("aa bbb ccc", width: width, firstIndent: indent)
    #expect(lines == expected)
  }

  @Test func `a word too wide for any line starts on the first`() {
    let lines = LineBreaker(locale: "de").wrap("aaaaaaaa", width: 5, firstIndent: 3)
    #expect(lines == ["aa", "aaaaa", "a"])
  }

  @Test func `breaks are byte offsets with the end last`() {
    let breaker = LineBreaker(locale: "de")
    #expect(breaker.breaks("") == [])
    #expect(breaker.breaks("für die\nKatz") == [5, 9, 13])
  }

  @Test(arguments: ["", "xx", "no tag", "de-simple", String(repeating: "abcdefgh-", count: 30)])
  func `an unknown language breaks by the common rules`(_ tag: String) {
    #expect(LineBreaker(locale: tag).wrap("aa bb", width: 3) == ["aa", "bb"])
  }

  @Test func `more languages than the cache holds break alike on many threads at once`() async {
    let text = "ผู้ที่ย้ายเข้าบ้านใหม่ zieht um"
    let expected = LineBreaker(locale: "th").breaks(text)
    await withTaskGroup(of: Bool.self) { group in
      for task in 0..<8 {
        group.addTask {
          (0..<200).allSatisfy { round in
            let letter = UnicodeScalar(UInt8(97 + (task + round) % 26))
            return LineBreaker(locale: "q\(letter)").breaks(text) == expected
          }
        }
      }
      for await same in group { #expect(same) }
    }
  }

  private func pieces(of text: String, locale: String) -> [String] {
    let bytes = Array(text.utf8)
    let offsets = LineBreaker(locale: locale).breaks(text)
    return zip([0] + offsets, offsets).map { String(decoding: bytes[$0..<$1], as: UTF8.self) }
  }
}

/// A short text, a width and its lines.
struct Wrap: Sendable, CustomTestStringConvertible {
  let testDescription: String
  let text: String
  let width: Int
  let lines: [String]

  init(_ name: String, _ text: String, _ width: Int, _ lines: [String]) {
    testDescription = name
    self.text = text
    self.width = width
    self.lines = lines
  }
}
