extension LanguageTag {
  /// Which subtag `minimized` keeps where either alone would do (`zh-TW` or `zh-Hant`).
  package enum KeptSubtag: Sendable {
    case region, script
  }

  /// The tag with the language, script and region CLDR holds likely for what it leaves out; the
  /// same tag where CLDR knows nothing of it. Everything after the region stays.
  ///
  /// Expects a canonical tag. Source: UTS #35, "Likely Subtags", *Add Likely Subtags*.
  package var maximized: LanguageTag {
    guard grandfathered == nil else { return self }
    return replacing(LikelySubtags.cldr.maximized(LanguageScriptRegion(self)))
  }

  /// The shortest tag with the same `maximized`; the same tag where CLDR knows nothing of it.
  /// Everything after the region stays.
  ///
  /// Expects a canonical tag. Source: UTS #35, "Likely Subtags", *Remove Likely Subtags*.
  package func minimized(keeping preference: KeptSubtag = .region) -> LanguageTag {
    guard grandfathered == nil else { return self }
    return replacing(
      LikelySubtags.cldr.minimized(LanguageScriptRegion(self), keeping: preference))
  }

  private func replacing(_ subtags: LanguageScriptRegion?) -> LanguageTag {
    guard let subtags else { return self }
    var tag = self
    tag.language = subtags.language
    tag.script = subtags.script.isEmpty ? nil : subtags.script
    tag.region = subtags.region.isEmpty ? nil : subtags.region
    return tag
  }
}
