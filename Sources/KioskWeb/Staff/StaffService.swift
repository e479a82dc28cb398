import HTTPTypes
import KioskContent
import KioskRendering

/// The pages for the people at the counter, and every page that readers have, on a listener of its
/// own: a function from request to reply, without a socket.
package struct StaffService: Sendable {
  let pages: KioskService
  let passPhrase: PassPhrase
  let sessions = StaffSessions()
  let attempts = AttemptLimit()

  /// - Parameter pages: what readers have; also the clock and the edition.
  package init(pages: KioskService, passPhrase: PassPhrase) {
    self.pages = pages
    self.passPhrase = passPhrase
  }

  func reply(to request: WebRequest) async -> Reply {
    guard request.problem == nil, let address = WebAddress(target: request.target),
      address.segments.first == "staff",
      request.target.utf8.count <= WebRequest.longestTarget
    else { return await pages.reply(to: request) }
    let desk = StaffDesk(service: self, request: request, address: address)
    return await desk.reply
  }
}

/// One request to the counter's own pages.
struct StaffDesk {
  let service: StaffService
  let request: WebRequest
  let address: WebAddress
  let moment: Moment
  let session: StaffSessions.Session?

  init(service: StaffService, request: WebRequest, address: WebAddress) {
    self.service = service
    self.request = request
    self.address = address
    moment = Moment(service.pages.current.value, service.pages.now())
    session = service.sessions.session(request.staffKey, at: moment.instant)
  }

  var library: Library { moment.library }

  /// The counter speaks the site's default language.
  var reader: Reader { Reader(locale: library.defaultLocale) }

  var words: Words { moment.edition.words(for: reader.locale) }

  private var path: [String] { Array(address.segments.dropFirst()) }

  /// What the request gets.
  var reply: Reply {
    get async {
      switch (request.method, path) {
      case (.post, ["login"]): await guarded { logIn($0) }
      case (.post, ["logout"]): await guarded { logOut($0) }
      case (.post, ["print"]): await guarded { $0.isLoggedIn ? await printHere() : login(nil) }
      case (.get, let path), (.head, let path): allowed { page(path) }
      default: answer(.methodNotAllowed, StaffPages.message(.methodNotAllowed, words), nil)
      }
    }
  }

  private func page(_ path: [String]) -> Reply {
    if path == ["point"] { return sheet }
    if path.count == 2, path[0] == "page", let id = DocumentID(path[1]) {
      return state(of: id, inquiry)
    }
    return desk
  }

  /// Only for those who are logged in.
  private func allowed(_ reply: () -> Reply) -> Reply {
    session?.isLoggedIn == true ? reply() : login(nil)
  }

  /// Only for forms of this service: the origin and the token must be right (OWASP, cross-site
  /// request forgery).
  private func guarded(
    _ reply: (StaffSessions.Session) async -> Reply
  ) async -> Reply {
    guard let session, request.origin != nil, request.isFromSameOrigin,
      request.form["token"] == session.token
    else { return login(.staffForged, status: .forbidden) }
    return await reply(session)
  }

  private func logIn(_ session: StaffSessions.Session) -> Reply {
    guard service.attempts.begin(at: moment.instant) else {
      var reply = login(.staffTooOften, status: .tooManyRequests)
      reply.headers[.retryAfter] = "60"
      return reply
    }
    guard service.passPhrase.matches(request.form["pass-phrase"] ?? "") else {
      return login(.staffWrong, status: .forbidden)
    }
    service.attempts.succeeded()
    let new = service.sessions.begin(isLoggedIn: true, replacing: session, at: moment.instant)
    return moved(to: "/staff", new)
  }

  private func logOut(_ session: StaffSessions.Session) -> Reply {
    service.sessions.end(session)
    return moved(to: "/staff", nil)
  }

  private func moved(to path: String, _ session: StaffSessions.Session?) -> Reply {
    var reply = answer(.seeOther, "", session)
    reply.headers[.location] = path
    return reply
  }

  private func login(_ fault: Phrase?, status: HTTPResponse.Status = .ok) -> Reply {
    let known = self.session.flatMap { $0.isLoggedIn ? nil : $0 }
    let session = known ?? service.sessions.begin(isLoggedIn: false, at: moment.instant)
    return answer(
      status, StaffPages.login(words, token: session.token, fault: fault), session)
  }

  /// An answer that nobody keeps.
  func answer(
    _ status: HTTPResponse.Status, _ text: String, _ session: StaffSessions.Session?
  ) -> Reply {
    var headers = HTTPFields()
    headers[.contentType] = "text/html; charset=utf-8"
    headers[.cacheControl] = "no-store"
    headers[.contentLanguage] = reader.locale.tag.description
    headers.addBrowserLimits()
    if let session {
      headers[.setCookie] = "staff=\(session.key); Path=/staff; HttpOnly; SameSite=Strict"
    }
    return Reply(
      answer: Answer(status: status, headers: headers, text: text), route: "staff",
      locale: reader.locale.tag.description)
  }
}

extension WebRequest {
  /// The key of a browser at the counter (RFC 6265).
  fileprivate var staffKey: String? {
    cookie?.split(separator: ";").lazy
      .map { $0.drop { $0 == " " } }
      .first { $0.hasPrefix("staff=") }
      .map { String($0.dropFirst(6)) }
  }
}
