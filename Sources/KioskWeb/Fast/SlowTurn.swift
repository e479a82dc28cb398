import NIOCore
import NIOHTTP1

/// Behind the HTTP parser: tells the ``FastPath`` before it which part of a request was read and
/// when an answer is written, so that it knows whose turn it is.
final class SlowTurn: ChannelDuplexHandler, RemovableChannelHandler {
  typealias InboundIn = HTTPServerRequestPart
  typealias InboundOut = HTTPServerRequestPart
  typealias OutboundIn = HTTPServerResponsePart
  typealias OutboundOut = HTTPServerResponsePart

  private let path: FastPath

  init(_ path: FastPath) { self.path = path }

  func channelRead(context: ChannelHandlerContext, data: NIOAny) {
    switch unwrapInboundIn(data) {
    case .head(let head): path.didReadHead(SlowTurn.body(of: head))
    case .body: break
    case .end: path.didReadEnd()
    }
    context.fireChannelRead(data)
  }

  func errorCaught(context: ChannelHandlerContext, error: any Error) {
    if error is HTTPParserError { path.didFailToRead() }
    context.fireErrorCaught(error)
  }

  func write(context: ChannelHandlerContext, data: NIOAny, promise: EventLoopPromise<Void>?) {
    let isEnd = if case .end = unwrapOutboundIn(data) { true } else { false }
    context.write(data, promise: promise)
    if isEnd { path.didAnswer() }
  }

  /// How many bytes follow a head; `nil` where that is not known or something else may follow them
  /// than a request.
  private static func body(of head: HTTPRequestHead) -> Int? {
    guard head.isKeepAlive, head.method != .CONNECT, !head.headers.contains(name: "Upgrade"),
      !head.headers.contains(name: "Transfer-Encoding")
    else { return nil }
    let lengths = head.headers["Content-Length"]
    return lengths.isEmpty ? 0 : lengths.count == 1 ? Int(lengths[0]) : nil
  }
}
