@testable import KioskContent

/// Wishes and locales drawn at random, and what the matcher chooses.
struct MatcherChoice {
  let desired: [LanguageTag]
  let supported: [LanguageTag]
  let fallback: LanguageTag
  let ours: ConformanceMatcher.Match?

  init(from tags: [LanguageTag], _ random: inout SeededRandom) {
    desired = Self.draw(1...4, of: tags, &random)
    supported = Self.draw(1...10, of: tags, &random)
    fallback = supported[Int.random(in: supported.indices, using: &random)]
    ours = ConformanceMatcher(supported: supported, default: fallback).match(desired)
  }

  private static func draw(
    _ counts: ClosedRange<Int>, of tags: [LanguageTag], _ random: inout SeededRandom
  ) -> [LanguageTag] {
    let count = Int.random(in: counts, using: &random)
    return Array(tags.shuffled(using: &random).prefix(count))
  }

  var lists: ICUMatcher.Lists {
    ICUMatcher.Lists(
      desired: desired.map(\.description), supported: supported.map(\.description),
      fallback: fallback.description)
  }

  func agrees(with icu: ICUMatcher.Choice?) -> Bool {
    ours?.desired == icu.map { desired[$0.desired] }
      && ours?.supported == icu.map { supported[$0.supported] }
  }

  /// Whether the two chose regions equally far from the same wish, and ours is the likely one of
  /// the language in that script.
  ///
  /// ICU looks it up with the region in place of the script (`XLikelySubtags::compareLikely`), and
  /// finds that of the language in its likely script.
  func isTieOfRegions(_ icu: ICUMatcher.Choice?) -> Bool {
    guard let ours, let icu, desired[icu.desired] == ours.desired else { return false }
    let theirs = supported[icu.supported]
    let distance = ConformanceMatcher(supported: [theirs]).match([ours.desired])?.distance
    let mine = ours.supported.canonicalized.maximized
    let other = theirs.canonicalized.maximized
    let likely = LanguageTag(language: mine.language, script: mine.script).maximized
    return distance == ours.distance && mine.region != other.region
      && mine.region == likely.region && other.script == likely.script
      && LanguageTag(language: mine.language).maximized.script != likely.script
  }
}
