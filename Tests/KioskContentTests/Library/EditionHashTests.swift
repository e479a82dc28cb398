import Foundation
import KioskContent
import Testing

@Suite struct EditionHashTests {
  private static let files = [
    "Content/guides/flat.xml": TemporarySite.document(),
    "Locales/uk.xliff": TemporarySite.translations("uk", "flat.title | Wohnung | Житло"),
  ]

  @Test func `equal content has an equal hash, wherever and whenever it was written`() async throws
  {
    let one = try TemporarySite(Self.files)
    let other = try TemporarySite(Self.files)
    #expect(try await one.edition().hash == other.edition().hash)
  }

  @Test(arguments: [
    ("Content/guides/flat.xml", TemporarySite.document(title: "Haus")),
    ("Content/guides/flat.xml", TemporarySite.document() + "\n"),
    ("Content/guides/other.xml", TemporarySite.document()),
    ("Content/offices/flat2.xml", TemporarySite.document(kind: "office")),
    ("Content/site.xml", TemporarySite.site(title: "Dorf")),
    ("Locales/locales.xml", TemporarySite.locales + "\n"),
    ("Locales/uk.xliff", TemporarySite.translations("uk", "flat.title | Wohnung | Дім")),
  ])
  func `any other content has another hash`(path: String, text: String) async throws {
    let one = try TemporarySite(Self.files)
    let other = try TemporarySite(Self.files)
    try other.write(path, text)
    #expect(try await one.edition().hash != other.edition().hash)
  }

  @Test func `an unchanged folder makes no new edition`() async throws {
    let site = try TemporarySite(Self.files)
    var loader = SiteLoader(folder: site.folder)
    let first = try #require(await loader.loadIfChanged()?.edition)
    #expect(await loader.loadIfChanged()?.edition == nil)
    try site.write("Content/guides/flat.xml", TemporarySite.document())
    let second = try #require(await loader.loadIfChanged()?.edition)
    #expect(second.hash == first.hash)
    try site.remove("Locales/uk.xliff")
    let third = try #require(await loader.loadIfChanged()?.edition)
    #expect(third.hash != first.hash)
    #expect(await loader.loadIfChanged()?.edition == nil)
  }
}
