import Foundation
import KioskContent
import KioskXML
import Testing

/// What a folder may hold, and how much of it counts.
@Suite struct SiteFolderTests {
  /// `path rule` of everything that one load finds.
  private func faults(_ site: TemporarySite) async throws -> [String] {
    try await site.outcome().diagnostics.map { "\($0.path) \($0.fault.rule)" }
  }

  @Test func `stray files are named, and what is nobody's business is not`() async throws {
    let site = try TemporarySite([
      "Content/notes.xml": "<a/>", "Content/other/a.xml": "<a/>", "Content/guides/b/c.xml": "<a/>",
      "Content/guides/B.xml": "<a/>", "Content/guides/help.xml": "<a/>",
      "Locales/uk/a/b.xliff": "<a/>", "Locales/uk.xlf": "<a/>", "Locales/u.xliff": "<a/>",
      "Content/guides/.hidden.xml": "", "Content/guides/a.xml~": "", "Content/guides/#a.xml#": "",
      "Content/guides/picture.png": "", "Content/schema/a.xml": "", "Locales/README.md": "",
      "elsewhere/a.xml": "",
    ])
    #expect(
      try await faults(site) == [
        "Content/guides/B.xml invalid-file-name", "Content/guides/b/c.xml stray-file",
        "Content/guides/help.xml reserved-name", "Content/notes.xml stray-file",
        "Content/other/a.xml stray-file", "Locales/u.xliff stray-file",
        "Locales/uk.xlf stray-file", "Locales/uk/a/b.xliff stray-file",
      ])
  }

  @Test func `a link may stay in the site and not leave it`() async throws {
    let site = try TemporarySite(["Content/guides/flat.xml": TemporarySite.document()])
    let outside = site.root.appending(path: "outside")
    let manager = FileManager.default
    try manager.createDirectory(at: outside, withIntermediateDirectories: true)
    try TemporarySite.document().write(
      to: outside.appending(path: "a.xml"), atomically: true, encoding: .utf8)
    try manager.createSymbolicLink(
      at: site.url("Content/guides/in.xml"), withDestinationURL: site.url("Content/guides/flat.xml")
    )
    try manager.createSymbolicLink(
      at: site.url("Content/guides/out.xml"), withDestinationURL: outside.appending(path: "a.xml"))
    try manager.createSymbolicLink(at: site.url("Content/offices"), withDestinationURL: outside)
    try manager.createSymbolicLink(
      at: site.url("Content/guides/nowhere.xml"), withDestinationURL: site.url("nowhere"))
    try manager.createSymbolicLink(
      at: site.url("Content/guides/round.xml"),
      withDestinationURL: site.url("Content/guides/round.xml"))
    #expect(
      try await faults(site) == [
        "Content/guides/nowhere.xml unreadable-file", "Content/guides/out.xml link-out-of-site",
        "Content/guides/round.xml unreadable-file", "Content/offices link-out-of-site",
      ])
    let documents = try await site.edition().library.documents
    #expect(documents.keys.map(\.rawValue).sorted() == ["flat", "in"])
  }

  @Test func `a site that is reached through a link is a site`() async throws {
    let site = try TemporarySite(["Content/guides/flat.xml": TemporarySite.document()])
    let link = site.root.appending(path: "link")
    try FileManager.default.createSymbolicLink(at: link, withDestinationURL: site.url(""))
    var loader = SiteLoader(folder: SiteFolder(path: link.path))
    let edition = try #require(await loader.loadIfChanged()?.edition)
    #expect(edition.library.documents.count == 1)
    #expect(edition.library.diagnostics == [])
  }

  @Test func `a file beyond its limit names the limit`() async throws {
    let site = try TemporarySite()
    let limit = 8 << 20
    let start = TemporarySite.document("<!--")
    let filler = limit - start.utf8.count
    let text = start.replacing(
      "<!--", with: "<!--" + String(repeating: "x", count: filler - 3) + "-->")
    try site.write("Content/guides/flat.xml", text)
    #expect(try await faults(site) == [])
    try site.write("Content/guides/flat.xml", text + "\n")
    let faults = try await site.outcome().diagnostics
    #expect(faults.map(\.fault.message) == ["file is larger than \(limit) bytes"])
  }

  @Test func `what cannot be read as a file is a fault of that path alone`() async throws {
    let site = try TemporarySite(["Content/guides/flat.xml": TemporarySite.document()])
    #expect(mkfifo(site.url("Content/guides/pipe.xml").path, 0o644) == 0)
    #expect(try await faults(site) == ["Content/guides/pipe.xml unreadable-file"])
    #expect(try await site.edition().library.documents.count == 1)
  }

  @Test func `a file that vanishes between the listing and the reading is a fault of its own`()
    async throws
  {
    let site = try TemporarySite(["Content/guides/flat.xml": TemporarySite.document()])
    let file = try #require(
      site.folder.listing().files.keys.first { $0.path.hasSuffix("flat.xml") })
    try site.remove("Content/guides/flat.xml")
    #expect(throws: SiteFolder.ReadError.self) { try site.folder.bytes(of: file) }
    #expect(try await faults(site) == [])
  }

  @Test func `an id in two folders is a fault, and the first path counts`() async throws {
    let site = try TemporarySite([
      "Content/guides/flat.xml": TemporarySite.document(title: "Anleitung"),
      "Content/offices/flat.xml": TemporarySite.document(kind: "office", title: "Amt"),
    ])
    let library = try await site.edition().library
    #expect(
      library.diagnostics.map { "\($0.path) \($0.fault.rule)" } == [
        "Content/offices/flat.xml duplicate-document"
      ])
    #expect(library.documents.values.map(\.title.text.plain) == ["Anleitung"])
  }

  @Test func `a locale may be split over files, and a unit twice is a fault`() async throws {
    let site = try TemporarySite([
      "Content/guides/flat.xml": TemporarySite.document(#"<note xml:id="n">Hinweis</note>"#),
      "Locales/uk/a.xliff": TemporarySite.translations("uk", "flat.title | Wohnung | Житло"),
      "Locales/uk/b.xliff": TemporarySite.translations(
        "uk", "flat.title | Wohnung | Помешкання", "flat.n | Hinweis | Порада"),
    ])
    let edition = try await site.edition()
    #expect(
      edition.library.diagnostics.map { "\($0.path):\($0.position?.line ?? 0) \($0.fault.message)" }
        == ["Locales/uk/b.xliff:3 unit 'flat.title' already stands in Locales/uk/a.xliff:3"])
    #expect(try edition.reading("flat", "uk").texts == ["uk: Житло", "uk: Порада"])
  }
}
