/// How far a supported locale is from a desired one, part by part; both sides maximized.
/// Source: UTS #35, "Enhanced Language Matching".
struct LanguageDistance: Hashable, Sendable {
  /// 0 for the same language, 80 for languages CLDR does not relate.
  let language: Int
  /// 0 for the same script, 50 for scripts CLDR does not relate.
  let script: Int
  /// 0 for the same region, 3 to 5 otherwise.
  let region: Int

  var total: Int { language + script + region }

  init(
    from desired: LanguageScriptRegion, to supported: LanguageScriptRegion,
    data: LanguageMatchData = .cldr
  ) {
    language = Self.language(desired, supported, data)
    script = Self.script(desired, supported, data)
    region = Self.region(desired, supported, data)
  }

  private static func language(
    _ desired: LanguageScriptRegion, _ supported: LanguageScriptRegion, _ data: LanguageMatchData
  ) -> Int {
    guard desired.language != supported.language else { return 0 }
    return data.languages[desired.language]?[supported.language] ?? data.otherLanguage
  }

  private static func script(
    _ desired: LanguageScriptRegion, _ supported: LanguageScriptRegion, _ data: LanguageMatchData
  ) -> Int {
    guard desired.script != supported.script else { return 0 }
    let pair = LanguageMatchData.WritingPair(
      desired: LanguageMatchData.Writing(language: desired.language, script: desired.script),
      supported: LanguageMatchData.Writing(language: supported.language, script: supported.script))
    return data.scripts[pair] ?? data.otherScript
  }

  /// The distance of the farthest countries, where a side is a region of regions.
  private static func region(
    _ desired: LanguageScriptRegion, _ supported: LanguageScriptRegion, _ data: LanguageMatchData
  ) -> Int {
    guard desired.region != supported.region else { return 0 }
    guard desired.language == supported.language, let rows = data.regions[desired.language] else {
      return data.otherRegion
    }
    let fitting = rows.filter { row in
      row.script == nil || (row.script == desired.script && row.script == supported.script)
    }
    let targets = data.clusters.memberships(of: supported.region)
    let distances = data.clusters.memberships(of: desired.region).flatMap { from in
      targets.map { to in
        let row = fitting.first { $0.desired.fits(from) && $0.supported.fits(to) }
        return row?.distance ?? data.otherRegion
      }
    }
    return distances.max() ?? data.otherRegion
  }
}
