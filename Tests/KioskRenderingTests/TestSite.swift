import Foundation
import KioskText
import Testing

@testable import KioskContent

/// The sites that the tests read.
enum TestSite {
  private static let here = URL(filePath: #filePath).resolvingSymlinksInPath()
    .deletingLastPathComponent()
  private static let root = here.deletingLastPathComponent().deletingLastPathComponent()

  /// The site that comes with the program.
  static func shipped() async throws -> Edition { try await edition(at: root) }

  /// The fixture with some files written anew, without the built-in translations: they change
  /// whenever a translator works.
  static func everything(with written: [String: String] = [:]) async throws -> Edition {
    let copy = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    defer { try? FileManager.default.removeItem(at: copy) }
    try FileManager.default.copyItem(
      at: root.appending(path: "Tests/Fixtures/site-everything"), to: copy)
    for (path, text) in written {
      let file = copy.appending(path: path)
      try FileManager.default.createDirectory(
        at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try text.write(to: file, atomically: true, encoding: .utf8)
    }
    return try await edition(at: copy).withoutBuiltInTranslations
  }

  /// The text of a file of the fixture.
  static func text(_ path: String) throws -> String {
    try String(
      contentsOf: root.appending(path: "Tests/Fixtures/site-everything/\(path)"), encoding: .utf8)
  }

  /// The fixture with Arabic words, and Arabic texts of every status.
  static func arabic() async throws -> Edition {
    let words = try String(
      contentsOf: here.appending(path: "Arabic/interface.xliff"), encoding: .utf8)
    return try await everything(with: [
      "Locales/ar/interface.xliff": words, "Locales/ar/texts.xliff": LocaleText.arabic.file,
    ])
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

  /// A reader of a locale, and of a second one where it is named.
  func reader(_ tag: String, with second: String? = nil) throws -> Reader {
    Reader(locale: try locale(tag), beside: try second.map(locale))
  }

  private func locale(_ tag: String) throws -> LocaleDeclaration {
    try #require(library.locales.locales.first { $0.tag.description == tag })
  }

  /// The page of a document or a topic.
  func page(_ id: String, for reader: Reader) throws -> Page {
    let id = try #require(DocumentID(id))
    return try #require(page(.page(id), for: reader))
  }

  /// Every page that the site has for a reader, with one of each kind that answers a request.
  func everyPage(for reader: Reader) -> [Page] {
    let ids = library.documents.keys.sorted() + library.site.topics.map(\.id)
    let addresses: [PageAddress] =
      [.languages, .topics, .list(.office), .list(.contact), .list(.offer)] + ids.map { .page($0) }
      + [.search(query: "a"), .search(query: "qqq"), .help]
    let words = words(for: reader.locale)
    let message = message(
      .notFound, texts: [words.text(.notFoundText)],
      nearestTo: "kurs", at: .topics, for: reader)
    return addresses.compactMap { page($0, for: reader) } + [message]
  }
}

/// A time in Berlin.
extension CityTime: ExpressibleByStringLiteral {
  public init(stringLiteral text: String) {
    self = CityTime(text, clock: SiteClock(timeZone: "Europe/Berlin"))!
  }
}

extension CalendarDate: ExpressibleByStringLiteral {
  public init(stringLiteral text: String) { self = CalendarDate(text)! }
}
