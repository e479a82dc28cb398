/// CLDR's likely subtags: which script and region a language means when it does not say.
/// Source: UTS #35, "Likely Subtags".
struct LikelySubtags: Sendable {
  static let cldr = LikelySubtags(records: LikelySubtagTable.records)

  /// What a key leads to; the language is missing where it stays.
  private let targets: [PackedSubtags: PackedSubtags]

  /// Reads records of a script, a region, and keys `language[-Script][-REGION][>language]`.
  init(records: String) {
    var targets: [PackedSubtags: PackedSubtags] = [:]
    targets.reserveCapacity(8192)
    for line in records.utf8.split(separator: UInt8(ascii: "\n")) {
      let words = line.split(separator: UInt8(ascii: " "))
      let script = Substring(words[0])
      let region = Substring(words[1])
      for word in words.dropFirst(2) {
        let key = word.prefix { $0 != UInt8(ascii: ">") }
        let language = Substring(word.dropFirst(key.count + 1))
        targets[PackedSubtags(key: key)] = PackedSubtags(
          language: language, script: script, region: region)
      }
    }
    self.targets = targets
  }

  /// Fills what is missing, or answers nil where the table knows nothing of the language and script.
  func maximized(_ subtags: LanguageScriptRegion) -> LanguageScriptRegion? {
    let (language, script, region) = (subtags.language, subtags.script, subtags.region)
    if language != "und", !script.isEmpty, !region.isEmpty { return subtags }
    guard let target = target(language, script, region) else { return nil }
    return LanguageScriptRegion(
      language: language != "und" || target.language.isEmpty ? language : target.language,
      script: script.isEmpty ? target.script : script,
      region: region.isEmpty ? target.region : region)
  }

  /// The first of language-script-region, language-script, language-region, language, und-script.
  private func target(_ language: String, _ script: String, _ region: String) -> PackedSubtags? {
    find(language, script, region) ?? find(language, script, "") ?? find(language, "", region)
      ?? find(language, "", "") ?? (script.isEmpty ? nil : find("und", script, ""))
  }

  private func find(_ language: String, _ script: String, _ region: String) -> PackedSubtags? {
    PackedSubtags(language: language, script: script, region: region).flatMap { targets[$0] }
  }

  /// The shortest subtags that mean the same, by the order of `preference`, or nil where the table
  /// knows nothing of them.
  func minimized(
    _ subtags: LanguageScriptRegion, keeping preference: LanguageTag.KeptSubtag
  ) -> LanguageScriptRegion? {
    guard let full = maximized(subtags) else { return nil }
    let bare = LanguageScriptRegion(language: full.language)
    let withRegion = LanguageScriptRegion(language: full.language, region: full.region)
    let withScript = LanguageScriptRegion(language: full.language, script: full.script)
    let trials =
      switch preference {
      case .region: [bare, withRegion, withScript]
      case .script: [bare, withScript, withRegion]
      }
    return trials.first { maximized($0) == full } ?? full
  }
}
