import NIOCore

/// Nearest to the socket: a connection that is closed first sends what was written to it.
///
/// Closing drops what the socket has not taken yet, and at shutdown that would cut answers off. A
/// client that reads no further is waited for no longer than ``patience``.
final class PatientClosing: ChannelOutboundHandler {
  typealias OutboundIn = ByteBuffer
  typealias OutboundOut = ByteBuffer

  /// How long a closing connection may take to send the rest.
  static let patience = TimeAmount.seconds(5)

  private var closing: EventLoopPromise<Void>?

  func close(context: ChannelHandlerContext, mode: CloseMode, promise: EventLoopPromise<Void>?) {
    guard mode != .input, context.channel.isActive else {
      context.close(mode: mode, promise: promise)
      return
    }
    if let closing { return closing.futureResult.cascade(to: promise) }
    guard isUnsent(context) else { return context.close(mode: mode, promise: promise) }
    closing = promise ?? context.eventLoop.makePromise()
    // Behind all that waits: once these no bytes are sent, so is everything.
    let sent = context.eventLoop.makePromise(of: Void.self)
    sent.futureResult.assumeIsolated().whenComplete { _ in self.close(context) }
    context.writeAndFlush(wrapOutboundOut(ByteBuffer()), promise: sent)
    context.eventLoop.assumeIsolated().scheduleTask(in: PatientClosing.patience) {
      self.close(context)
    }
  }

  private func isUnsent(_ context: ChannelHandlerContext) -> Bool {
    // Where a channel cannot tell, it is asked to send and says when it has.
    let bytes = try? context.channel.syncOptions?.getOption(.bufferedWritableBytes)
    return bytes.map { $0 > 0 } ?? true
  }

  private func close(_ context: ChannelHandlerContext) {
    guard let promise = closing else { return }
    closing = nil
    context.close(mode: .all, promise: promise)
  }
}
