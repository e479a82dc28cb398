/// The locales of a language, or of a language in one script or region, that a rule speaks of.
package struct LocalePattern: Hashable, Sendable {
  private let subtags: LanguageScriptRegion

  /// A pattern of a CLDR-canonical language with an optional script and region.
  package init(language: String, script: String? = nil, region: String? = nil) {
    subtags = LanguageScriptRegion(language: language, script: script ?? "", region: region ?? "")
  }

  /// A pattern of what the tag spells out once it is canonical: `ku` fits Kurdish in any script,
  /// `ku-Arab` only in Arabic script. Variants and extensions play no part.
  package init(_ tag: LanguageTag) {
    subtags = LanguageScriptRegion(tag.canonicalized)
  }

  /// The language every fitting locale has.
  var language: String { subtags.language }

  /// - Parameter full: maximized subtags.
  func fits(_ full: LanguageScriptRegion) -> Bool {
    subtags.language == full.language
      && (subtags.script.isEmpty || subtags.script == full.script)
      && (subtags.region.isEmpty || subtags.region == full.region)
  }
}
