import KioskContent
import TestSupport
import Testing

/// The site of the repository as the tests expect to see it.
enum Shipped {
  private static let loading = Task {
    var loader = SiteLoader(folder: SiteFolder(path: Repository.site))
    return await loader.loadIfChanged()?.edition
  }

  static var edition: Edition {
    get async throws { try #require(await loading.value) }
  }

  static func locale(_ tag: String) async throws -> LocaleDeclaration {
    try #require(try await edition.library.locales.locales.first { $0.tag.description == tag })
  }

  /// The program's words for readers of a locale.
  static func words(_ tag: String) async throws -> Words {
    try await edition.words(for: locale(tag))
  }

  /// The locales of the site, in its order.
  static let tags = ["de", "en", "uk", "ar", "fa", "tr", "ti", "zh-Hans"]
}
