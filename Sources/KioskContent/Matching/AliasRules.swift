/// CLDR's aliases, arranged so that a tag is compared with the few rules that can concern it.
/// Source: UTS #35, Annex C, "LocaleId Canonicalization".
struct AliasRules: Sendable {
  /// A rule for a language together with other subtags, for example `hy-arevmda` to `hyw`.
  struct Rule: Sendable {
    let language: String
    let script: String?
    let region: String?
    let variants: [String]
    let replacement: LanguageTag

    /// How many subtags must be there; `und` demands nothing.
    var weight: Int {
      (language == "und" ? 0 : 1) + (script == nil ? 0 : 1) + (region == nil ? 0 : 1)
        + variants.count
    }
  }

  static let cldr = AliasRules()

  /// Replacements of whole grandfathered tags.
  let grandfathered: [String: LanguageTag]
  /// Rules of more than one subtag, or of a variant, by language (`und` fits every language), the
  /// rule with most subtags first.
  let rules: [String: [Rule]]
  /// Replacements of a language alone.
  let languages: [String: LanguageTag]
  let scripts: [String: String]
  /// The regions a former region became, the general answer first.
  let regions: [String: [String]]
  let variants: [String: String]
  /// The first replacement of a subdivision: a subdivision, or a region with `zzzz` for all of it.
  let subdivisions: [String: String]

  private init() {
    var grandfathered: [String: LanguageTag] = [:]
    var languages: [String: LanguageTag] = [:]
    var rules: [String: [Rule]] = [:]
    for (key, replacements) in Self.records(AliasTable.languages) {
      guard let replacement = LanguageTag(replacements[0]) else { continue }
      if let name = LanguageTag(key)?.grandfathered { grandfathered[name] = replacement }
      guard let rule = Self.rule(key, replacement) else { continue }
      if rule.weight == 1 && rule.language != "und" {
        languages[rule.language] = replacement
      } else {
        rules[rule.language, default: []].append(rule)
      }
    }
    self.grandfathered = grandfathered
    self.languages = languages
    // The table is sorted, and so is each list before this; equal weights keep the order of text.
    self.rules = rules.mapValues { list in
      (1...4).reversed().flatMap { weight in list.filter { $0.weight == weight } }
    }
    scripts = Self.firstReplacements(AliasTable.scripts)
    regions = Dictionary(uniqueKeysWithValues: Self.records(AliasTable.regions))
    variants = Self.firstReplacements(AliasTable.variants)
    subdivisions = Self.firstReplacements(AliasTable.subdivisions).mapValues { code in
      code.utf8.count == 2 ? code.lowercased() + "zzzz" : code
    }
  }

  private static func records(_ table: String) -> [(String, [String])] {
    table.split(separator: "\n").map { line in
      let words = line.split(separator: " ").map(String.init)
      return (words[0], Array(words.dropFirst()))
    }
  }

  private static func firstReplacements(_ table: String) -> [String: String] {
    Dictionary(uniqueKeysWithValues: records(table).map { ($0.0, $0.1[0]) })
  }

  /// The rule a key of subtags states, or nil for a key that reads as no such list: `i-lux` and the
  /// like are whole tags, and in `zh-yue` reading the tag has already put `yue` first.
  private static func rule(_ key: String, _ replacement: LanguageTag) -> Rule? {
    var subtags = key.lowercased().split(separator: "-").map(String.init)[...]
    guard let language = subtags.popFirst(), SubtagShape.isLanguage(language) else { return nil }
    var script: String?
    var region: String?
    if let first = subtags.first, SubtagShape.isScript(first) {
      script = SubtagShape.capitalized(first)
      subtags.removeFirst()
    }
    if let first = subtags.first, SubtagShape.isRegion(first) {
      region = first.uppercased()
      subtags.removeFirst()
    }
    guard subtags.allSatisfy(SubtagShape.isVariant) else { return nil }
    return Rule(
      language: language, script: script, region: region, variants: Array(subtags),
      replacement: replacement)
  }
}
