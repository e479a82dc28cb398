import Testing

@testable import KioskContent

@Suite struct MatchingPropertyTests {
  @Test func `every row of CLDR's likely subtags holds`() throws {
    let rows = Self.likelyRows
    #expect(rows.count == 7745)
    let broken = rows.filter { LanguageTag($0.key)?.maximized.description != $0.target }
    #expect(broken.map(\.key) == [])
  }

  @Test func `every likely target is minimized to something that leads back to it`() throws {
    for row in Self.likelyRows {
      let target = try #require(LanguageTag(row.target))
      #expect(target.minimized(keeping: .region).maximized == target)
      #expect(target.minimized(keeping: .script).maximized == target)
    }
  }

  /// The rows as the table has them, read with none of the code that is tested.
  private static let likelyRows = LikelySubtagTable.records.split(separator: "\n").flatMap { line in
    let words = line.split(separator: " ")
    return words.dropFirst(2).map { word in
      let halves = word.split(separator: ">")
      let language = halves.count == 2 ? halves[1] : halves[0].prefix { $0 != "-" }
      return (key: String(halves[0]), target: "\(language)-\(words[0])-\(words[1])")
    }
  }

  @Test func `canonical tags stay as they are, and shortening what was filled is stable`() {
    var random = TagGenerator(seed: 35)
    for _ in 0..<4000 {
      let tag = random.tag()
      let canonical = tag.canonicalized
      #expect(canonical.canonicalized == canonical, "\(tag)")
      #expect(LanguageTag(canonical.description) == canonical, "\(tag)")
      let short = canonical.maximized.minimized()
      #expect(short.maximized.minimized() == short, "\(tag)")
      #expect(short.maximized == canonical.maximized, "\(tag)")
    }
  }

  @Test func `what is served is always there, and by a rule that allows it`() throws {
    var random = TagGenerator(seed: 4647)
    let fallback = try #require(LanguageTag("qaa"))
    for _ in 0..<1500 {
      let asked = (0..<3).map { _ in random.tag() }
      let available = (0..<6).map { _ in random.tag() }
      let choice = chooseLocale(asked: asked, available: available, default: fallback)
      if choice.reason == .fallbackDefault {
        #expect(choice.served == fallback && choice.asked == nil)
      } else {
        #expect(available.contains(choice.served))
        #expect(asked.contains { $0 == choice.asked })
      }
    }
  }

  @Test func `no forbidden pair is served or offered, either way round`() throws {
    let tags = Self.kioskTags.compactMap { LanguageTag($0) }
    let fallback = try #require(LanguageTag("qaa"))
    for asked in tags {
      for served in tags {
        let wish = MatchingKey(asked).subtags
        let candidate = MatchingKey(served).subtags
        let rule = MatchingRules.kiosk.rows.first { $0.fits(asked: wish, served: candidate) }
        guard let rule, wish != candidate else { continue }
        let choice = chooseLocale(asked: [asked], available: [served], default: fallback)
        #expect(choice.reason == .fallbackDefault, "\(asked) \(served)")
        let offered = offers(asked: [asked], available: [served])
        #expect(offered.isEmpty == (rule.decision == .never), "\(asked) \(served)")
      }
    }
  }

  static let kioskTags = [
    "uk", "ru", "be", "mk", "bg", "sr", "sr-Latn", "hr", "bs", "sh", "cnr", "ku", "kmr", "ku-Arab",
    "ku-IQ",
    "ckb", "sdh", "tr", "ar", "ary", "aii", "syr", "ti", "am", "om", "ug", "bo", "zh", "zh-Hans",
    "zh-Hant", "zh-TW", "yue", "ps", "fa", "prs", "rom", "rmn", "rmc", "rmo",
  ]
}

/// A small reproducible generator (xorshift) of numbers and of plausible tags.
struct TagGenerator: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) {
    state = seed &* 0x9E37_79B9_7F4A_7C15 | 1
  }

  mutating func next() -> UInt64 {
    state ^= state << 13
    state ^= state >> 7
    state ^= state << 17
    return state
  }

  mutating func tag() -> LanguageTag {
    let languages = [
      "de", "en", "sr", "sh", "zh", "ku", "kmr", "ckb", "fa", "prs", "ar", "ary", "und", "hy",
      "sgn",
      "xx", "deu", "chi", "pt", "es", "ja", "gsw", "uk", "ru",
    ]
    let scripts = ["", "", "-Latn", "-Cyrl", "-Arab", "-Hant", "-Hans", "-Qaai", "-Zzzz"]
    let regions = ["", "", "-DE", "-AT", "-RS", "-SU", "-YU", "-419", "-TW", "-276", "-XA", "-ZZ"]
    let tails = [
      "", "", "", "-simple", "-arevmda", "-hakka", "-heploc", "-1901-simple", "-aaland",
      "-u-kn-true",
      "-u-rg-frmq", "-x-a", "-t-iw-m0-true",
    ]
    let parts = [languages, scripts, regions, tails].map { $0.randomElement(using: &self) ?? "" }
    return LanguageTag(parts.joined()) ?? LanguageTag(language: "und")
  }
}
