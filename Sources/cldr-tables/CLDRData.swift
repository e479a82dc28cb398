import Foundation

/// The parts of CLDR's supplemental JSON that matching needs, as they stand in the files.
struct CLDRData {
  /// The CLDR release, for example `47`.
  let version: String
  let aliases: AliasesFile.Alias
  let likelySubtags: [String: String]
  let parentLocales: [String: String]
  let languageMatching: LanguageMatchingFile.Matching
  let territoryContainment: [String: TerritoryContainmentFile.Members]

  /// Reads the five files of one release and throws if one is missing, malformed, or of another
  /// release than the first.
  init(folder: URL) throws {
    let aliases = try Self.read(AliasesFile.self, "aliases.json", in: folder)
    let likely = try Self.read(LikelySubtagsFile.self, "likelySubtags.json", in: folder)
    let parents = try Self.read(ParentLocalesFile.self, "parentLocales.json", in: folder)
    let matching = try Self.read(LanguageMatchingFile.self, "languageMatching.json", in: folder)
    let territories = try Self.read(
      TerritoryContainmentFile.self, "territoryContainment.json", in: folder)
    let versions = [
      aliases.version, likely.version, parents.version, matching.version, territories.version,
    ].map(\.release)
    guard Set(versions).count == 1 else { throw MixedReleases(versions: versions) }
    version = versions[0]
    self.aliases = aliases.metadata.alias
    likelySubtags = likely.likelySubtags
    parentLocales = parents.parentLocales.parentLocale
    languageMatching = matching.languageMatching.writtenNew
    territoryContainment = territories.territoryContainment
  }

  private static func read<File: Decodable>(
    _ type: File.Type, _ name: String, in folder: URL
  ) throws -> File {
    let data = try Data(contentsOf: folder.appending(path: name))
    return try JSONDecoder().decode(Supplemental<File>.self, from: data).supplemental
  }
}

/// The files belong to different CLDR releases.
struct MixedReleases: Error {
  let versions: [String]
}

private struct Supplemental<File: Decodable>: Decodable {
  let supplemental: File
}

struct ReleaseVersion: Decodable {
  let release: String

  enum CodingKeys: String, CodingKey {
    case release = "_cldrVersion"
  }
}
