package import KioskContent
package import KioskText

/// What CLDR and the site suggest for the declaration of a new locale; a person has the last word.
package struct LocaleProposal: Sendable, Equatable {
  /// The tag as it will be written.
  package let tag: LanguageTag
  /// The language's own name; `nil` where CLDR does not know it.
  package var endonym: String?
  /// Its English name; `nil` where CLDR does not know it.
  package var english: String?
  /// ISO 15924; `nil` where CLDR knows no likely one.
  package var script: String?
  /// The direction; `nil` without a script.
  package var direction: TextDirection?
  /// The digits of dates and amounts.
  package var digits: DigitSystem
  /// Declared locales to fall back to, the source language left out.
  package var fallback: [LanguageTag]

  /// Proposes a declaration.
  ///
  /// The chain holds the declared locales that readers of the language are served without asking
  /// (a region, a dialect), then English where the site has it; never a pair that the kiosk or the
  /// site has decided against. What people "often also read" is never proposed.
  package init(tag: LanguageTag, locales: LocaleList, source: LanguageTag) {
    let canonical = tag.canonicalized
    let likely = canonical.maximized
    self.tag = tag
    // CLDR has no names for variants: "Deutsch (SIMPLE)" is no name.
    let isNamed = canonical.variants.isEmpty && canonical.privateUse.isEmpty
    let written = canonical.description
    endonym = isNamed ? languageName(of: written, in: written) : nil
    english = isNamed ? languageName(of: written, in: "en") : nil
    script = canonical.script ?? likely.script
    // Apple's data calls the Nastaliq style a script of its own.
    if script == "Aran" { script = "Arab" }
    direction = script.map { TextDirection(script: $0) }
    digits = DigitSystem(usualFor: written)
    fallback = LocaleProposal.chain(for: tag, locales, source)
  }

  private static func chain(
    for tag: LanguageTag, _ locales: LocaleList, _ source: LanguageTag
  ) -> [LanguageTag] {
    let others = locales.locales.map(\.tag).filter { $0 != tag && $0 != source }
    let rules = MatchingRules(site: locales.decisions)
    let near = chooseLocale(asked: [tag], available: others, default: source, rules: rules)
    var chain = near.asked == nil ? [] : [near.served]
    if let english = others.first(where: { $0.language == "en" }), !chain.contains(english),
      tag.language != source.language
    {
      chain.append(english)
    }
    return chain.filter { LocaleProposal.objection(to: $0, for: tag, locales) == nil }
  }

  /// The reason why one locale must not stand in for another; `nil` where nobody has decided so.
  package static func objection(
    to other: LanguageTag, for tag: LanguageTag, _ locales: LocaleList
  ) -> String? {
    let rule = MatchingRules(site: locales.decisions).decision(asked: tag, served: other)
    return rule?.decision == .never ? rule?.reason : nil
  }

  /// The declaration as attributes of `<locale>`, in the order of the schema; `nil` while something
  /// is not known.
  package var attributes: [(name: String, value: String)]? {
    guard let endonym, let english, let script, let direction else { return nil }
    let declared = [
      ("tag", tag.description), ("endonym", endonym), ("english", english), ("script", script),
      ("direction", direction.rawValue), ("digits", digits.rawValue),
    ]
    guard !fallback.isEmpty else { return declared }
    return declared + [("fallback", fallback.map(\.description).joined(separator: " "))]
  }
}
