extension LocaleMatcher {
  /// One asked locale with all that is known of its language, looked up once.
  struct Wish {
    let locale: Candidate
    private let relatedLanguages: [String: Int]
    private let rules: [MatchingRule]

    init(_ locale: Candidate, _ rules: MatchingRules) {
      self.locale = locale
      relatedLanguages = LanguageMatchData.cldr.languages[locale.subtags.language] ?? [:]
      self.rules = rules.rows(asking: locale.subtags.language)
    }

    /// False for the many candidates of languages that neither CLDR nor a rule relates to this one.
    func mayAccept(_ candidate: Candidate) -> Bool {
      let language = candidate.subtags.language
      return language == locale.subtags.language || relatedLanguages[language] != nil
        || rules.contains { $0.asked.language == language || $0.served.language == language }
    }

    /// What was decided on serving a candidate, or nil where nobody did.
    func decision(on candidate: Candidate) -> MatchingRule.Decision? {
      rules.first { $0.fits(asked: locale.subtags, served: candidate.subtags) }?.decision
    }
  }
}
