/// The three subtags that matching compares; an unknown script or region is empty.
struct LanguageScriptRegion: Hashable, Sendable {
  var language: String
  var script: String
  var region: String

  init(language: String, script: String = "", region: String = "") {
    self.language = language
    self.script = script
    self.region = region
  }

  /// The subtags as written, where `Zzzz` and `ZZ` say no more than leaving them out.
  init(_ tag: LanguageTag) {
    language = tag.language
    script = tag.script == "Zzzz" ? "" : tag.script ?? ""
    region = tag.region == "ZZ" ? "" : tag.region ?? ""
  }
}
