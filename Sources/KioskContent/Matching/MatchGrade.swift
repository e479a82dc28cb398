/// How well a candidate answers a wish; the least is the best.
struct MatchGrade: Comparable {
  let reason: LocaleChoice.Reason
  private let step: Int
  /// Compared in order where the step is the same.
  private let details: [Int]

  static func < (first: MatchGrade, second: MatchGrade) -> Bool {
    guard first.step == second.step else { return first.step < second.step }
    return first.details.lexicographicallyPrecedes(second.details)
  }

  static func == (first: MatchGrade, second: MatchGrade) -> Bool {
    first.step == second.step && first.details == second.details
  }

  /// Nil where the candidate is no answer. A variant is never added, and a rule that a pair is not
  /// to be served holds for all but two names of the same locale.
  init?(_ wish: LocaleMatcher.Wish, _ candidate: LocaleMatcher.Candidate) {
    let locale = wish.locale
    guard candidate.variants.isSubset(of: locale.variants) else { return nil }
    let dropped = locale.variants.count - candidate.variants.count
    if candidate.subtags == locale.subtags && dropped == 0 {
      reason = .alias
      step = 1
      details = [Self.difference(locale.tag.privateUse, candidate.tag.privateUse)]
      return
    }
    let distance = LanguageDistance(from: locale.subtags, to: candidate.subtags)
    let decision = wish.decision(on: candidate)
    guard
      let (reason, step) = Self.step(distance, dropped: dropped, decision: decision)
    else { return nil }
    self.reason = reason
    self.step = step
    details = [dropped, distance.total] + Self.preference(candidate.subtags)
  }

  private static func step(
    _ distance: LanguageDistance, dropped: Int, decision: MatchingRule.Decision?
  ) -> (LocaleChoice.Reason, Int)? {
    let isNear =
      distance.language <= MatchingPolicy.silentLanguageDistance
      && distance.script <= MatchingPolicy.silentScriptDistance
    switch decision {
    case .offer, .never: return nil
    case .silent where !isNear: return (.declared, 5)
    case nil where !isNear: return nil
    case .silent, nil: break
    }
    if distance.language > 0 { return (.dialect, 4) }
    if distance.script > 0 { return (.scriptEquivalent, 4) }
    return dropped > 0 ? (.variantDropped, 3) : (.region, 2)
  }

  /// Ties go to CLDR's paradigm locales, then to the likely region of the language.
  private static func preference(_ subtags: LanguageScriptRegion) -> [Int] {
    let isParadigm = LanguageMatchData.cldr.paradigms.contains(subtags)
    let base = LanguageScriptRegion(language: subtags.language, script: subtags.script)
    let isLikely = LikelySubtags.cldr.maximized(base) == subtags
    return [isParadigm ? 0 : 1, isLikely ? 0 : 1]
  }

  /// Of several names for one locale, the one with the same private use part, else with none.
  private static func difference(_ wish: [String], _ candidate: [String]) -> Int {
    if wish == candidate { return 0 }
    return candidate.isEmpty ? 1 : 2
  }
}
