import KioskContent
import KioskRendering
import KioskText

/// Where a request leads.
enum Route: Sendable, Equatable {
  case live
  case ready
  /// A file that pages need.
  case asset(String)
  /// A picture of a document, by its path below `Content/`.
  case picture(String)
  /// The visitor at a room's screen has gone.
  case finish
  /// A job for the printer beside a room's screen.
  case print
  /// A PDF, in the locale that the address names.
  case paper(PaperAddress, locale: String?)
  /// A page, in the locale that the address names; `nil` where the reader's wishes decide.
  case page(PageAddress, locale: String?)
  /// Nothing is here; the word that named it, and the locale that the address names.
  case unknown(word: String, locale: String?)
}

extension Route {
  /// The locale that the address names.
  var locale: String? {
    switch self {
    case .live, .ready, .asset, .picture, .finish, .print: nil
    case .page(_, let locale), .paper(_, let locale), .unknown(_, let locale): locale
    }
  }

  /// The route of a path, and the format that its ending names.
  static func of(_ address: WebAddress) -> (route: Route, suffix: String?) {
    if let asset = assetName(address.segments) { return (.asset(asset), nil) }
    if address.segments.count > 1, address.segments[0] == "media" {
      return (.picture(address.segments.dropFirst().joined(separator: "/")), nil)
    }
    if address.segments == ["kiosk", "finish"] { return (.finish, nil) }
    if address.segments == ["kiosk", "print"] { return (.print, nil) }
    if address.segments == ["fonts"] { return (.page(.fonts, locale: nil), nil) }
    var segments = address.segments
    var suffix: String?
    if let last = segments.last, let dot = last.lastIndex(of: "."), dot > last.startIndex {
      suffix = String(last[last.index(after: dot)...])
      segments[segments.count - 1] = String(last[..<dot])
    } else if segments == [".txt"] || segments == [".json"] {
      suffix = String(segments[0].dropFirst())
      segments = []
    }
    return (route(segments, suffix ?? address.query["format"], address.query), suffix)
  }

  private static func assetName(_ segments: [String]) -> String? {
    segments.count == 2 && segments[0] == "assets" ? segments[1] : nil
  }

  private static func route(
    _ segments: [String], _ format: String?, _ query: [String: String]
  ) -> Route {
    let ending = format.map { ".\($0)" }
    for candidate in HelpRoute.all where candidate.ending == nil || candidate.ending == ending {
      if let values = candidate.match(segments) {
        return route(to: candidate.target, values, query)
      }
    }
    return .unknown(word: segments.last ?? "", locale: segments.first)
  }

  private static func route(
    to target: HelpRoute.Target, _ values: [String: String], _ query: [String: String]
  ) -> Route {
    let locale = values["{locale}"]
    switch target {
    case .languages: return .page(.languages, locale: nil)
    case .topics: return .page(.topics, locale: locale)
    case .offices: return .page(.list(.office), locale: locale)
    case .contacts: return .page(.list(.contact), locale: locale)
    case .offers: return .page(.list(.offer), locale: locale)
    case .search:
      // The answer quotes the words: they must not turn its lines round.
      return .page(.search(query: removingBidiControls(query["q"] ?? "")), locale: locale)
    case .help: return .page(.help, locale: locale)
    case .otherLanguage: return .page(.otherLanguage, locale: locale)
    case .mySteps: return .page(.mySteps, locale: locale)
    case .phrases:
      let day = query["date"].flatMap { CalendarDate($0) }
      return .page(.phrases(day: day), locale: locale)
    case .live: return .live
    case .ready: return .ready
    case .page: return route(values) { .page(.page($0), locale: locale) }
    case .paper: return route(values) { .paper(.page($0), locale: locale) }
    case .booklet: return route(values) { .paper(.booklet($0), locale: locale) }
    }
  }
}

extension Route {
  /// A route to a document or a topic.
  private static func route(
    _ values: [String: String], _ make: (DocumentID) -> Route
  ) -> Route {
    let word = values["{id}"] ?? ""
    return DocumentID(word).map(make) ?? .unknown(word: word, locale: values["{locale}"])
  }
}

extension HelpRoute {
  /// The values of the path's own parts; `nil` where the path is another.
  fileprivate func match(_ segments: [String]) -> [String: String]? {
    guard segments.count == parts.count else { return nil }
    var values: [String: String] = [:]
    for (part, segment) in zip(parts, segments) {
      if part.hasPrefix("{") {
        values[part] = segment
      } else if part != segment {
        return nil
      }
    }
    return values
  }
}
