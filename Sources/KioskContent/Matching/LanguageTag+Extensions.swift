extension LanguageTag.Extension {
  /// The extension in the canonical form of UTS #35 for `u` and `t`; any other as it is.
  var canonicalized: LanguageTag.Extension {
    switch singleton {
    case "u": LanguageTag.Extension(singleton: "u", subtags: canonicalLocaleSubtags)
    case "t": LanguageTag.Extension(singleton: "t", subtags: canonicalTransformSubtags)
    default: self
    }
  }

  /// Attributes in order, then keywords in order of their keys; the first of two alike counts.
  private var canonicalLocaleSubtags: [String] {
    let attributes = subtags.prefix { $0.utf8.count > 2 }
    let keywords = Self.fields(subtags.dropFirst(attributes.count)) { $0.utf8.count == 2 }
    let sorted = keywords.map { ($0.key, Self.canonicalValue($0.value, of: $0.key)) }
      .sorted { $0.0 < $1.0 }
    return Set(attributes).sorted() + sorted.flatMap { [$0.0] + $0.1 }
  }

  /// The source language in canonical form, then the fields in order of their keys.
  private var canonicalTransformSubtags: [String] {
    let source = subtags.prefix { !SubtagShape.isTransformKey($0) }
    let fields = Self.fields(subtags.dropFirst(source.count), isKey: SubtagShape.isTransformKey)
    let tag = LanguageTag(source.joined(separator: "-"))?.canonicalized
    let language = tag?.description.lowercased().split(separator: "-").map(String.init)
    let sorted = fields.sorted { $0.key < $1.key }
    return (language ?? Array(source)) + sorted.flatMap { [$0.key] + $0.value }
  }

  private static func canonicalValue(_ value: [String], of key: String) -> [String] {
    switch key {
    case "rg", "sd": value.map { AliasRules.cldr.subdivisions[$0] ?? $0 }
    default: value == ["true"] ? [] : value
    }
  }

  private static func fields(
    _ subtags: ArraySlice<String>, isKey: (String) -> Bool
  ) -> [(key: String, value: [String])] {
    var fields: [(key: String, value: [String])] = []
    for subtag in subtags {
      if isKey(subtag) {
        fields.append((subtag, []))
      } else if !fields.isEmpty {
        fields[fields.count - 1].value.append(subtag)
      }
    }
    var seen: Set<String> = []
    return fields.filter { seen.insert($0.key).inserted }
  }
}
