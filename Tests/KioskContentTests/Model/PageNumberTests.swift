import KioskContent
import Testing

@Suite struct PageNumberTests {
  /// Worked out with another program: the number of a page never changes.
  @Test(arguments: [("registration", 6984), ("first-steps", 8639), ("a", 2996)])
  func `a page's number follows from its id`(id: String, number: Int) throws {
    #expect(PageNumber(try #require(DocumentID(id))).description == String(number))
  }

  @Test(arguments: [
    ("1234", "1234"), (" 12 34\n", "1234"), ("١٢٣٤", "1234"), ("۹۹۹۹", "9999"), ("１０００", "1000"),
    ("\u{2066}1234\u{2069}", "1234"), ("0999", nil), ("123", nil), ("12345", nil), ("01234", nil),
    ("12a4", nil), ("-1234", nil), ("1.234", nil), ("", nil), ("    ", nil),
  ])
  func `four digits of any script are a number`(text: String, number: String?) {
    #expect(PageNumber(text)?.description == number)
  }

  @Test func `a number leads to documents and topics, withdrawn ones too, never to drafts`()
    async throws
  {
    let site = try TemporarySite([
      "Content/guides/flat.xml": TemporarySite.document(),
      "Content/guides/draft.xml": TemporarySite.document(attributes: #"state="draft""#),
      "Content/guides/old.xml": TemporarySite.document(
        title: "Alt", attributes: #"state="withdrawn""#),
    ])
    let edition = try await site.edition()
    let reader = Reader(locale: edition.library.defaultLocale)
    for (id, isThere) in [("flat", true), ("old", true), ("living", true), ("draft", false)] {
      let id = try #require(DocumentID(id))
      #expect(edition.library.pages(numbered: PageNumber(id)) == (isThere ? [id] : []))
      let query = PageAddress.search(query: PageNumber(id).description)
      guard case .listing(let listing) = try #require(edition.page(query, for: reader)).content
      else {
        Issue.record("no listing")
        return
      }
      let found = listing.sections.flatMap(\.entries).map(\.address)
      #expect(found == (isThere ? [.page(id)] : []))
    }
  }

  @Test func `of a number that stands in texts too, the numbered page comes first`() async throws {
    let id = try #require(DocumentID("flat"))
    let number = PageNumber(id)
    let site = try TemporarySite([
      "Content/guides/flat.xml": TemporarySite.document(),
      "Content/guides/a.xml": TemporarySite.document(title: "Formular \(number)"),
    ])
    let edition = try await site.edition()
    let page = edition.page(
      .search(query: number.description), for: Reader(locale: edition.library.defaultLocale))
    guard case .listing(let listing) = try #require(page).content else {
      Issue.record("no listing")
      return
    }
    #expect(
      listing.sections.flatMap(\.entries).map(\.title.plain) == ["Wohnung", "Formular \(number)"])
  }
}
