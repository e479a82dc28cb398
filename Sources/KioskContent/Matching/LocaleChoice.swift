/// Which locale was chosen for a reader, and why.
package struct LocaleChoice: Hashable, Sendable {
  /// Why a locale is the answer, from the plainest to the last resort.
  package enum Reason: String, CaseIterable, Sendable {
    /// The tag asked for.
    case exact
    /// Another tag for the same thing: `iw` and `he`, `sr` and `sr-Cyrl`.
    case alias
    /// The same language and script as used in another region.
    case region
    /// The same language without the variant: `de-simple` and `de`.
    case variantDropped
    /// The same language in another script that its readers know too: `sr` and `sr-Latn`.
    case scriptEquivalent
    /// The written language of those who speak the dialect: `ary` and `ar`, `gsw` and `de`.
    case dialect
    /// A pair that the site has declared readable.
    case declared
    /// Nothing asked for is there.
    case fallbackDefault

    /// Whether the reader ought to be told, because they may not have expected it.
    package var deservesNotice: Bool {
      switch self {
      case .exact, .alias, .region, .scriptEquivalent, .dialect, .declared: false
      case .variantDropped, .fallbackDefault: true
      }
    }
  }

  /// The locale to serve, as it was written among the available ones, or the default.
  package let served: LanguageTag
  /// The member of the request that it answers, as written; nil for the default.
  package let asked: LanguageTag?
  package let reason: Reason
}

/// Chooses among the available locales for a reader who asks for some, in order of preference.
///
/// The first asked locale that any available one answers decides: a region of an earlier wish beats
/// a later wish met exactly. A guess at a second language is never made. For many requests against
/// the same locales, keep a `LocaleMatcher`.
package func chooseLocale(
  asked: [LanguageTag], available: [LanguageTag], default defaultLocale: LanguageTag,
  rules: MatchingRules = .kiosk
) -> LocaleChoice {
  LocaleMatcher(available: available, default: defaultLocale, rules: rules).choice(for: asked)
}

/// The available locales a reader may be told of although none of them is served unasked, the
/// likeliest for the first unanswered wish first; each once.
package func offers(
  asked: [LanguageTag], available: [LanguageTag], rules: MatchingRules = .kiosk
) -> [LanguageTag] {
  guard let first = available.first else { return [] }
  return LocaleMatcher(available: available, default: first, rules: rules).offers(for: asked)
}
