import Foundation
import HTTPTypes
import KioskContent

@testable import KioskWeb

/// Services without a socket, over the fixture site.
enum Asking {
  static func pages(
    _ front: Front = .open, printing: Printing = .none
  ) async throws -> KioskService {
    let folder = SiteFolder(path: Fixtures.everything.path)
    let live = try await LiveSite(folder: folder, state: nil)
    return KioskService(
      current: live.current, folder: folder, front: front, printing: printing
    ) { Clock.standard }
  }

  /// A request as a browser sends it.
  static func request(
    _ target: String, _ method: HTTPRequest.Method = .get, form: [String: String] = [:],
    origin: String? = nil, cookie: String? = nil
  ) -> WebRequest {
    var fields: HTTPFields = [.accept: "text/html,*/*;q=0.8"]
    if let origin { fields[.origin] = origin }
    if let cookie { fields[.cookie] = cookie }
    var request = WebRequest(
      HTTPRequest(
        method: method, scheme: "http", authority: "kiosk", path: target, headerFields: fields))
    request.form = form
    return request
  }
}

extension Answer {
  /// The body as words.
  var text: String? { bytes(plain).map { String(decoding: $0, as: UTF8.self) } }
}

extension Reply {
  var status: Int { answer.status.code }
  var text: String { answer.text ?? "" }
  var cookie: String? { answer.headers[.setCookie] }
}
