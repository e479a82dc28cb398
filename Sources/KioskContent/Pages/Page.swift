/// One page as one reader sees it; the fronts turn it into lines, HTML, JSON or paper.
package struct Page: Sendable {
  package let address: PageAddress
  package let reader: Reader
  package let words: Words
  package let title: LocalizedText
  package let content: PageContent
  package let coverage: Coverage
  /// Shown on every page, whatever else is missing.
  package let emergencies: [EmergencyLine<LocalizedText>]
  /// The office to ask, with its title.
  package let counter: Entry?
  /// The ways to call or write to that office.
  package let counterLines: [PlainLine]
  /// What the site is called.
  package let siteTitle: LocalizedText
  /// Whether the site has a path of first steps, and whether this page is it.
  package let firstSteps: FirstStepsRole
  /// The program's words in the second language of the reader.
  package let besideWords: Words?
  /// The declared locales, for links to this page in other languages.
  package let locales: LocaleList
  /// The names of languages, titles of referenced pages: what a page needs to know of others.
  package let titles: [DocumentID: LocalizedText]
  /// The city's clocks and public holidays.
  package let calendar: CityCalendar
  /// The hash of the content that the page was made from.
  package let edition: String

  /// The number by which people name the page; `nil` for pages that the program makes.
  package var number: PageNumber? {
    switch address {
    case .page(let id): PageNumber(id)
    case .languages, .topics, .list, .search, .help, .otherLanguage, .mySteps, .phrases, .fonts: nil
    }
  }

  /// Whether the page is about one of the emergency lines.
  package var isEmergencyContact: Bool {
    emergencies.contains { address == .page($0.contact.target) }
  }
}

/// A way to reach somebody, without words.
package struct PlainLine: Sendable, Equatable {
  /// Which way it is.
  package let kind: LineKind
  /// The number or the mail address.
  package let value: String
  /// Who says that it is true, since when and until when.
  package let provenance: Provenance
}

/// What a page has to do with the path of first steps.
package enum FirstStepsRole: Sendable, Equatable {
  /// The site has none.
  case none
  /// The site has one elsewhere.
  case elsewhere
  /// The page is the path.
  case path
}

/// What a page holds below its title.
package enum PageContent: Sendable {
  case document(LocalizedDocument)
  case listing(Listing)
}

/// A document as one reader sees it.
package struct LocalizedDocument: Sendable {
  package let id: DocumentID
  package let kind: DocumentKind
  package let state: Document.State
  package let isCritical: Bool
  package let isExample: Bool
  package let audience: [Audience]
  package let summary: LocalizedText?
  package let blocks: [Block<LocalizedText>]
  /// What is announced about the document, for whatever days.
  package let alerts: [Alert]
}

/// A page of links.
package struct Listing: Sendable {
  package let introduction: [LocalizedText]
  package let sections: [ListingSection]
}

/// Some links under a heading.
package struct ListingSection: Sendable {
  package let title: LocalizedText?
  package let entries: [Entry]
}

/// A link to a page.
package struct Entry: Sendable, Equatable {
  package let address: PageAddress
  /// The locale of the linked page, where it is not the reader's.
  package let locale: LanguageTag?
  package let title: LocalizedText
  package let summary: LocalizedText?
  /// The picture of the linked topic, where it has one.
  package let pictogram: Pictogram?
  /// When the linked place is open; `nil` where it has no hours.
  package let opening: EntryOpening?

  package init(
    address: PageAddress, locale: LanguageTag? = nil, title: LocalizedText,
    summary: LocalizedText? = nil, pictogram: Pictogram? = nil, opening: EntryOpening? = nil
  ) {
    self.address = address
    self.locale = locale
    self.title = title
    self.summary = summary
    self.pictogram = pictogram
    self.opening = opening
  }
}
