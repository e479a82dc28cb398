import NIOCore
import NIOHTTP1

/// Between the HTTP parser and Hummingbird: what no parser can read becomes a request that says
/// so, for its sender deserves a page too, in turn with the answers before it.
///
/// Only forms have bodies that somebody reads; others end here, and no answer waits for one.
final class RequestScreening: ChannelInboundHandler, RemovableChannelHandler {
  typealias InboundIn = HTTPServerRequestPart
  typealias InboundOut = HTTPServerRequestPart

  /// The field that names the ``Problem``; what a client sends under this name is dropped.
  static let problemField = "Kiosk-Problem"

  private var hasFailed = false
  /// Whether the body that follows is passed on.
  private var passesBody = false

  func channelRead(context: ChannelHandlerContext, data: NIOAny) {
    switch unwrapInboundIn(data) {
    case .head(let head): read(head, context)
    case .body(let bytes):
      if passesBody { context.fireChannelRead(wrapInboundOut(.body(bytes))) }
    case .end:
      if passesBody { context.fireChannelRead(wrapInboundOut(.end(nil))) }
      passesBody = false
    }
  }

  private func read(_ head: HTTPRequestHead, _ context: ChannelHandlerContext) {
    var head = head
    head.headers.remove(name: RequestScreening.problemField)
    if RequestScreening.lacksHost(head) {
      head.headers.add(name: RequestScreening.problemField, value: Problem.badRequest.rawValue)
    }
    // Hummingbird knows one spelling of the wish to close, and no older versions.
    if !head.isKeepAlive { head.headers.replaceOrAdd(name: "Connection", value: "close") }
    switch RequestScreening.formLength(head) {
    case 1...WebRequest.longestBody:
      passesBody = true
      context.fireChannelRead(wrapInboundOut(.head(head)))
      return
    case (WebRequest.longestBody + 1)...:
      head.headers.add(name: RequestScreening.problemField, value: Problem.bodyTooLarge.rawValue)
    default: break
    }
    pass(head, context)
  }

  func errorCaught(context: ChannelHandlerContext, error: any Error) {
    // After the first fault the parser only repeats that it reads no further.
    guard !hasFailed else { return }
    guard let error = error as? HTTPParserError else { return context.fireErrorCaught(error) }
    hasFailed = true
    let problem: Problem = error == .headerOverflow ? .headersTooLarge : .badRequest
    let headers: HTTPHeaders = [
      RequestScreening.problemField: problem.rawValue, "Connection": "close",
    ]
    pass(HTTPRequestHead(version: .http1_1, method: .GET, uri: "/", headers: headers), context)
  }

  private func pass(_ head: HTTPRequestHead, _ context: ChannelHandlerContext) {
    context.fireChannelRead(wrapInboundOut(.head(head)))
    context.fireChannelRead(wrapInboundOut(.end(nil)))
  }

  /// How many bytes a form has; every browser says so before it sends one. 0 where none is read.
  private static func formLength(_ head: HTTPRequestHead) -> Int {
    let path = head.uri.prefix { $0 != "?" }
    guard head.method == .POST,
      path.hasSuffix("/my-first-steps") || path == "/kiosk/print" || path.hasPrefix("/staff/"),
      let length = head.headers["Content-Length"].first
    else { return 0 }
    return Int(length) ?? 0
  }

  /// One `Host` stands in every request since HTTP/1.1, and never two (RFC 9112 §3.2).
  private static func lacksHost(_ head: HTTPRequestHead) -> Bool {
    let hosts = head.headers["Host"].count
    return hosts > 1 || (hosts == 0 && head.version != .http1_0)
  }
}
