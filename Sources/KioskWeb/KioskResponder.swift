import HTTPTypes
import Hummingbird
import KioskContent
import Logging

/// Between Hummingbird and the service: conditions, encodings, the log.
struct KioskResponder: HTTPResponder {
  typealias Context = BasicRequestContext

  let service: KioskService
  let logger: Logger

  func respond(to request: Request, context: Context) async throws -> Response {
    let asked = WebRequest(request.head)
    let reply = service.reply(to: asked)
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

  private func response(_ reply: KioskService.Reply, _ asked: WebRequest) -> Response {
    let answer = reply.answer
    let gzip = asked.takesGzip ? answer.gzip : nil
    let variant = gzip ?? answer.plain
    var headers = answer.headers
    for field in reply.headers { headers[field.name] = field.value }
    headers[.xContentTypeOptions] = "nosniff"
    if answer.status == .ok, headers[.cacheControl] == nil {
      headers[.eTag] = variant.entityTag
      headers[.cacheControl] = "public, max-age=\(service.maxAge(of: answer))"
      if asked.hasAlready(variant.entityTag) {
        headers[.contentType] = nil
        return Response(status: .notModified, headers: headers.withoutLength)
      }
    }
    if gzip != nil { headers[.contentEncoding] = "gzip" }
    headers[.contentLength] = String(variant.body.readableBytes)
    let body = asked.method == .head ? ResponseBody() : ResponseBody(byteBuffer: variant.body)
    return Response(status: answer.status, headers: headers, body: body)
  }
}

extension HTTPFields {
  fileprivate var withoutLength: HTTPFields {
    var fields = self
    fields[.contentLength] = nil
    return fields
  }
}

extension KioskService {
  /// How long a client may keep an answer, in seconds: never past the moment at which it changes.
  func maxAge(of answer: Answer) -> Int {
    let longest = 60
    guard let change = answer.changesOn else { return longest }
    let (day, left) = today.day(in: current.value.library.site.timeZone)
    return change <= day.next ? min(longest, left) : longest
  }
}
