import KioskContent
import Testing

@Suite struct SearchTests {
  private static let site = try? TemporarySite([
    "Content/site.xml": TemporarySite.site(entries: ["registration", "office"]),
    "Content/guides/registration.xml": TemporarySite.document(
      title: "Wohnsitz anmelden",
      #"<paragraph xml:id="p">Gehen Sie ins Bürgerbüro, Straße 3.</paragraph>"#),
    "Content/offices/office.xml": TemporarySite.document(
      kind: "office", title: "Bürgerbüro",
      """
      <section xml:id="s"><title xml:id="st">Name</title>
      <official-name>Amt für Meldewesen</official-name></section>
      """),
    "Content/guides/draft.xml": TemporarySite.document(
      title: "Wohnsitz im Entwurf", attributes: #"state="draft""#),
    "Locales/uk.xliff": TemporarySite.translations(
      "uk", "registration.title | Wohnsitz anmelden | Зареєструвати місце проживання",
      "office.title | Bürgerbüro | Бюро для громадян", "site.living-title | Wohnen | Житло"),
    "Locales/ar.xliff": TemporarySite.translations(
      "ar", "registration.title | Wohnsitz anmelden | تسجيل السكن",
      "office.title | Bürgerbüro | مكتب المواطنين"),
    "Locales/zh-Hans.xliff": TemporarySite.translations(
      "zh-Hans", "registration.title | Wohnsitz anmelden | 户籍登记",
      "office.title | Bürgerbüro | 市民办公室"),
  ])

  @Test(arguments: [
    ("de", "Wohnsitz", "registration"), ("de", "WOHN", "living registration"),
    ("de", "anmeld", "registration"), ("de", "sitz", "registration"),
    ("de", "Bürgerbüro", "office registration"), ("de", "burgerburo", "office registration"),
    ("de", "Strasse", "registration"), ("de", "Wohnsitz Straße", "registration"),
    ("de", "Wohnsitz Auto", ""), ("de", "Meldewesen", "office"), ("de", "Entwurf", ""),
    ("de", "", ""), ("de", " ,. ", ""),
    ("uk", "Житло", "living"), ("uk", "зареєструвати", "registration"),
    ("uk", "громадян бюро", "office"), ("uk", "Wohnsitz", "registration"),
    ("uk", "Bürgerbüro", "office registration"), ("uk", "Meldewesen", "office"),
    ("ar", "السكن", "registration"), ("ar", "تَسْجِيل", "registration"), ("ar", "مكتب", "office"),
    ("ar", "Wohnsitz", "registration"),
    ("zh-Hans", "登记", "registration"), ("zh-Hans", "户籍", "registration"),
    ("zh-Hans", "办公", "office"), ("zh-Hans", "火车", ""),
    ("zh-Hans", "hujidengji", "registration"), ("zh-Hans", "hu ji", "registration"),
    ("zh-Hans", "dengji", "registration"), ("zh-Hans", "Shimin", "office"),
    ("zh-Hans", "Wohnsitz", "registration"), ("zh-Hans", "Bürgerbüro", "office registration"),
    ("zh-Hans", "Wohnen", "living"), ("ar", "Wohnen", "living"), ("de", "hujidengji", ""),
  ])
  func `a query finds pages in its language and by their German names`(
    tag: String, query: String, found: String
  ) async throws {
    let library = try await #require(Self.site).edition().library
    let index = SearchIndex(library: library, locale: try #require(library.locale(.tag(tag))))
    #expect(index.search(query).map(\.rawValue).joined(separator: " ") == found)
  }

  @Test(arguments: ["", " ,. "])
  func `who asks for nothing gets all pages by their letters`(query: String) async throws {
    let edition = try await #require(Self.site).edition()
    for (tag, index) in [
      ("de", "B: office, W: living registration"), ("uk", "Б: office, Ж: living, З: registration"),
      ("ar", "ت: registration, م: office, W: living"),
      ("zh-Hans", "H: registration, S: office, W: living"),
    ] {
      let locale = try #require(edition.library.locale(.tag(tag)))
      let reader = Reader(locale: locale)
      let page = try #require(edition.page(.search(query: query), for: reader))
      guard case .listing(let listing) = page.content else {
        Issue.record("no listing")
        return
      }
      let sections = listing.sections.map { section in
        let names = section.entries.compactMap(\.address.pathComponent)
        return "\(section.title?.plain ?? "-"): \(names.joined(separator: " "))"
      }
      #expect(sections.joined(separator: ", ") == index)
      #expect(listing.introduction.isEmpty)
      #expect(page.title == edition.words(for: locale).text(.allPages))
      #expect(listing.sections.compactMap(\.title?.language.tag).allSatisfy { $0 == .tag(tag) })
      let groups = edition.letterIndex(for: reader)
      #expect(groups.map(\.letter) == listing.sections.compactMap(\.title?.plain))
      #expect(groups.map(\.entries) == listing.sections.map(\.entries))
    }
  }

  @Test func `an answer has a limit, and so has a query`() async throws {
    var files: [String: String] = [:]
    for number in 0..<30 {
      files["Content/guides/page\(number).xml"] = TemporarySite.document(title: "Seite")
    }
    let library = try await TemporarySite(files).edition().library
    let index = SearchIndex(library: library, locale: try #require(library.locale(.german)))
    #expect(index.search("Seite").count == SearchIndex.mostHits)
    let spaces = String(repeating: " ", count: SearchIndex.longestQuery)
    #expect(index.search("Seite" + spaces + "nirgends").count == SearchIndex.mostHits)
  }
}
