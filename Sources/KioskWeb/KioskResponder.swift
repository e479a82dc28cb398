import HTTPTypes
import Hummingbird
import KioskContent
import Logging

/// Between Hummingbird and a service: conditions, encodings, the log.
struct KioskResponder: HTTPResponder {
  typealias Context = BasicRequestContext

  let answer: @Sendable (WebRequest) async -> Reply
  let logger: Logger

  func respond(to request: Request, context: Context) async throws -> Response {
    var asked = WebRequest(request.head)
    if asked.method == .post { asked.form = await form(of: request) }
    let reply = await answer(asked)
    let response = response(reply, asked)
    // No query, no address: a log must not tell what a visitor looked for.
    logger.info(
      "answered",
      metadata: [
        "route": "\(reply.route)", "locale": "\(reply.locale)",
        "status": "\(response.status.code)",
      ])
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

  private func response(_ reply: Reply, _ asked: WebRequest) -> Response {
    let answer = reply.answer
    let gzip = asked.takesGzip ? answer.gzip : nil
    let variant = gzip ?? answer.plain
    var headers = answer.headers
    for field in reply.headers { headers[field.name] = field.value }
    headers[.xContentTypeOptions] = "nosniff"
    if asked.isLast { headers[.connection] = "close" }
    if let maxAge = reply.maxAge {
      headers[.eTag] = variant.entityTag
      headers[.cacheControl] = "public, max-age=\(maxAge)"
      if asked.hasAlready(variant.entityTag) {
        headers[.contentType] = nil
        return Response(status: .notModified, headers: headers)
      }
    }
    if gzip != nil { headers[.contentEncoding] = "gzip" }
    headers[.contentLength] = String(variant.body.readableBytes)
    let body = asked.method == .head ? ResponseBody() : ResponseBody(byteBuffer: variant.body)
    return Response(status: answer.status, headers: headers, body: body)
  }
}
