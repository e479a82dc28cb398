/// Reads lower-case subtags from left to right in the order RFC 5646, section 2.1, prescribes.
struct LanguageTagParser {
  private let subtags: [String]
  private var position = 0

  init(subtags: [String]) {
    self.subtags = subtags
  }

  /// The tag, or nil where a subtag fits nowhere.
  mutating func parse() -> LanguageTag? {
    if subtags.first == "x" {
      guard let privateUse = takePrivateUse() else { return nil }
      return LanguageTag(language: "", privateUse: privateUse)
    }
    guard let language = takeLanguage() else { return nil }
    var tag = LanguageTag(language: language)
    tag.script = take(where: SubtagShape.isScript).map(SubtagShape.capitalized)
    tag.region = take(where: SubtagShape.isRegion)?.uppercased()
    guard let variants = takeVariants(), let extensions = takeExtensions() else { return nil }
    tag.variants = variants
    tag.extensions = extensions
    if position < subtags.count {
      guard let privateUse = takePrivateUse() else { return nil }
      tag.privateUse = privateUse
    }
    return tag
  }

  private mutating func take(where fits: (String) -> Bool) -> String? {
    guard position < subtags.count, fits(subtags[position]) else { return nil }
    defer { position += 1 }
    return subtags[position]
  }

  /// The language, or the extended language in its place, which is its own preferred value.
  private mutating func takeLanguage() -> String? {
    guard let language = take(where: SubtagShape.isLanguage) else { return nil }
    guard language.utf8.count <= 3 else { return language }
    return take(where: SubtagShape.isExtendedLanguage) ?? language
  }

  private mutating func takeVariants() -> [String]? {
    var variants: [String] = []
    while let variant = take(where: SubtagShape.isVariant) {
      guard !variants.contains(variant) else { return nil }
      variants.append(variant)
    }
    return variants
  }

  private mutating func takeExtensions() -> [LanguageTag.Extension]? {
    var extensions: [LanguageTag.Extension] = []
    while let singleton = take(where: { $0.utf8.count == 1 && $0 != "x" }) {
      var parts: [String] = []
      while let part = take(where: { $0.utf8.count >= 2 }) { parts.append(part) }
      let isRepeated = extensions.contains { $0.singleton == singleton }
      guard !parts.isEmpty, !isRepeated else { return nil }
      extensions.append(LanguageTag.Extension(singleton: singleton, subtags: parts))
    }
    return extensions
  }

  /// Everything after `x`, of which there must be something.
  private mutating func takePrivateUse() -> [String]? {
    guard take(where: { $0 == "x" }) != nil, position < subtags.count else { return nil }
    defer { position = subtags.count }
    return Array(subtags[position...])
  }
}
