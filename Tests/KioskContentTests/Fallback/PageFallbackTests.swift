import KioskContent
import Testing

/// Whole documents as readers see them.
@Suite struct PageFallbackTests {
  private static let guide = TemporarySite.document(
    """
    <paragraph xml:id="p">Absatz</paragraph>
    <list xml:id="l"><item xml:id="a">Eins</item><item xml:id="b">Zwei</item></list>
    <steps xml:id="s"><step xml:id="c">Drei</step><step xml:id="d">Vier</step></steps>
    <figure xml:id="f" src="a.png"><alternative xml:id="g">Bild</alternative>
    <caption xml:id="h">Worte</caption></figure>
    """)

  private static func site(
    _ guide: String = guide, uk: String = "", en: String = "", also files: [String: String] = [:]
  ) throws -> TemporarySite {
    let site = try TemporarySite(["Content/guides/flat.xml": guide])
    if !uk.isEmpty { try site.write("Locales/uk.xliff", uk) }
    if !en.isEmpty { try site.write("Locales/en.xliff", en) }
    for (path, text) in files { try site.write(path, text) }
    return site
  }

  @Test func `a group is never mixed, and the page counts what it met`() async throws {
    let site = try Self.site(
      uk: TemporarySite.translations(
        "uk", "flat.title | Wohnung | Житло", "flat.p | Absatz | Абзац", "flat.a | Eins | Один",
        "flat.c | Drei | Три", "flat.d | Fünf | Чотири", "flat.g | Bild | Малюнок",
        "site.e | Notruf | Екстрений виклик"),
      en: TemporarySite.translations(
        "en", "flat.a | Eins | One", "flat.b | Zwei | Two", "flat.h | Worte | Words"))
    let page = try await site.edition().reading("flat", "uk")
    #expect(
      page.texts == [
        "uk: Житло", "uk: Абзац", "en: One", "en: Two", "uk: Три", "uk: ~Чотири", "de: Bild",
        "de: Worte",
      ])
    let coverage = page.coverage
    #expect(coverage.shares.map { "\($0.language.tag) \($0.groups)" } == ["uk 4", "de 1", "en 1"])
    // Five groups of the document and the label of the emergency number.
    #expect(coverage.total == 6)
    #expect(coverage.missing == 2)
    #expect(coverage.outdated == 1)
    #expect(coverage.machineTranslated == 0)
    #expect(coverage.completeIn == [.german])
  }

  @Test func `a page that is whole names no other language`() async throws {
    let site = try Self.site(
      TemporarySite.document(),
      uk: TemporarySite.translations(
        "uk", "flat.title | Wohnung | Житло", "site.e | Notruf | Екстрений виклик"))
    let page = try await site.edition().reading("flat", "uk")
    #expect(page.coverage.completeIn == [])
    #expect(page.coverage.missing == 0)
    #expect(page.coverage.shares.map(\.language.tag) == [.ukrainian])
  }

  @Test func `of languages with equal shares the reader's own comes first`() async throws {
    let site = try Self.site(
      TemporarySite.document(),
      also: [
        "Locales/zh-Hans.xliff": TemporarySite.translations("zh-Hans", "flat.title | Wohnung | 公寓")
      ])
    let page = try await site.edition().reading("flat", "zh-Hans")
    #expect(
      page.coverage.shares.map { "\($0.language.tag) \($0.groups)" } == ["zh-Hans 1", "de 1"])
  }

  @Test func `a page names every language in which it is whole`() async throws {
    let site = try Self.site(
      TemporarySite.document(#"<note xml:id="n">Hinweis</note>"#),
      uk: TemporarySite.translations("uk", "flat.title | Wohnung | Житло"),
      en: TemporarySite.translations(
        "en", "flat.title | Wohnung | Flat", "flat.n | Rat | Note", "site.e | Notruf | Emergency"))
    let edition = try await site.edition()
    #expect(try edition.reading("flat", "uk").coverage.completeIn == [.german, .english])
    #expect(try edition.reading("flat", "ar").coverage.completeIn == [.german, .english])
  }

  @Test func `in a critical document an outdated group gives way to the next language`()
    async throws
  {
    let guide = TemporarySite.document(
      attributes: #"critical="true""#,
      #"<note xml:id="n">Hinweis</note><warning xml:id="w">Achtung</warning>"#)
    let site = try Self.site(
      guide,
      uk: TemporarySite.translations(
        "uk", "flat.title | Wohnung | Житло", "flat.n | Rat | Порада", "flat.w | Halt | Стій"),
      en: TemporarySite.translations("en", "flat.n | Hinweis | Note", "flat.w | Halt | Stop"))
    let page = try await site.edition().reading("flat", "uk")
    #expect(page.texts == ["uk: Житло", "en: Note", "de: Achtung"])
    #expect(page.coverage.outdated == 0)
    #expect(page.coverage.completeIn == [.german])
  }

  @Test func `in a critical document a machine's text has the German beside it`() async throws {
    let machine = #"state="needs-review-translation" state-qualifier="mt-suggestion""#
    let uk = TemporarySite.translations(
      "uk", "flat.title | Wohnung | Житло | \(machine)", "flat.n | Hinweis | Порада")
    let blocks = #"<note xml:id="n">Hinweis</note>"#
    let critical = try Self.site(
      TemporarySite.document(attributes: #"critical="true""#, blocks), uk: uk)
    let page = try await critical.edition().reading("flat", "uk")
    #expect(page.texts == ["uk: *Житло / de: Wohnung", "uk: Порада"])
    #expect(page.coverage.machineTranslated == 1)
    #expect(!page.coverage.isAllMachineTranslated)
    let both = try await critical.edition().reading("flat", "uk", with: "de")
    #expect(both.texts == ["uk: *Житло / de: Wohnung", "uk: Порада / de: Hinweis"])
    let ordinary = try await Self.site(TemporarySite.document(blocks), uk: uk).edition()
    #expect(try ordinary.reading("flat", "uk").texts == ["uk: *Житло", "uk: Порада"])
  }

  @Test func `a second language stands beside the first, and not twice the same`() async throws {
    let site = try Self.site(
      TemporarySite.document(#"<note xml:id="n">Hinweis</note>"#),
      uk: TemporarySite.translations("uk", "flat.title | Wohnung | Житло"),
      en: TemporarySite.translations("en", "flat.n | Hinweis | Note"))
    let edition = try await site.edition()
    #expect(
      try edition.reading("flat", "uk", with: "de").texts == [
        "uk: Житло / de: Wohnung", "en: Note / de: Hinweis",
      ])
    #expect(
      try edition.reading("flat", "uk", with: "en").texts == [
        "uk: Житло / de: Wohnung", "en: Note",
      ])
    #expect(try edition.reading("flat", "uk", with: "uk").texts == ["uk: Житло", "en: Note"])
    #expect(
      try edition.reading("flat", "ar", with: "uk").texts == [
        "de: Wohnung / uk: Житло", "de: Hinweis / en: Note",
      ])
  }

  @Test func `a document in another language falls back to that language`() async throws {
    let site = try Self.site(
      TemporarySite.document(title: "Flat", language: "en", #"<note xml:id="n">Note</note>"#),
      also: [
        "Locales/de.xliff": TemporarySite.translations("de", "flat.title | Flat | Wohnung"),
        "Locales/en.xliff": TemporarySite.translations("en", "site.e | Notruf | Emergency"),
        "Content/guides/other.xml": TemporarySite.document(title: "Anderes"),
        "Content/site.xml": TemporarySite.site(entries: ["flat", "other"]),
      ])
    let edition = try await site.edition()
    #expect(try edition.reading("flat", "de").texts == ["de: Wohnung", "en: Note"])
    #expect(try edition.reading("flat", "de").coverage.completeIn == [.english])
    #expect(try edition.reading("flat", "en").texts == ["en: Flat", "en: Note"])
    #expect(try edition.reading("flat", "ar").texts == ["en: Flat", "en: Note"])
    // The topic holds the titles of both documents: no language has all of them but German.
    #expect(try edition.reading("living", "uk").coverage.completeIn == [.german])
    let without = try Self.site(
      TemporarySite.document(title: "Flat", language: "en"))
    #expect(try await without.edition().reading("living", "uk").coverage.completeIn == [])
  }

  @Test func `drafts are not there, and withdrawn pages answer and name their successor`()
    async throws
  {
    let site = try Self.site(
      TemporarySite.document(attributes: #"state="withdrawn" replaced-by="new""#),
      also: [
        "Content/guides/new.xml": TemporarySite.document(title: "Neu"),
        "Content/guides/draft.xml": TemporarySite.document(attributes: #"state="draft""#),
      ])
    let edition = try await site.edition()
    let page = try edition.reading("flat", "uk")
    let successor = try #require(DocumentID("new"))
    guard case .document(let document) = page.content else {
      Issue.record("no document")
      return
    }
    #expect(document.state == .withdrawn(replacedBy: successor))
    #expect(page.titles[successor]?.plain == "Neu")
    let draft = try #require(DocumentID("draft"))
    #expect(edition.page(.page(draft), for: page.reader) == nil)
    #expect(edition.library.published(.guide).map(\.id) == [successor])
    guard case .listing(let topic) = try edition.reading("living", "uk").content else {
      Issue.record("no topic")
      return
    }
    #expect(topic.sections.flatMap(\.entries).isEmpty)
  }

  @Test func `a reference that leads nowhere has no title and hurts nothing else`() async throws {
    let site = try Self.site(
      TemporarySite.document(
        #"<paragraph xml:id="p">Absatz<see ref="gone"/><see ref="living"/></paragraph>"#))
    let page = try await site.edition().reading("flat", "de")
    #expect(page.titles.map { "\($0.key): \($0.value.plain)" } == ["living: Wohnen"])
    #expect(page.texts == ["de: Wohnung", "de: Absatz"])
  }
}
