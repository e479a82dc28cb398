import Foundation

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

  /// The last part of the page's path; `nil` for the two roots.
  package var pathComponent: String? {
    switch self {
    case .languages, .topics: nil
    case .page(let id): id.rawValue
    case .list(let kind): kind.folder
    case .search: "search"
    case .help: "help"
    }
  }

  /// The page that says the same in other languages: below the languages' root, the topics.
  package var alternate: PageAddress { self == .languages ? .topics : self }

  /// The path in a locale, from the root.
  package func path(in locale: LanguageTag) -> String {
    guard self != .languages else { return "/" }
    return "/\(locale)" + (pathComponent.map { "/\($0)" } ?? "")
  }

  /// The path with the words that are searched for, percent-encoded (RFC 3986).
  package func link(in locale: LanguageTag) -> String {
    guard case .search(let query) = self else { return path(in: locale) }
    let words = query.addingPercentEncoding(withAllowedCharacters: PageAddress.unreserved)
    return "\(path(in: locale))?q=\(words ?? "")"
  }

  private static let unreserved = CharacterSet(
    charactersIn: "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~")
}
