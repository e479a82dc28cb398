extension LanguageTag {
  /// The locale whose data this one inherits, or nil where that is the root.
  ///
  /// CLDR's own parent if it names one (`es-MX` to `es-419`, `sr-Latn` to none, `ht` to `fr-HT`),
  /// else the tag without its last subtag, but never into another script. For the text a locale falls back to,
  /// not for choosing one. Source: UTS #35, "Parent Locales".
  package var parent: LanguageTag? {
    let core = LanguageTag(language: language, script: script, region: region)
    if core != self { return core }
    if let parent = Self.parents[description] {
      return parent == "und" ? nil : LanguageTag(parent)
    }
    if region != nil { return LanguageTag(language: language, script: script) }
    guard let script else { return nil }
    let bare = LanguageTag(language: language)
    return bare.maximized.script == script ? bare : nil
  }

  private static let parents: [String: String] = {
    var parents: [String: String] = [:]
    for line in ParentLocaleTable.records.split(separator: "\n") {
      let words = line.split(separator: " ").map(String.init)
      for child in words.dropFirst() { parents[child] = words[0] }
    }
    return parents
  }()
}
