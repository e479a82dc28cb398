import NIOCore

/// Nearest to the socket: a connection that is closed first sends what was written to it.
final class PatientClosing: ChannelOutboundHandler {
  typealias OutboundIn = ByteBuffer
  typealias OutboundOut = ByteBuffer

  private let patience = Patience()

  func close(context: ChannelHandlerContext, mode: CloseMode, promise: EventLoopPromise<Void>?) {
    patience.close(context, mode, promise)
  }
}

/// Closes a connection once what was written to it is sent.
///
/// Closing drops what the socket has not taken yet, and at shutdown that would cut answers off. A
/// client that reads no further is waited for no longer than ``longest``.
final class Patience {
  /// How long a closing connection may take to send the rest.
  static let longest = TimeAmount.seconds(5)

  private var closing: EventLoopPromise<Void>?

  /// Closes for the handler nearest to the socket.
  func close(
    _ context: ChannelHandlerContext, _ mode: CloseMode, _ promise: EventLoopPromise<Void>?
  ) {
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
    context.writeAndFlush(NIOAny(ByteBuffer()), promise: sent)
    context.eventLoop.assumeIsolated().scheduleTask(in: Patience.longest) {
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
