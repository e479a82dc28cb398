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
    guard let body = answer.body(head.form) else {
      return Response(
        status: .serviceUnavailable, headers: [.cacheControl: "no-store", .contentLength: "0"])
    }
    return Response(
      status: head.status, headers: head.headers,
      body: ResponseBody(byteBuffer: body))
  }

  /// Status and fields for a request.
  ///
  /// A 304 says what a cache needs, and what depends on the request; the rest a cache has already
  /// (RFC 9110 §15.4.5).
  func head(for asked: WebRequest) -> Head {
    let form = answer.form(takingGzip: asked.takesGzip)
    var headers = HTTPFields()
    if asked.isLast { headers[.connection] = "close" }
    headers[.vary] = answer.headers[.vary]
    for field in self.headers { headers[field.name] = field.value }
    if let maxAge {
      headers[.eTag] = form.entityTag
      headers[.cacheControl] = "public, max-age=\(maxAge)"
      if asked.hasAlready(form.entityTag) {
        return Head(status: .notModified, headers: headers, form: form)
      }
    }
    let said = headers
    for field in answer.headers where said[field.name] == nil { headers.append(field) }
    headers[.xContentTypeOptions] = "nosniff"
    if form.isCompressed { headers[.contentEncoding] = "gzip" }
    headers[.contentLength] = String(form.length)
    return Head(status: answer.status, headers: headers, form: form)
  }
}
