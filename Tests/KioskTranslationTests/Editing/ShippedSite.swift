import Foundation
import KioskContent
import KioskTranslation
import KioskXML
import TestSupport
import Testing

/// The site that the repository ships, as the tools see it.
enum ShippedSite {
  static func library(at path: String = Repository.site) async throws -> Library {
    var loader = SiteLoader(folder: SiteFolder(path: path))
    let outcome = try #require(await loader.loadIfChanged())
    return try #require(outcome.edition).library
  }

  static func trees(_ tag: LanguageTag) throws -> LocaleTrees {
    let path = "Locales/\(tag).xliff"
    let tree = try #require(try LocaleFileOnDisk.tree(at: Repository.url(path).path))
    return LocaleTrees(tag: tag, trees: [(path, tree)])
  }

  /// `Locales/locales.xml`, with the lines that a condition keeps.
  static func locales(keeping isKept: (String) -> Bool = { _ in true }) throws -> LocaleList {
    let text = try String(contentsOf: Repository.url("Locales/locales.xml"), encoding: .utf8)
    let lines = text.split(separator: "\n").map(String.init).filter(isKept)
    return try #require(LocaleList.decode(try parsed(lines.joined(separator: "\n"))).list)
  }
}
