import Foundation
import TestSupport
import Testing

@testable import KioskContent

/// The sites that the tests read.
enum TestSite {
  private static let root = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()
  private static let fixture = root.appending(path: "Tests/Fixtures/site-everything")

  /// The time of all tests: before any fact of the fixture is due for review again.
  static let time = CityTime("2026-05-04T10:00", clock: SiteClock(timeZone: "Europe/Berlin"))!

  /// The site that comes with the program, loaded once.
  static func shipped() async throws -> Edition { try await shippedSite.value }

  private static let shippedSite = Task { try await edition(at: root) }
  private static let fixtureSite = Task {
    try await edition(at: fixture).withoutBuiltInTranslations
  }

  /// The fixture, with some files taken away or written anew.
  ///
  /// It is left without the built-in translations: they change whenever a translator works.
  static func everything(
    without removed: [String] = [], with written: [String: String] = [:]
  ) async throws -> Edition {
    guard !removed.isEmpty || !written.isEmpty else { return try await fixtureSite.value }
    let copy = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    defer { try? FileManager.default.removeItem(at: copy) }
    try FileManager.default.copyItem(at: fixture, to: copy)
    for path in removed { try FileManager.default.removeItem(at: copy.appending(path: path)) }
    for (path, text) in written {
      try text.write(to: copy.appending(path: path), atomically: true, encoding: .utf8)
    }
    return try await edition(at: copy).withoutBuiltInTranslations
  }

  /// The text of a file of the fixture.
  static func text(_ path: String) throws -> String {
    try String(contentsOf: fixture.appending(path: path), encoding: .utf8)
  }

  /// A site that a test has written, without the built-in translations.
  static func edition(in site: SiteCopy) async throws -> Edition {
    try await edition(at: URL(filePath: site.path)).withoutBuiltInTranslations
  }

  private static func edition(at url: URL) async throws -> Edition {
    var loader = SiteLoader(folder: SiteFolder(path: url.path))
    let outcome = await loader.loadIfChanged()
    return try #require(outcome?.edition)
  }
}

extension Edition {
  fileprivate var withoutBuiltInTranslations: Edition {
    let files = library.translations.map { tag, translations in
      LocaleFile(tag: tag, path: translations.path, units: translations.all)
    }
    return Edition(
      library: Library(
        site: library.site, locales: library.locales, interface: library.interface,
        documents: Array(library.documents.values), files: files,
        builtInWords: BuiltInWords(source: library.builtInWords.source, translations: [:]),
        diagnostics: []),
      hash: hash)
  }
}
