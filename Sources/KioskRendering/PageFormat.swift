/// The forms in which a page can be had.
package enum PageFormat: String, CaseIterable, Sendable {
  case text = "txt"
  case json
  case html

  /// The media type with its character set.
  package var mediaType: String {
    switch self {
    case .text: "text/plain; charset=utf-8"
    case .json: "application/json"
    case .html: "text/html; charset=utf-8"
    }
  }

  /// The endings of addresses.
  package static var suffixes: [String] { allCases.map { ".\($0.rawValue)" } }
}
