import KioskText
import Testing

@Suite struct EditDistanceTests {
  @Test(
    arguments: [
      ("", "", 0, 0), ("abc", "abc", 0, 0), ("abc", "", 3, 3), ("", "abc", 2, nil),
      ("abc", "abd", 1, 1),
      ("abc", "acb", 1, 1), ("abc", "ab", 1, 1), ("abc", "abxc", 1, 1), ("kitten", "sitting", 3, 3),
      ("kitten", "sitting", 2, nil), ("ca", "abc", 5, 3), ("abcd", "badc", 2, 2),
      ("abcd", "badc", 1, nil),
      ("a", "a", -1, nil), ("aaaa", "bbbb", Int.max, 4), ("паспорт", "паспрот", 1, 1),
      ("abcdef", "uvwxyz", 3, nil),
    ] as [(String, String, Int, Int?)])
  func `edits are counted up to a limit`(_ a: String, _ b: String, _ limit: Int, _ expected: Int?) {
    #expect(editDistance(a, b, limit: limit) == expected)
    #expect(editDistance(b, a, limit: limit) == expected)
  }

  @Test func `a limit never changes a distance within it`() {
    let words = [
      "", "a", "ab", "ba", "abc", "cab", "bca", "abab", "baba", "abcabc", "cbacba", "aabbcc",
    ]
    for a in words {
      for b in words {
        let exact = editDistance(a, b, limit: 100)
        for limit in 0...7 {
          let within = exact.flatMap { $0 <= limit ? $0 : nil }
          #expect(editDistance(a, b, limit: limit) == within, "\(a) \(b) \(limit)")
        }
      }
    }
  }

  @Test(
    arguments: [
      ("serach", "search"), ("verbse", "verbose"), ("step", "steps"), ("qqqqqq", nil),
      ("sections", "section"),
      ("search", "search"), ("", nil),
    ] as [(String, String?)])
  func `the nearest known word is suggested`(_ word: String, _ expected: String?) {
    let words = ["steps", "section", "search", "verbose"]
    #expect(nearest(word, among: words) == expected)
  }

  @Test func `the first of equally near words wins`() {
    #expect(nearest("abc", among: ["abd", "abe"]) == "abd")
    #expect(nearest("abc", among: []) == nil)
  }
}
