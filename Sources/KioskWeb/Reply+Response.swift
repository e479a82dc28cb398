import HTTPTypes
import Hummingbird

extension Reply {
  /// What a request gets, with everything that depends on its own fields.
  func response(to asked: WebRequest) -> Response {
    let variant = variant(for: asked)
    var headers = answer.headers
    for field in self.headers { headers[field.name] = field.value }
    headers[.xContentTypeOptions] = "nosniff"
    if asked.isLast { headers[.connection] = "close" }
    if let maxAge {
      headers[.eTag] = variant.entityTag
      headers[.cacheControl] = "public, max-age=\(maxAge)"
      if asked.hasAlready(variant.entityTag) {
        headers[.contentType] = nil
        return Response(status: .notModified, headers: headers)
      }
    }
    if asked.takesGzip, answer.gzip != nil { headers[.contentEncoding] = "gzip" }
    headers[.contentLength] = String(variant.body.readableBytes)
    let body = asked.method == .head ? ResponseBody() : ResponseBody(byteBuffer: variant.body)
    return Response(status: answer.status, headers: headers, body: body)
  }

  /// The body in the encoding that a client takes.
  func variant(for asked: WebRequest) -> Answer.Variant {
    (asked.takesGzip ? answer.gzip : nil) ?? answer.plain
  }
}
