import NIOCore

/// Nearest to the socket: answers usual requests for known pages from prepared bytes and hands
/// everything else on untouched, one request at a time.
///
/// While somebody further back reads a request or answers it, what comes after it waits here; so
/// answers keep their order, and the connection comes back once that answer is written. A connection
/// whose next request cannot be told apart (it ends, its protocol changes, its body has no length in
/// advance, it is no HTTP) stays with the others for good. A request of which only a part has come
/// when there is nothing more to read is theirs, too: they know best how to wait for the rest.
final class FastPath: ChannelDuplexHandler {
  typealias InboundIn = ByteBuffer
  typealias InboundOut = ByteBuffer
  typealias OutboundIn = ByteBuffer
  typealias OutboundOut = ByteBuffer

  /// Whose the next bytes are.
  enum Turn {
    /// A request begins, and nobody else is at work.
    case free
    /// A head that others read; where its empty line is looked for.
    case head(EmptyLine)
    /// A body that others read, and how many bytes of it are missing.
    case body(Int)
    /// Others have read a request and have not answered it yet.
    case waiting
    /// Everything is for others from now on.
    case handedOver
    /// The connection is being closed: nobody reads any more.
    case ending
  }

  let service: FastService
  let desk: LoopDesk
  var turn = Turn.free
  /// What has come and is nobody's yet.
  var input = ByteBuffer()
  /// How many answers of others are missing.
  var awaited = 0
  /// Whether others have read a part of a request and not its end.
  var isMessageOpen = false
  /// Whether something was handed on since others heard that this was all.
  var hasHandedOn = false
  var context: ChannelHandlerContext?
  var lastActive = NIODeadline.now()
  /// Whether the socket takes more; asking the channel each time costs more than an answer's lookup.
  var isWritable = true
  /// Whether answers were written that nobody has sent yet.
  var hasWritten = false
  private var isWorking = false
  private var owesRead = true
  private let patience = Patience()
  private var isEndHeld = false
  var timeout: Scheduled<Void>?

  init(_ service: FastService, _ loop: any EventLoop) {
    self.service = service
    desk = service.desks.desk(of: loop)
  }

  func handlerAdded(context: ChannelHandlerContext) {
    self.context = context
    if context.channel.isActive { begin(context) }
  }

  func handlerRemoved(context: ChannelHandlerContext) {
    self.context = nil
    timeout?.cancel()
  }

  func channelActive(context: ChannelHandlerContext) {
    context.fireChannelActive()
    begin(context)
  }

  func channelInactive(context: ChannelHandlerContext) {
    turn = .ending
    input.clear()
    timeout?.cancel()
    context.fireChannelInactive()
  }

  func channelRead(context: ChannelHandlerContext, data: NIOAny) {
    var bytes = unwrapInboundIn(data)
    if input.readableBytes == 0 { input = bytes } else { input.writeBuffer(&bytes) }
    work(context)
  }

  func channelReadComplete(context: ChannelHandlerContext) {
    owesRead = true
    finish(context)
  }

  func channelWritabilityChanged(context: ChannelHandlerContext) {
    isWritable = context.channel.isWritable
    if isWritable { goOn(context) }
    context.fireChannelWritabilityChanged()
  }

  func userInboundEventTriggered(context: ChannelHandlerContext, event: Any) {
    guard case ChannelEvent.inputClosed? = event as? ChannelEvent else {
      return context.fireUserInboundEventTriggered(event)
    }
    // Others answer what they have and close: not before their turn has come.
    isEndHeld = true
    goOn(context)
  }

  func close(context: ChannelHandlerContext, mode: CloseMode, promise: EventLoopPromise<Void>?) {
    if mode != .input {
      turn = .ending
      input.clear()
    }
    patience.close(context, mode, promise)
  }

  private func begin(_ context: ChannelHandlerContext) {
    awaitActivity()
    finish(context)
  }

  /// Works on what has come and waits.
  func goOn(_ context: ChannelHandlerContext) {
    work(context)
    finish(context)
  }

  private func work(_ context: ChannelHandlerContext) {
    // Sending can make a socket writable, which is told here once more.
    guard !isWorking else { return }
    isWorking = true
    defer { isWorking = false }
    while input.readableBytes > 0 {
      switch turn {
      case .free: guard answerKnown(context) else { return }
      case .head, .body: handOn(context)
      case .waiting: return
      case .handedOver: handOn(input.readableBytes, context)
      case .ending: input.clear()
      }
    }
  }

  /// Nothing more comes for now: what was done goes out, and what began is handed on.
  private func finish(_ context: ChannelHandlerContext) {
    guard !isWorking else { return }
    if case .free = turn, input.readableBytes > 0, isWritable {
      turn = .head(EmptyLine())
      work(context)
    }
    if hasWritten {
      hasWritten = false
      lastActive = .now()
      context.flush()
    }
    if hasHandedOn {
      hasHandedOn = false
      context.fireChannelReadComplete()
    }
    guard input.readableBytes == 0 else { return }
    // What the socket read into is used again only when nobody holds it.
    input = ByteBuffer()
    if isEndHeld {
      isEndHeld = false
      context.fireUserInboundEventTriggered(ChannelEvent.inputClosed)
    }
    readOn(context)
  }

  /// Reads again. Who sends on without reading answers, or faster than they are made, waits: there
  /// is input left then.
  private func readOn(_ context: ChannelHandlerContext) {
    guard owesRead else { return }
    owesRead = false
    switch turn {
    case .free, .head, .body, .waiting: context.read()
    // Others say themselves when they can take more.
    case .handedOver: context.channel.pipeline.syncOperations.read()
    case .ending: break
    }
  }
}
