/// A decision on one pair of locales, made by people, with the reason for it.
package struct MatchingRule: Hashable, Sendable {
  package enum Decision: Hashable, Sendable {
    /// Served without asking.
    case silent
    /// Never served, but named to the reader as something they may read.
    case offer
    /// Neither served nor named.
    case never
  }

  package let asked: LocalePattern
  package let served: LocalePattern
  package let decision: Decision
  /// Whether the decision holds with the two exchanged.
  package let isMutual: Bool
  /// One sentence, for whoever asks why.
  package let reason: String

  package init(
    asked: LocalePattern, served: LocalePattern, decision: Decision, isMutual: Bool = false,
    reason: String
  ) {
    self.asked = asked
    self.served = served
    self.decision = decision
    self.isMutual = isMutual
    self.reason = reason
  }

  func fits(asked other: LanguageScriptRegion, served another: LanguageScriptRegion) -> Bool {
    (asked.fits(other) && served.fits(another))
      || (isMutual && asked.fits(another) && served.fits(other))
  }
}
