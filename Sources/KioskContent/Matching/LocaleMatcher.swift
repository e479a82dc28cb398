/// The available locales of an edition, prepared so that choosing among them takes microseconds.
package struct LocaleMatcher: Sendable {
  /// A tag with what is compared of it.
  struct Candidate: Sendable {
    let tag: LanguageTag
    let subtags: LanguageScriptRegion
    let variants: Set<String>

    /// Whether the tag names a language, so that it can be near to something: `und`, `i-default`
    /// and private use do not.
    let namesLanguage: Bool

    init(_ tag: LanguageTag) {
      let canonical = tag.canonicalized
      let isWholeTagForPrivateUse = tag.grandfathered != nil && !canonical.privateUse.isEmpty
      self.tag = tag
      subtags = MatchingKey(canonical: canonical).subtags
      variants = Set(canonical.variants)
      namesLanguage = canonical.language != "und" && !isWholeTagForPrivateUse
    }
  }

  /// The locales to choose from, as written, in the site's order.
  package var available: [LanguageTag] { candidates.map(\.tag) }
  /// The locale for readers whose wishes none of the available ones answers.
  package let defaultLocale: LanguageTag
  let rules: MatchingRules
  let candidates: [Candidate]

  package init(
    available: [LanguageTag], default defaultLocale: LanguageTag, rules: MatchingRules = .kiosk
  ) {
    candidates = available.map { Candidate($0) }
    self.defaultLocale = defaultLocale
    self.rules = rules
  }

  /// The best available locale for wishes in order of preference; see `chooseLocale`.
  package func choice(for asked: [LanguageTag]) -> LocaleChoice {
    for tag in asked {
      if let (candidate, reason) = answer(to: Wish(Candidate(tag), rules)) {
        return LocaleChoice(served: candidate.tag, asked: tag, reason: reason)
      }
    }
    return LocaleChoice(served: defaultLocale, asked: nil, reason: .fallbackDefault)
  }

  /// The best candidate for one wish.
  func answer(to wish: Wish) -> (candidate: Candidate, reason: LocaleChoice.Reason)? {
    if let same = candidates.first(where: { $0.tag == wish.locale.tag }) { return (same, .exact) }
    guard wish.locale.namesLanguage else { return nil }
    var best: (candidate: Candidate, grade: MatchGrade)?
    for candidate in candidates where wish.mayAccept(candidate) {
      guard let grade = MatchGrade(wish, candidate) else { continue }
      if let current = best, current.grade <= grade { continue }
      best = (candidate, grade)
    }
    return best.map { ($0.candidate, $0.grade.reason) }
  }
}
