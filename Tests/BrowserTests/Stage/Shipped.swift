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

extension Shipped {
  /// The heading of a page.
  static func title(of address: PageAddress, _ tag: String) async throws -> String {
    let page = try await edition.page(address, for: Reader(locale: locale(tag)))
    return try #require(page).title.plain
  }

  /// The heading of a document.
  static func title(of id: String, _ tag: String) async throws -> String {
    try await title(of: .page(try #require(DocumentID(id))), tag)
  }
}
