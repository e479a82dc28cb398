import NIOCore
import NIOHTTP1

/// Between the HTTP parser and Hummingbird: what no parser can read becomes a request that says
/// so, for its sender deserves a page too, in turn with the answers before it.
///
/// Bodies end here: nothing in the service reads them, and an answer need not wait for one.
final class RequestScreening: ChannelInboundHandler, RemovableChannelHandler {
  typealias InboundIn = HTTPServerRequestPart
  typealias InboundOut = HTTPServerRequestPart

  /// The field that names the ``Problem``; what a client sends under this name is dropped.
  static let problemField = "Kiosk-Problem"

  private var hasFailed = false

  func channelRead(context: ChannelHandlerContext, data: NIOAny) {
    guard case .head(var head) = unwrapInboundIn(data) else { return }
    head.headers.remove(name: RequestScreening.problemField)
    if RequestScreening.lacksHost(head) {
      head.headers.add(name: RequestScreening.problemField, value: Problem.badRequest.rawValue)
    }
    // Hummingbird knows one spelling of the wish to close, and no older versions.
    if !head.isKeepAlive { head.headers.replaceOrAdd(name: "Connection", value: "close") }
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

  /// One `Host` stands in every request since HTTP/1.1, and never two (RFC 9112 §3.2).
  private static func lacksHost(_ head: HTTPRequestHead) -> Bool {
    let hosts = head.headers["Host"].count
    return hosts > 1 || (hosts == 0 && head.version != .http1_0)
  }
}
