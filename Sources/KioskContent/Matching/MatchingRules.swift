/// The decisions in force: a site's own, then the kiosk's; the first that fits a pair counts.
package struct MatchingRules: Sendable {
  /// The kiosk's own decisions and nothing else.
  package static let kiosk = MatchingRules()

  /// The rules in order of precedence.
  package let rows: [MatchingRule]
  private let rowsByLanguage: [String: [MatchingRule]]

  /// - Parameter site: a site's decisions, the first counting most. They may overrule the kiosk's.
  package init(site: [MatchingRule] = []) {
    rows = site + MatchingPolicy.rows
    var byLanguage: [String: [MatchingRule]] = [:]
    for row in rows {
      let languages: Set =
        row.isMutual ? [row.asked.language, row.served.language] : [row.asked.language]
      for language in languages { byLanguage[language, default: []].append(row) }
    }
    rowsByLanguage = byLanguage
  }

  /// The rules that may speak of a wish in a language, in order of precedence.
  func rows(asking language: String) -> [MatchingRule] {
    rowsByLanguage[language] ?? []
  }

  /// The decision on serving a locale to those who ask for another; `nil` where nobody made one.
  package func decision(asked: LanguageTag, served: LanguageTag) -> MatchingRule? {
    let subtags = MatchingKey(canonical: asked.canonicalized).subtags
    let other = MatchingKey(canonical: served.canonicalized).subtags
    return rows(asking: subtags.language).first { $0.fits(asked: subtags, served: other) }
  }
}
