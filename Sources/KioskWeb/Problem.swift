import HTTPTypes
import KioskContent

/// Why a request gets no page; visitors read it in their language, never a trace.
enum Problem: String, Error, Sendable, CaseIterable {
  case badRequest, notFound, unknownLanguage, methodNotAllowed, notAcceptable
  case addressTooLong, headersTooLarge, bodyTooLarge
  case paperUnavailable, paperBusy, paperTooLong, printerAway, printedOften

  var status: HTTPResponse.Status {
    switch self {
    case .badRequest: .badRequest
    case .notFound, .unknownLanguage: .notFound
    case .methodNotAllowed: .methodNotAllowed
    case .notAcceptable: .notAcceptable
    case .addressTooLong: .uriTooLong
    case .headersTooLarge: .requestHeaderFieldsTooLarge
    case .bodyTooLarge: .contentTooLarge
    case .paperUnavailable, .paperBusy, .printerAway: .serviceUnavailable
    // What was asked for is understood and cannot be made (RFC 9110 §15.5.21).
    case .paperTooLong: .unprocessableContent
    case .printedOften: .tooManyRequests
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
    case .paperUnavailable: .paperUnavailable
    case .paperBusy: .paperBusy
    case .paperTooLong: .paperTooLong
    case .printerAway: .printerAway
    case .printedOften: .printedOften
    }
  }

  /// What stands below the heading.
  var texts: [Phrase] {
    switch self {
    case .notFound: [.notFoundText, .askAtCounter]
    case .notAcceptable: [.availableFormats]
    case .paperUnavailable: [.paperUnavailableText]
    case .paperBusy: [.paperBusyText]
    case .paperTooLong: [.paperTooLongText]
    case .printedOften: [.paperBusyText, .askAtCounter]
    case .badRequest, .unknownLanguage, .methodNotAllowed, .addressTooLong, .headersTooLarge,
      .bodyTooLarge, .printerAway:
      [.askAtCounter]
    }
  }
}
