import KioskContent
import Testing

/// `ConformanceMatcher` beside ICU's matcher.
@Suite struct LocaleMatcherTests {
  @Test func `every pair of tags is as far apart as in ICU, but for what is named`() async throws {
    let pairs = try await Self.pairs()
    var agreeing = 0
    var byDifference: [MatcherDifference: Int] = [:]
    var unexplained: [String] = []
    for pair in pairs {
      if pair.ours == pair.icu.written {
        agreeing += 1
      } else if let difference = MatcherDifference.allCases.first(where: { $0.explains(pair) }) {
        byDifference[difference, default: 0] += 1
      } else {
        unexplained.append("\(pair)")
      }
    }
    #expect(unexplained == [])
    #expect(pairs.count == 318 * 318)
    #expect(agreeing == 100_884)
    #expect(pairs.count { $0.ours != nil } == 2697)
    #expect(
      byDifference == [
        .languageOfSeveralSubtags: 56, .overlongAlias: 44, .firstSuccessor: 9,
        .variantOfLanguage: 8, .unknownIsAmerican: 36, .levantineMerged: 15, .likelySince43: 33,
        .yiddishSince44: 2, .konkaniSince46: 6, .ukrainianSince46: 10, .sicilianSince46: 1,
        .afrikaansSince47: 20,
      ])
    #expect(Set(byDifference.keys) == Set(MatcherDifference.allCases))
  }

  @Test func `the pairs by which ICU's distances are told have those distances`() throws {
    for rung in ICUMatcher.rungs {
      let desired = try #require(LanguageTag(rung.desired))
      let supported = try #require(LanguageTag(rung.supported))
      let match = ConformanceMatcher(supported: [supported]).match([desired])
      #expect(match?.distance == rung.distance, "\(rung)")
    }
  }

  @Test func `the choice among several is ICU's, but for ties of regions`() async throws {
    let tags = try Self.undisputedTags()
    let crowded = Dictionary(grouping: tags) { $0.canonicalized.maximized.language }
      .values.filter { $0.count > 5 }.flatMap { $0 }.sorted()
    var random = SeededRandom(seed: 35)
    let cases = [tags, crowded].flatMap { tags in
      (0..<10_000).map { _ in MatcherChoice(from: tags, &random) }
    }
    let answers = try await ICUMatcher.choices(cases.map(\.lists))
    let differing = zip(cases, answers).filter { !$0.agrees(with: $1) }
    let unexplained = differing.filter { !$0.isTieOfRegions($1) }
      .map { "\($0.lists), ICU \(String(describing: $1))" }
    #expect(unexplained == [])
    #expect((tags.count, crowded.count) == (290, 81))
    #expect((answers.count, cases.count { $0.ours != nil }) == (20_000, 9591))
    #expect(differing.count == 7)
  }

  /// The tags that no named difference is about.
  private static func undisputedTags() throws -> [LanguageTag] {
    try MatcherTags.all.map { try #require(LanguageTag($0)) }.filter { tag in
      !MatcherDifference.allCases.contains { $0.concerns(tag) }
    }
  }

  private static func pairs() async throws -> [MatcherPair] {
    let tags = try MatcherTags.all.map { try #require(LanguageTag($0)) }
    #expect(Set(tags).count == tags.count)
    let canonical = tags.map { $0.canonicalized }
    let icu = try await ICUMatcher.distances(in: [
      MatcherTags.all, canonical.map(\.description), canonical.map(\.maximized.description),
    ])
    return tags.indices.flatMap { supported in
      let matcher = ConformanceMatcher(supported: [tags[supported]])
      return tags.indices.map { desired in
        let distances = icu.map { $0[desired][supported] }
        return MatcherPair(
          desired: tags[desired], supported: tags[supported],
          ours: matcher.match([tags[desired]])?.distance,
          icu: MatcherPair.Distances(
            written: distances[0], canonical: distances[1], maximal: distances[2]))
      }
    }
  }
}
