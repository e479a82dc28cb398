import HTTPTypes
import KioskContent
import KioskRendering

extension KioskService {
  /// A file that pages need; its address changes with its content.
  func asset(_ name: String, _ question: Question) -> Reply {
    guard let answer = KioskService.assets["/assets/\(name)"] else {
      return notFound(name, question)
    }
    return Reply(answer: answer, maxAge: 31_536_000, route: "asset", locale: "-")
  }

  /// By path; the same in every edition.
  private static let assets = Dictionary(
    WebAsset.all.map { asset in
      let headers: HTTPFields = [.contentType: asset.mediaType, .vary: "Accept-Encoding"]
      return (asset.path, Answer(headers: headers, bytes: asset.bytes))
    }, uniquingKeysWith: { first, _ in first })

  /// A picture of a document; read when it is asked for, so that a new one shows without a restart.
  func picture(_ source: String, _ question: Question) -> Reply {
    guard let picture = Picture(source, in: question.library, folder) else {
      return notFound(source, question)
    }
    var headers = HTTPFields()
    headers[.contentType] = picture.mediaType
    headers[.vary] = "Accept-Encoding"
    // Drawings may hold scripts, which run nowhere.
    headers.addBrowserLimits()
    return Reply(
      answer: Answer(headers: headers, bytes: picture.bytes), maxAge: 60, route: "picture",
      locale: "-")
  }

  /// What a page as HTML depends on besides itself.
  func htmlStyle(_ view: ViewSettings, _ moment: Moment) -> HTMLStyle {
    HTMLStyle(
      screen: screen(moment.edition), view: view,
      publicAddress: moment.library.site.reachableAddress, paper: printing.offer)
  }

  private func screen(_ edition: Edition) -> HTMLStyle.Screen {
    switch front {
    case .open: .own
    case .kiosk(let kiosk):
      .kiosk(
        KioskScreen(
          idle: kiosk.idle, warning: kiosk.warning,
          away: edition.inEveryLanguage(.serverAway).map { ($0.language, $0.plain) }))
    }
  }
}

extension HTTPFields {
  /// What a browser may do with a page: nothing from elsewhere, nothing inside the page itself, no
  /// frame around it, no word to others about where the reader was.
  mutating func addBrowserLimits() {
    self[.contentSecurityPolicy] =
      "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; "
      + "connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
    // Not no-referrer: with it browsers do not say which origin a form comes from either.
    self[.referrerPolicy] = "same-origin"
    self[.permissionsPolicy] = "camera=(), microphone=(), geolocation=(), payment=()"
    self[.openerPolicy] = "same-origin"
  }
}

extension HTTPField.Name {
  /// W3C Referrer Policy.
  static let referrerPolicy = HTTPField.Name("Referrer-Policy") ?? .via
  /// W3C Permissions Policy.
  static let permissionsPolicy = HTTPField.Name("Permissions-Policy") ?? .via
  /// WHATWG HTML, cross-origin opener policies.
  static let openerPolicy = HTTPField.Name("Cross-Origin-Opener-Policy") ?? .via
}
