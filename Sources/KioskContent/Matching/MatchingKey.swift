/// What matching compares of a tag: the canonical, maximized subtags and which of them were written.
struct MatchingKey: Hashable, Sendable {
  let subtags: LanguageScriptRegion
  /// Bits for the language (4), script (2) and region (1) that the canonical tag spells out.
  let written: UInt8

  init(_ tag: LanguageTag) {
    self.init(canonical: tag.canonicalized)
  }

  /// A bare `und` means no language at all and stays so; CLDR's English is only a last resort. If
  /// it has private use subtags, these are its language, because nothing is known but whether two
  /// of them are the same.
  init(canonical: LanguageTag) {
    let plain = LanguageScriptRegion(canonical)
    let isUndetermined =
      plain.language == "und" && plain.script.isEmpty && plain.region.isEmpty
    var full = isUndetermined ? plain : LikelySubtags.cldr.maximized(plain) ?? plain
    if isUndetermined, !canonical.privateUse.isEmpty {
      full.language = "x-" + canonical.privateUse.joined(separator: "-")
    }
    if let region = Self.pseudoRegion(of: canonical) {
      full.language = region + "-" + full.language
      full.region = plain.region.isEmpty ? region : plain.region
    }
    subtags = full
    written =
      (plain.language == "und" ? 0 : 4) | (plain.script.isEmpty ? 0 : 2)
      | (plain.region.isEmpty ? 0 : 1)
  }

  /// The region of CLDR's pseudo-locales (accented, right to left, cracked), which are there to test
  /// programs: nobody who asks for the language itself wants them.
  private static func pseudoRegion(of tag: LanguageTag) -> String? {
    if let region = tag.region, ["XA", "XB", "XC"].contains(region) { return region }
    let regions = ["psaccent": "XA", "psbidi": "XB", "pscrack": "XC"]
    return tag.variants.lazy.compactMap { regions[$0] }.first
  }

  var isParadigm: Bool {
    LanguageMatchData.cldr.paradigms.contains(subtags)
  }

  /// 0 where both tags spell out the same subtags, else 1 to 7, a missing language weighing most.
  func differenceInWriting(_ other: MatchingKey) -> Int {
    Int(written ^ other.written)
  }
}
