import HTTPTypes
import KioskContent

/// Why a request gets no page; visitors read it in their language, never a trace.
enum Problem: String, Error, Sendable, CaseIterable {
  case badRequest, notFound, unknownLanguage, methodNotAllowed, notAcceptable
  case addressTooLong, headersTooLarge, bodyTooLarge

  var status: HTTPResponse.Status {
    switch self {
    case .badRequest: .badRequest
    case .notFound, .unknownLanguage: .notFound
    case .methodNotAllowed: .methodNotAllowed
    case .notAcceptable: .notAcceptable
    case .addressTooLong: .uriTooLong
    case .headersTooLarge: .requestHeaderFieldsTooLarge
    case .bodyTooLarge: .contentTooLarge
    }
  }

  /// The heading.
  var phrase: Phrase {
    switch self {
    case .badRequest: .badRequest
    case .notFound: .notFound
    case .unknownLanguage: .unknownLanguage
    case .methodNotAllowed: .methodNotAllowed
    case .notAcceptable: .notAcceptable
    case .addressTooLong: .addressTooLong
    case .headersTooLarge: .headersTooLarge
    case .bodyTooLarge: .bodyTooLarge
    }
  }

  /// What stands below the heading.
  var texts: [Phrase] {
    switch self {
    case .notFound: [.notFoundText, .askAtCounter]
    case .notAcceptable: [.availableFormats]
    case .badRequest, .unknownLanguage, .methodNotAllowed, .addressTooLong, .headersTooLarge,
      .bodyTooLarge:
      [.askAtCounter]
    }
  }
}
