import HTTPTypes

/// What the service looks at in a request.
struct WebRequest: Sendable {
  var method: HTTPRequest.Method
  let target: String
  /// What was found wrong before the request came here.
  let problem: Problem?
  var accept: String?
  var acceptLanguage: String?
  let acceptEncoding: String?
  var ifNoneMatch: String?
  /// Where a form was sent from (RFC 6454).
  let origin: String?
  /// Who is asked, as the client names it.
  let authority: String?
  let cookie: String?
  /// The fields of a form that was sent.
  var form: [String: String] = [:]
  /// Whether the connection ends with the answer.
  var isLast: Bool
  /// The header section's size as sent, in bytes.
  let headerBytes: Int
  let headerCount: Int

  /// The longest target that is looked at, in bytes.
  static let longestTarget = 2048
  /// The largest header section that is looked at, in bytes and in fields.
  static let mostHeaderBytes = 16 * 1024
  static let mostHeaders = 100
  /// The longest body that is looked at, in bytes.
  static let longestBody = 8 * 1024

  init(_ head: HTTPRequest) {
    method = head.method
    target = head.path ?? "/"
    let fields = head.headerFields
    problem = HTTPField.Name(RequestScreening.problemField).flatMap { fields[$0] }
      .flatMap { Problem(rawValue: $0) }
    accept = fields[.accept]
    acceptLanguage = fields[.acceptLanguage]
    acceptEncoding = fields[.acceptEncoding]
    ifNoneMatch = fields[.ifNoneMatch]
    origin = fields[.origin]
    authority = head.authority
    cookie = fields[.cookie]
    isLast = fields[.connection] == "close"
    headerCount = fields.count
    headerBytes = fields.reduce(0) { $0 + $1.name.rawName.utf8.count + $1.value.utf8.count + 4 }
  }

  /// Whether the client takes gzip (RFC 9110 §12.5.3).
  var takesGzip: Bool {
    guard let acceptEncoding else { return false }
    let codings = acceptEncoding.split(separator: ",").prefix(32).compactMap { MediaRange($0) }
    let coding =
      codings.first { $0.name == "gzip" || $0.name == "x-gzip" } ?? codings.first { $0.name == "*" }
    return (coding?.weight ?? 0) > 0
  }

  /// Whether the client has the answer with this tag (RFC 9110 §13.1.2, weak comparison).
  func hasAlready(_ entityTag: String) -> Bool {
    guard let ifNoneMatch else { return false }
    if ifNoneMatch == entityTag { return true }
    return ifNoneMatch.split(separator: ",").contains { member in
      let tag = member.drop { $0 == " " || $0 == "\t" }.reversed().drop { $0 == " " || $0 == "\t" }
      let text = String(tag.reversed())
      return text == "*" || text == entityTag || text == "W/\(entityTag)"
    }
  }
}
