import Foundation
import KioskContent
import KioskRendering
import TestSupport
import Testing

/// A print document by what it holds.
enum PaperSample: Hashable, CustomTestStringConvertible {
  /// A guide of the shipped site, with a second language beside where one is named.
  case guide(String, with: String?)
  /// A booklet of the shipped site.
  case booklet(String)
  /// A sheet of the fixtures.
  case fixture(String, with: String?)

  /// The shipped locales, as their list names them.
  static let locales: [String] = {
    let list = try? String(contentsOf: Repository.url("Locales/locales.xml"), encoding: .utf8)
    return (list ?? "").matches(of: /<locale tag="([^"]+)"/).map { String($0.output.1) }
  }()

  /// A guide in each locale, alone and beside German; German stands beside Arabic.
  static let guides = locales.flatMap { locale in
    [guide(locale, with: nil), guide(locale, with: locale == "de" ? "ar" : "de")]
  }

  static let booklets = locales.map { booklet($0) }

  static let fixtures = PaperFixture.tags.flatMap { tag in
    [fixture(tag, with: nil), fixture(tag, with: tag == "de" ? "ckb" : "de")]
  }

  var testDescription: String {
    switch self {
    case .guide(let locale, let second): "guide \(locale)" + (second.map { " | \($0)" } ?? "")
    case .booklet(let locale): "booklet \(locale)"
    case .fixture(let tag, let second): "fixture \(tag)" + (second.map { " | \($0)" } ?? "")
    }
  }

  /// The language of the sheets.
  var tag: String {
    switch self {
    case .guide(let tag, _), .booklet(let tag), .fixture(let tag, _): tag
    }
  }

  /// Where the phone's way back begins.
  private static let address = "https://willkommen.musterstadt.example"

  func document() async throws -> PrintDocument {
    if case .fixture(let tag, let second) = self {
      return try PaperFixture(tag: tag).document(with: second)
    }
    let edition = try await ShippedSite.edition.value
    let time = try #require(CityTime("2026-11-23T10:00", clock: edition.library.clock))
    let options = PrintOptions(publicAddress: Self.address)
    switch self {
    case .guide(let locale, let second):
      let id = try #require(DocumentID("registration"))
      let pages = edition.paperPages([id], for: try Self.reader(edition, locale, with: second))
      return try #require(PrintRenderer.document(pages, at: time, options: options))
    case .booklet(let locale), .fixture(let locale, _):
      let id = try #require(DocumentID("first-steps"))
      let reader = try Self.reader(edition, locale, with: nil)
      let booklet = try #require(edition.booklet(id, for: reader))
      return PrintRenderer.booklet(booklet, at: time, options: options)
    }
  }

  private static func reader(
    _ edition: Edition, _ tag: String, with second: String?
  ) throws -> Reader {
    let locales = try [tag, second].compactMap { $0 }.map { tag in
      try #require(edition.library.locales.locales.first { $0.tag.description == tag })
    }
    return Reader(locale: locales[0], beside: locales.count == 2 ? locales[1] : nil)
  }
}

/// The site that comes with the program, read once.
enum ShippedSite {
  static let edition = Task {
    var loader = SiteLoader(folder: SiteFolder(path: Repository.site))
    let outcome = await loader.loadIfChanged()
    return try #require(outcome?.edition)
  }
}
