extension LanguageTag {
  /// The tag CLDR prefers for the same thing: aliases of language, script, region, variant and
  /// subdivision replaced, variants and extensions sorted.
  ///
  /// Not covered, for want of CLDR's `bcp47` data: aliases of the types of `u` and `t` keywords,
  /// such as `ca-islamicc`, other than subdivisions and `true`. Source: UTS #35, Annex C.
  package var canonicalized: LanguageTag {
    var tag = self
    if let grandfathered, let replacement = AliasRules.cldr.grandfathered[grandfathered] {
      tag = replacement
    }
    if tag.language.isEmpty { tag.language = "und" }
    tag.replaceAliases(AliasRules.cldr)
    tag.variants.sort()
    if !tag.extensions.isEmpty {
      tag.extensions = tag.extensions.map(\.canonicalized)
      tag.extensions.sort { $0.singleton < $1.singleton }
    }
    return tag
  }

  /// Applies rules until none fits. Every rule leads to a preferred tag, so that is after a few
  /// steps; the bound keeps a faulty table from spinning.
  private mutating func replaceAliases(_ aliases: AliasRules) {
    for _ in 0..<32 {
      let replaced =
        apply(aliases.rules[language]) || replaceLanguage(aliases) || replaceScript(aliases)
        || replaceRegion(aliases)
        || !variants.isEmpty && (apply(aliases.rules["und"]) || replaceVariant(aliases))
      guard replaced else { return }
    }
  }

  private mutating func apply(_ rules: [AliasRules.Rule]?) -> Bool {
    guard let rules, let rule = rules.first(where: fits) else { return false }
    if rule.language != "und" { language = rule.replacement.language }
    if rule.script != nil || script == nil { script = rule.replacement.script }
    if rule.region != nil || region == nil { region = rule.replacement.region }
    let added = rule.replacement.variants
    if !rule.variants.isEmpty {
      variants = variants.filter { !rule.variants.contains($0) && !added.contains($0) } + added
    } else if variants.isEmpty {
      variants = added
    }
    if privateUse.isEmpty { privateUse = rule.replacement.privateUse }
    return true
  }

  private func fits(_ rule: AliasRules.Rule) -> Bool {
    (rule.language == "und" || rule.language == language)
      && (rule.script == nil || rule.script == script)
      && (rule.region == nil || rule.region == region)
      && rule.variants.allSatisfy(variants.contains)
  }

  private mutating func replaceLanguage(_ aliases: AliasRules) -> Bool {
    guard let replacement = aliases.languages[language] else { return false }
    language = replacement.language
    script = script ?? replacement.script
    region = region ?? replacement.region
    if variants.isEmpty { variants = replacement.variants }
    return true
  }

  private mutating func replaceScript(_ aliases: AliasRules) -> Bool {
    guard let current = script, let replacement = aliases.scripts[current] else { return false }
    script = replacement
    return true
  }

  private mutating func replaceVariant(_ aliases: AliasRules) -> Bool {
    guard let index = variants.firstIndex(where: { aliases.variants[$0] != nil }),
      let replacement = aliases.variants[variants[index]]
    else { return false }
    variants.remove(at: index)
    if !variants.contains(replacement) { variants.append(replacement) }
    return true
  }

  /// Where a region became several, the language's own among them, else the first.
  private mutating func replaceRegion(_ aliases: AliasRules) -> Bool {
    guard let current = region, let replacements = aliases.regions[current] else { return false }
    let subtags = LanguageScriptRegion(language: language, script: script ?? "")
    let likely = LikelySubtags.cldr.maximized(subtags)?.region
    region = replacements.first { replacements.count > 1 && $0 == likely } ?? replacements[0]
    return true
  }
}
