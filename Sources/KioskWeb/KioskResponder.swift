import HTTPTypes
import Hummingbird

/// Between Hummingbird and a service: conditions, encodings, the log.
struct KioskResponder: HTTPResponder {
  typealias Context = BasicRequestContext

  let answer: @Sendable (WebRequest) async -> Reply
  let log: AnswerLog

  func respond(to request: Request, context: Context) async throws -> Response {
    var asked = WebRequest(request.head)
    if asked.method == .post { asked.form = await form(of: request) }
    let reply = await answer(asked)
    let response = reply.response(to: asked)
    log.add(route: reply.route, locale: reply.locale, status: response.status.code)
    return response
  }

  /// The fields of a form; none where the body is no form.
  private func form(of request: Request) async -> [String: String] {
    let type = request.headers[.contentType]?.prefix { $0 != ";" } ?? ""
    var request = request
    guard type == "application/x-www-form-urlencoded",
      let body = try? await request.collectBody(upTo: WebRequest.longestBody)
    else { return [:] }
    return WebAddress.parameters(String(buffer: body)) ?? [:]
  }
}
