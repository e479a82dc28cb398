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

  private var unsent = 0
  private var closing: EventLoopPromise<Void>?

  func write(context: ChannelHandlerContext, data: NIOAny, promise: EventLoopPromise<Void>?) {
    unsent += 1
    let sent = promise ?? context.eventLoop.makePromise()
    sent.futureResult.assumeIsolated().whenComplete { _ in
      self.unsent -= 1
      if self.unsent == 0 { self.close(context) }
    }
    context.write(data, promise: sent)
  }

  func close(context: ChannelHandlerContext, mode: CloseMode, promise: EventLoopPromise<Void>?) {
    guard mode != .input, unsent > 0, context.channel.isActive else {
      context.close(mode: mode, promise: promise)
      return
    }
    guard closing == nil else {
      closing?.futureResult.cascade(to: promise)
      return
    }
    closing = promise ?? context.eventLoop.makePromise()
    context.eventLoop.assumeIsolated().scheduleTask(in: PatientClosing.patience) {
      self.close(context)
    }
  }

  private func close(_ context: ChannelHandlerContext) {
    guard let promise = closing else { return }
    closing = nil
    context.close(mode: .all, promise: promise)
  }
}
