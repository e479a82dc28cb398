import Foundation
import KioskContent
import Testing

/// The sites that the tests read.
enum TestSite: String {
  case everything = "Tests/Fixtures/site-everything"
  case shipped = "."

  static let root = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  /// The days of the transcripts: before any fact of the sites is due for review.
  static let day = CalendarDate("2026-05-04")!

  func edition() async throws -> Edition {
    try await TestSite.edition(at: TestSite.root.appending(path: rawValue))
  }

  /// The fixture with some files taken away or written anew.
  static func everything(
    without removed: [String] = [], with written: [String: String] = [:]
  ) async throws -> Edition {
    let copy = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    defer { try? FileManager.default.removeItem(at: copy) }
    try FileManager.default.copyItem(
      at: root.appending(path: TestSite.everything.rawValue), to: copy)
    for path in removed { try FileManager.default.removeItem(at: copy.appending(path: path)) }
    for (path, text) in written {
      try text.write(to: copy.appending(path: path), atomically: true, encoding: .utf8)
    }
    return try await edition(at: copy)
  }

  private static func edition(at url: URL) async throws -> Edition {
    var loader = SiteLoader(folder: SiteFolder(path: url.path))
    let outcome = await loader.loadIfChanged()
    return try #require(outcome?.edition)
  }

  /// The fixture without the built-in translations, which change as translators work; Arabic has a
  /// few words of its own.
  static func everythingWithOwnWords() async throws -> Edition {
    let edition = try await everything(with: ["Locales/ar.xliff": arabic])
    let library = edition.library
    let words = BuiltInWords(source: library.builtInWords.source, translations: [:])
    let units = try #require(library.translations[LanguageTag("ar")!]?.units)
    return Edition(
      library: Library(
        site: library.site, locales: library.locales, interface: library.interface,
        documents: Array(library.documents.values), files: [], builtInWords: words,
        diagnostics: []),
      hash: edition.hash)
  }
}
