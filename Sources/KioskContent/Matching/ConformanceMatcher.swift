/// Language matching as UTS #35 and ICU define it, second-language guesses and all.
///
/// It is there to be measured against public test suites and other implementations; the kiosk
/// itself chooses with `LocaleMatcher`. Source: UTS #35, "Enhanced Language Matching".
package struct ConformanceMatcher: Sendable {
  /// What was found.
  package struct Match: Hashable, Sendable {
    /// The supported locale, as given.
    package let supported: LanguageTag
    /// The desired locale that led to it, as given.
    package let desired: LanguageTag
    /// CLDR's distance between the two, without the demotion for the place in the list.
    package let distance: Int
  }

  private struct Candidate {
    let tag: LanguageTag
    let key: MatchingKey
  }

  /// The locale to use where nothing matches, as given; it wins ties if it is supported.
  package let defaultLocale: LanguageTag?
  private let candidates: [Candidate]
  private let threshold: Int
  private let demotion: Int
  private let favorsScript: Bool

  /// - Parameters:
  ///   - supported: the locales there are; of several alike the first counts.
  ///   - defaultLocale: nil stands for the first supported locale; of several that mean
  ///     the same as the default, the first counts.
  ///   - threshold: a distance must be below it; CLDR's is that of two unrelated scripts, 50.
  ///   - favorsScript: whether the language counts a quarter, as in ICU's mode of that name.
  package init(
    supported: [LanguageTag], default defaultLocale: LanguageTag? = nil, threshold: Int? = nil,
    favorsScript: Bool = false
  ) {
    let data = LanguageMatchData.cldr
    self.defaultLocale = defaultLocale ?? supported.first
    self.threshold = threshold ?? data.otherScript
    self.favorsScript = favorsScript
    demotion = Self.demotion
    let all = supported.map { Candidate(tag: $0, key: MatchingKey($0)) }
    let likeDefault = self.defaultLocale.map { MatchingKey($0).subtags }
    let first = all.filter { $0.key.subtags == likeDefault }
    let paradigms = all.filter { $0.key.subtags != likeDefault && $0.key.isParadigm }
    let others = all.filter { $0.key.subtags != likeDefault && !$0.key.isParadigm }
    var seen: Set<MatchingKey> = []
    candidates = (first + paradigms + others).filter { seen.insert($0.key).inserted }
  }

  /// What each further place in the list of desired locales costs: as much as the distance of two
  /// regions of English, so that a mere regional difference is as good as the next wish met exactly.
  private static let demotion = LanguageDistance(
    from: LanguageScriptRegion(language: "en", script: "Latn", region: "US"),
    to: LanguageScriptRegion(language: "en", script: "Latn", region: "GB")
  ).total

  /// The best supported locale for wishes in order of preference, or nil where none is near enough.
  package func match(_ desired: [LanguageTag]) -> Match? {
    var limit = threshold * Self.scale
    var best: Match?
    for tag in desired {
      let key = MatchingKey(tag)
      if let exact = candidates.first(where: { $0.key == key }) {
        return Match(supported: exact.tag, desired: tag, distance: 0)
      }
      if let (candidate, distance) = nearest(to: key, below: limit) {
        best = Match(supported: candidate.tag, desired: tag, distance: distance / Self.scale)
        limit = distance
      }
      limit -= demotion * Self.scale
      guard limit > 0 else { break }
    }
    return best
  }

  /// Distances are compared in eighths, so that tags which mean the same but are written with other
  /// subtags differ by less than anything else does.
  private static let scale = 8

  private func nearest(to key: MatchingKey, below limit: Int) -> (Candidate, Int)? {
    var best: (candidate: Candidate, distance: Int)?
    var likeliness = Likeliness.unknown
    for candidate in candidates {
      let distance = scaledDistance(from: key, to: candidate.key)
      if distance < best?.distance ?? limit {
        best = (candidate, distance)
        likeliness = .unknown
      } else if let current = best, distance == current.distance, distance >= Self.scale {
        likeliness = Likeliness(
          of: candidate.key, against: current.candidate.key, after: likeliness)
        if likeliness == .more { best = (candidate, distance) }
      }
    }
    return best
  }

  private func scaledDistance(from desired: MatchingKey, to supported: MatchingKey) -> Int {
    let distance = LanguageDistance(from: desired.subtags, to: supported.subtags)
    let language = favorsScript ? distance.language / 4 : distance.language
    let total = language + distance.script + distance.region
    return total * Self.scale + (total == 0 ? desired.differenceInWriting(supported) : 0)
  }
}
