import HTTPTypes
import Hummingbird
import NIOCore

extension Reply {
  /// What a request gets, but for the body.
  struct Head {
    let status: HTTPResponse.Status
    /// Those of a 304 stand first where it would say the same: ``PreparedAnswer`` keeps them once.
    let headers: HTTPFields
    let form: Answer.Form
  }

  /// What a request gets, with everything that depends on its own fields.
  func response(to asked: WebRequest) -> Response {
    let head = head(for: asked)
    guard asked.method != .head, head.status != .notModified else {
      return Response(status: head.status, headers: head.headers)
    }
    guard let bytes = answer.bytes(head.form) else {
      return Response(status: .serviceUnavailable)
    }
    return Response(
      status: head.status, headers: head.headers,
      body: ResponseBody(byteBuffer: ByteBuffer(bytes: bytes)))
  }

  /// Status and fields for a request.
  ///
  /// A 304 says what a cache needs and nothing that it has already (RFC 9110 §15.4.5).
  func head(for asked: WebRequest) -> Head {
    let form = answer.form(takingGzip: asked.takesGzip)
    var headers = HTTPFields()
    if asked.isLast { headers[.connection] = "close" }
    headers[.vary] = self.headers[.vary] ?? answer.headers[.vary]
    if let maxAge {
      headers[.eTag] = form.entityTag
      headers[.cacheControl] = "public, max-age=\(maxAge)"
      if asked.hasAlready(form.entityTag) {
        return Head(status: .notModified, headers: headers, form: form)
      }
    }
    for field in answer.headers where field.name != .vary { headers.append(field) }
    for field in self.headers where field.name != .vary { headers[field.name] = field.value }
    headers[.xContentTypeOptions] = "nosniff"
    if form.isCompressed { headers[.contentEncoding] = "gzip" }
    headers[.contentLength] = String(form.length)
    return Head(status: answer.status, headers: headers, form: form)
  }
}
