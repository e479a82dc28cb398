/// `aliases.json`; its zone aliases are of no use to matching and stay unread.
struct AliasesFile: Decodable {
  struct Metadata: Decodable {
    let alias: Alias
  }

  struct Alias: Decodable {
    let languageAlias: [String: Replacement]
    let scriptAlias: [String: Replacement]
    let territoryAlias: [String: Replacement]
    let subdivisionAlias: [String: Replacement]
    let variantAlias: [String: Replacement]
  }

  struct Replacement: Decodable {
    let text: String

    enum CodingKeys: String, CodingKey {
      case text = "_replacement"
    }
  }

  let version: ReleaseVersion
  let metadata: Metadata
}

/// `likelySubtags.json`.
struct LikelySubtagsFile: Decodable {
  let version: ReleaseVersion
  let likelySubtags: [String: String]
}

/// `parentLocales.json`; only the parents of locale data, not those of collations.
struct ParentLocalesFile: Decodable {
  struct Parents: Decodable {
    let parentLocale: [String: String]
  }

  let version: ReleaseVersion
  let parentLocales: Parents
}

/// `languageMatching.json`, whose rows are in the order of precedence.
struct LanguageMatchingFile: Decodable {
  struct Kinds: Decodable {
    let writtenNew: Matching

    enum CodingKeys: String, CodingKey {
      case writtenNew = "written-new"
    }
  }

  struct Matching: Decodable {
    let paradigmLocales: ParadigmLocales
    let matchVariables: [String: Variable]
    let languageMatch: [Row]
  }

  struct ParadigmLocales: Decodable {
    let tags: [String]

    enum CodingKeys: String, CodingKey {
      case tags = "_locales"
    }
  }

  struct Variable: Decodable {
    let regions: String

    enum CodingKeys: String, CodingKey {
      case regions = "_value"
    }
  }

  struct Row: Decodable {
    let desired: String
    let supported: String
    let distance: Int
    let isOneWay: Bool?

    enum CodingKeys: String, CodingKey {
      case desired = "_desired"
      case supported = "_supported"
      case distance = "_distance"
      case isOneWay = "_oneway"
    }
  }

  let version: ReleaseVersion
  let languageMatching: Kinds
}

/// `territoryContainment.json`; keys with `-status-` repeat a grouping or name a deprecated code.
struct TerritoryContainmentFile: Decodable {
  struct Members: Decodable {
    let codes: [String]

    enum CodingKeys: String, CodingKey {
      case codes = "_contains"
    }
  }

  let version: ReleaseVersion
  let territoryContainment: [String: Members]
}
