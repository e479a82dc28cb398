import KioskContent
import Testing

/// The pages of the screens that are no documents, topics or lists.
@Suite struct ScreenPagesTests {
  @Test(arguments: [
    (PageAddress.otherLanguage, "/uk/languages", "/uk/languages"),
    (.mySteps, "/uk/my-first-steps", "/uk/my-first-steps"),
    (.phrases(day: nil), "/uk/phrases", "/uk/phrases"),
    (
      .phrases(day: CalendarDate("2026-12-01")), "/uk/phrases", "/uk/phrases?date=2026-12-01"
    ),
    (.fonts, "/fonts", "/fonts"), (.languages, "/", "/"), (.topics, "/uk", "/uk"),
    (.search(query: "a ü"), "/uk/search", "/uk/search?q=a%20%C3%BC"),
    (.help, "/uk/help", "/uk/help"),
  ])
  func `every page has its address`(address: PageAddress, path: String, link: String) {
    #expect(address.path(in: .ukrainian) == path)
    #expect(address.link(in: .ukrainian) == link)
  }

  @Test(arguments: [
    (PageAddress.phrases(day: nil), Phrase.phrases),
    (.phrases(day: CalendarDate("2026-12-01")), .phrases), (.help, .help),
  ])
  func `a page that the fronts fill has its title`(address: PageAddress, title: Phrase)
    async throws
  {
    let edition = try await TemporarySite().edition()
    let locale = try #require(edition.library.locale(.ukrainian))
    let page = try #require(edition.page(address, for: Reader(locale: locale)))
    #expect(page.address == address)
    #expect(page.title == edition.words(for: locale).text(title))
    guard case .listing(let listing) = page.content else {
      Issue.record("no listing")
      return
    }
    #expect(listing.introduction.isEmpty && listing.sections.isEmpty)
  }

  @Test func `the font check says the same in every language`() async throws {
    let edition = try await TemporarySite().edition()
    let locale = try #require(edition.library.locale(.ukrainian))
    let page = try #require(edition.page(.fonts, for: Reader(locale: locale)))
    guard case .listing(let listing) = page.content else {
      Issue.record("no listing")
      return
    }
    #expect(listing.introduction == edition.inEveryLanguage(.pointToLanguage))
    #expect(listing.introduction.map(\.language.tag) == edition.library.locales.locales.map(\.tag))
  }

  @Test func `whose language is not there is led to the counter and to the fullest languages`()
    async throws
  {
    let site = try TemporarySite([
      "Content/site.xml": TemporarySite.site().replacing(
        "</title>\n<emergency", with: "</title><counter ref=\"desk\"/>\n<emergency"),
      "Content/offices/desk.xml": TemporarySite.document(kind: "office", title: "Schalter"),
      "Content/guides/draft.xml": TemporarySite.document(
        title: "Entwurf", attributes: #"state="draft""#),
      "Locales/uk.xliff": TemporarySite.translations(
        "uk", "desk.title | Schalter | Стійка", "site.living-title | Wohnen | Житло"),
      "Locales/ar.xliff": TemporarySite.translations(
        "ar", "desk.title | Schalter | الشباك", "site.living-title | Leben | السكن",
        "site.e | Notruf | طوارئ", "draft.title | Entwurf | مسودة"),
      "Locales/zh-Hans.xliff": TemporarySite.translations(
        "zh-Hans", "desk.title | Tisch | 柜台", "site.e | Notruf | 急救电话"),
    ])
    let edition = try await site.edition()
    let locale = try #require(edition.library.locale(.tag("ar")))
    let page = try #require(edition.page(.otherLanguage, for: Reader(locale: locale)))
    guard case .listing(let listing) = page.content else {
      Issue.record("no listing")
      return
    }
    let words = edition.words(for: locale)
    #expect(page.title == words.text(.noLanguage))
    #expect(listing.introduction == [words.text(.noLanguageText)])
    #expect(listing.sections.map(\.title) == [words.text(.counter), words.text(.fullest)])
    #expect(listing.sections[0].entries.map(\.address.pathComponent) == ["desk"])
    // Of four texts: the site's title, the emergency line, the topic's and the office's title. At
    // equal numbers the order of the menu holds.
    #expect(
      listing.sections[1].entries.map { "\($0.locale?.description ?? "-") \($0.title.plain)" } == [
        "de Deutsch", "ar العربية", "uk Українська", "zh-Hans 简体中文", "en English",
      ])
    #expect(
      edition.usableShares == [
        .german: 100, .tag("ar"): 75, .ukrainian: 50, .tag("zh-Hans"): 50, .english: 0,
      ])
    let share = words.made(words[.shareOfPages, ["share": "٧٥"]], from: .shareOfPages)
    #expect(listing.sections[1].entries[1].summary == share)
  }
}
