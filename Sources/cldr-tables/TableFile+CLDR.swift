extension TableFile {
  /// Every table file, in a fixed order.
  static func all(from data: CLDRData) -> [TableFile] {
    [
      aliases(data.aliases),
      likelySubtags(data.likelySubtags),
      languageMatching(data.languageMatching),
      territoryContainment(data.territoryContainment),
      parentLocales(data.parentLocales),
    ]
  }

  private static func aliases(_ aliases: AliasesFile.Alias) -> TableFile {
    func records(_ map: [String: AliasesFile.Replacement]) -> [String] {
      map.map { "\($0.key) \($0.value.text)" }.sorted()
    }
    return TableFile(
      name: "AliasTable",
      literals: [
        Literal(
          name: "languages", comment: "A language identifier or part of one, and its replacement.",
          lines: records(aliases.languageAlias)),
        Literal(
          name: "scripts", comment: "A script and its replacement.",
          lines: records(aliases.scriptAlias)),
        Literal(
          name: "regions", comment: "A region and its replacements, the general one first.",
          lines: records(aliases.territoryAlias)),
        Literal(
          name: "variants", comment: "A variant and its replacement.",
          lines: records(aliases.variantAlias)),
        Literal(
          name: "subdivisions",
          comment: "A subdivision and its replacements: subdivisions or a region.",
          lines: records(aliases.subdivisionAlias)),
      ])
  }

  /// Groups the keys by the script and region they lead to, because most leave the language alone.
  private static func likelySubtags(_ map: [String: String]) -> TableFile {
    var keysByTarget: [String: [String]] = [:]
    for (key, value) in map {
      let parts = value.split(separator: "-")
      let target = parts.dropFirst().joined(separator: " ")
      let keepsLanguage = key.split(separator: "-").first == parts.first
      keysByTarget[target, default: []].append(keepsLanguage ? key : "\(key)>\(parts[0])")
    }
    let lines = keysByTarget.map { "\($0.key) \($0.value.sorted().joined(separator: " "))" }
    return TableFile(
      name: "LikelySubtagTable",
      literals: [
        Literal(
          name: "records",
          comment:
            "Script, region, and the keys that gain them; `key>language` sets the language too.",
          lines: lines.sorted())
      ])
  }

  private static func languageMatching(_ matching: LanguageMatchingFile.Matching) -> TableFile {
    let rows = matching.languageMatch.map { row in
      "\(row.desired) \(row.supported) \(row.distance)" + (row.isOneWay == true ? " oneway" : "")
    }
    let variables = matching.matchVariables.map { "\($0.key) \($0.value.regions)" }
    return TableFile(
      name: "LanguageMatchTable",
      literals: [
        Literal(
          name: "paradigmLocales", comment: "The locales that win a tie.",
          lines: matching.paradigmLocales.tags),
        Literal(
          name: "variables", comment: "The region clusters: a variable and its regions.",
          lines: variables.sorted()),
        Literal(
          name: "rows",
          comment: "Desired, supported, distance; the first row that fits counts.", lines: rows),
      ])
  }

  private static func territoryContainment(
    _ containment: [String: TerritoryContainmentFile.Members]
  ) -> TableFile {
    let current = containment.filter { !$0.key.contains("-status-") }
    let lines = current.map { "\($0.key) \($0.value.codes.joined(separator: " "))" }
    return TableFile(
      name: "TerritoryContainmentTable",
      literals: [
        Literal(
          name: "records", comment: "A region of regions and what it holds directly.",
          lines: lines.sorted())
      ])
  }

  /// Groups the children by parent.
  private static func parentLocales(_ map: [String: String]) -> TableFile {
    let children = Dictionary(grouping: map.keys) { map[$0] ?? "root" }
    let lines = children.map { "\($0.key) \($0.value.sorted().joined(separator: " "))" }
    return TableFile(
      name: "ParentLocaleTable",
      literals: [
        Literal(
          name: "records", comment: "A parent and the locales that inherit from it.",
          lines: lines.sorted())
      ])
  }
}
