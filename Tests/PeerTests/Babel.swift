import Foundation

/// CLDR's tables as Babel ships them; Babel 2.18 has CLDR 47.
struct Babel: Decodable {
  /// The CLDR release.
  let version: String
  let likelySubtags: [String: String]
  /// Languages and locales by the code they replace.
  let languages: [String: String]
  let scripts: [String: String]
  let variants: [String: String]
  /// Successors by the region they replace.
  let regions: [String: [String]]
  /// Parents that are not the tag without its last subtag, by child.
  let parents: [String: String]

  static func read() async throws -> Babel {
    let output = try await Python.run(
      """
      from babel.core import get_global
      import json, sys

      json.dump({
          "version": get_global("cldr")["version"],
          "likelySubtags": get_global("likely_subtags"),
          "languages": get_global("language_aliases"),
          "scripts": get_global("script_aliases"),
          "variants": get_global("variant_aliases"),
          "regions": get_global("territory_aliases"),
          "parents": get_global("parent_exceptions"),
      }, sys.stdout)
      """)
    return try JSONDecoder().decode(Babel.self, from: Data(output.utf8))
  }
}
