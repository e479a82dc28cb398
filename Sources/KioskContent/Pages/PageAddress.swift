/// A page of the site, as addresses, menus and QR codes name it.
package enum PageAddress: Hashable, Sendable {
  /// The languages by their own names.
  case languages
  /// The topics.
  case topics
  /// A document or a topic.
  case page(DocumentID)
  /// Everything of a kind that has a list of its own.
  case list(DocumentKind)
  /// What holds some words.
  case search(query: String)
  case help
  /// What helps a reader whose language is not there.
  case otherLanguage
  /// The questions of "my first steps" and their answer.
  case mySteps
  /// Sentences for visitor and clerk to point at, with a day to come back on where one is chosen.
  case phrases(day: CalendarDate?)
  /// A line in every script, to see whether it can be shown.
  case fonts

  /// The last part of the page's path; `nil` for the two roots.
  package var pathComponent: String? {
    switch self {
    case .languages, .topics: nil
    case .page(let id): id.rawValue
    case .list(let kind): kind.folder
    case .search: "search"
    case .help: "help"
    case .otherLanguage: "languages"
    case .mySteps: "my-first-steps"
    case .phrases: "phrases"
    case .fonts: "fonts"
    }
  }

  /// Whether the page is the same in every locale.
  private var isOfAllLocales: Bool { self == .languages || self == .fonts }

  /// The page that says the same in other languages: for pages of all languages, the topics.
  package var alternate: PageAddress { isOfAllLocales ? .topics : self }

  /// The path in a locale, from the root.
  package func path(in locale: LanguageTag) -> String {
    let name = pathComponent.map { "/\($0)" } ?? ""
    return isOfAllLocales ? (name.isEmpty ? "/" : name) : "/\(locale)" + name
  }

  /// The path with the words that are searched for, percent-encoded (RFC 3986), or with the day.
  package func link(in locale: LanguageTag) -> String {
    let path = path(in: locale)
    switch self {
    case .search(let query):
      return "\(path)?q=\(query.asAddressPart)"
    case .phrases(let day?): return "\(path)?date=\(day)"
    case .languages, .topics, .page, .list, .help, .otherLanguage, .mySteps, .phrases, .fonts:
      return path
    }
  }
}
