import KioskContent

/// Why ICU 72, which has CLDR 42, and the matcher, which has CLDR 47, answer differently.
enum MatcherDifference: CaseIterable {
  // Rules of ICU, whose matcher replaces subtags while it looks up the likely ones (cldr-to-icu,
  // LikelySubtagsBuilder). UTS #35 has canonical tags compared.

  /// A language that several subtags replace stays.
  case languageOfSeveralSubtags
  /// What CLDR calls overlong stays.
  case overlongAlias
  /// The first successor of a region counts, not the one of the language.
  case firstSuccessor
  /// A variant that stands for a language counts for nothing.
  case variantOfLanguage
  /// A language without likely subtags is taken for one in Latin script of the USA.
  case unknownIsAmerican

  // Changes in CLDR since 42.

  /// ISO 639-3 merged `ajp` into `apc` in 2023, and later releases of CLDR follow it; CLDR 42 has a
  /// row for `ajp`, but no likely subtags.
  case levantineMerged
  /// CLDR 43 took over SIL's likely subtags (CLDR-15071) and gave `apc` a region (CLDR-14884).
  case likelySince43
  /// CLDR 44 takes Yiddish to be at home in Ukraine, not in the world (CLDR-17042).
  case yiddishSince44
  /// CLDR 46 has `kok` stand for `gom`, no longer for `knn` (CLDR-17121).
  case konkaniSince46
  /// CLDR 46 no longer has Ukrainian fall back to Russian (CLDR-17382).
  case ukrainianSince46
  /// CLDR 46 has Sicilian fall back to Italian.
  case sicilianSince46
  /// CLDR 47 has Afrikaans fall back to English, no longer to Dutch (CLDR-18198).
  case afrikaansSince47

  /// What must be so for a difference to be of this kind.
  enum Evidence {
    /// A tag has one of the subtags, and ICU agrees about the pair's canonical forms.
    case replaced(Set<String>)
    /// A tag is of one of the languages, and ICU agrees about the pair's maximized forms.
    case filled(Set<String>)
    /// The desired tag is of the language, and the matcher agrees once it is made American.
    case american(String)
    /// The tags are of these languages, and ICU's and our distance of these, `nil` for no match,
    /// are what the two gave the maximized forms, up to that of two regions.
    case row(String, String, icu: Int?, ours: Int?)
  }

  var evidence: [Evidence] {
    switch self {
    case .languageOfSeveralSubtags: [.replaced(["sh", "cnr"])]
    case .overlongAlias: [.replaced(["prs", "swc", "276"])]
    case .firstSuccessor: [.replaced(["SU"])]
    case .variantOfLanguage: [.replaced(["arevmda"])]
    case .unknownIsAmerican: [.american("tlh")]
    case .levantineMerged: [.replaced(["ajp"]), .filled(["ajp"])]
    case .likelySince43: [.filled(["acm", "afb", "aii", "apc", "azb", "quy"])]
    case .yiddishSince44: [.filled(["yi"])]
    case .konkaniSince46:
      [
        .replaced(["gom"]), .row("knn", "kok", icu: 0, ours: 10),
        .row("kok", "knn", icu: 0, ours: nil),
      ]
    case .ukrainianSince46: [.row("uk", "ru", icu: 20, ours: nil)]
    case .sicilianSince46: [.row("scn", "it", icu: nil, ours: 20)]
    case .afrikaansSince47:
      [.row("af", "nl", icu: 20, ours: nil), .row("af", "en", icu: nil, ours: 20)]
    }
  }

  /// Whether a tag is one that this kind of difference is about.
  func concerns(_ tag: LanguageTag) -> Bool {
    evidence.contains { $0.concerns(tag) }
  }

  func explains(_ pair: MatcherPair) -> Bool {
    evidence.contains { $0.explains(pair) }
  }
}

extension MatcherDifference.Evidence {
  func concerns(_ tag: LanguageTag) -> Bool {
    let language = tag.canonicalized.maximized.language
    return switch self {
    case .replaced(let subtags), .filled(let subtags):
      subtags.contains(language)
        || !subtags.isDisjoint(with: tag.description.split(separator: "-").map(String.init))
    case .american(let subtag), .row(let subtag, _, _, _): language == subtag
    }
  }

  func explains(_ pair: MatcherPair) -> Bool {
    switch self {
    case .replaced:
      pair.ours == pair.icu.canonical && (concerns(pair.desired) || concerns(pair.supported))
    case .filled:
      pair.ours == pair.icu.maximal && (concerns(pair.desired) || concerns(pair.supported))
    case .american(let language):
      concerns(pair.desired) && pair.icu.written != nil
        && pair.icu.written == LanguageTag("\(language)-Latn-US").flatMap(pair.distance)
    case .row(let desired, let supported, let icu, let ours):
      pair.languages == [desired, supported]
        && pair.icu.maximal == icu.map { $0 + pair.regionDistance }
        && pair.ours == ours.map { $0 + pair.regionDistance }
    }
  }
}
