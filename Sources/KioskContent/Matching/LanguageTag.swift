/// A language tag of BCP 47, for example `de-AT`, `zh-Hant-HK` or `de-simple`.
///
/// Every part is held in its conventional case (`xx-Xxxx-XX`, all else lower), so tags that differ
/// only in case or in `_` for `-` are equal. Nothing is replaced but an extended language, which
/// becomes the language (`zh-yue` is `yue`); `canonicalized` replaces the rest.
/// Sources: RFC 5646, UTS #35.
package struct LanguageTag: Hashable, Sendable {
  /// The language subtag: `und` if no language is known, empty in a tag of private use alone
  /// (`x-house`).
  package internal(set) var language: String
  /// The script subtag, for example `Cyrl`.
  package internal(set) var script: String?
  /// The region subtag: two letters or three digits.
  package internal(set) var region: String?
  /// The variant subtags in the order written, each once.
  package internal(set) var variants: [String]
  /// The extensions in the order written, each singleton once.
  package internal(set) var extensions: [Extension]
  /// The subtags after `x`, empty where there are none.
  package internal(set) var privateUse: [String]
  /// The whole tag where it is one of RFC 5646's irregular or regular grandfathered tags; then
  /// `language` is `und` and every other part is empty.
  package internal(set) var grandfathered: String?

  /// An extension: its singleton and the subtags that belong to it.
  package struct Extension: Hashable, Sendable {
    /// A digit or a letter other than `x`, lower case.
    package let singleton: String
    /// At least one subtag of two to eight characters, lower case.
    package internal(set) var subtags: [String]
  }

  /// The longest text a tag is read from, in UTF-8 bytes; it bounds the work a request can ask for.
  package static let longestText = 256

  /// Only for parts that are known to be well formed and in their conventional case.
  init(
    language: String, script: String? = nil, region: String? = nil, variants: [String] = [],
    extensions: [Extension] = [], privateUse: [String] = [], grandfathered: String? = nil
  ) {
    self.language = language
    self.script = script
    self.region = region
    self.variants = variants
    self.extensions = extensions
    self.privateUse = privateUse
    self.grandfathered = grandfathered
  }
}

extension LanguageTag: CustomStringConvertible {
  /// The tag as text in conventional case, which reads back as the same tag.
  package var description: String {
    if let grandfathered { return grandfathered }
    var text = language
    func append(_ subtag: String) {
      if !text.isEmpty { text += "-" }
      text += subtag
    }
    if let script { append(script) }
    if let region { append(region) }
    variants.forEach(append)
    for one in extensions {
      append(one.singleton)
      one.subtags.forEach(append)
    }
    if !privateUse.isEmpty {
      append("x")
      privateUse.forEach(append)
    }
    return text
  }
}

extension LanguageTag: Comparable {
  /// The order of the texts, by code unit.
  package static func < (first: LanguageTag, second: LanguageTag) -> Bool {
    first.description < second.description
  }
}
