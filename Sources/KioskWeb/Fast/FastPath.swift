import Foundation
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
  private var hasWritten = false
  private var isWorking = false
  private var owesRead = true
  private let patience = Patience()
  private var isEndHeld = false
  private var timeout: Scheduled<Void>?

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
    if context.channel.isWritable { goOn(context) }
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
    if case .free = turn, input.readableBytes > 0, context.channel.isWritable {
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

extension FastPath {
  /// The most bytes of answers that are gathered before they go out together.
  private static let mostGathered = 32 * 1024
  /// Larger bodies are not copied.
  private static let largestCopied = 8 * 1024

  private enum Next {
    /// An answer was gathered; behind it goes a body, where it was not copied.
    case answered(ByteBuffer?)
    case partial
    case others
  }

  /// Answers requests until one is for others.
  ///
  /// - Returns: whether there is more to do now.
  private func answerKnown(_ context: ChannelHandlerContext) -> Bool {
    let edition = service.edition
    let instant = service.now()
    defer { send(context) }
    while input.readableBytes > 0, case .free = turn {
      guard context.channel.isWritable else { return false }
      switch answerNext(edition, instant) {
      case .answered(let body):
        if body != nil || desk.gathered > FastPath.mostGathered {
          send(context, body)
        }
      case .partial: return false
      case .others: turn = .head(EmptyLine())
      }
    }
    return true
  }

  private func answerNext(_ edition: String, _ instant: Date) -> Next {
    let desk = desk
    let (next, length) = input.withUnsafeReadableBytes { bytes -> (Next, Int) in
      let span = bytes.bindMemory(to: UInt8.self).span
      switch UsualHead.find(in: span) {
      case .partial: return (.partial, 0)
      case .unusual: return (.others, 0)
      case .usual(let head):
        desk.key.set(head, bytes)
        guard let answer = service.prepared.answer(desk.key, edition: edition, at: instant) else {
          return (.others, 0)
        }
        let isKnown =
          !head.entityTag.isEmpty
          && answer.isKnown(by: span.extracting(head.entityTag))
        service.log.add(
          route: answer.route, locale: answer.locale, status: isKnown ? 304 : 200)
        if isKnown || head.isHead {
          desk.gather(isKnown ? answer.unchangedHead : answer.head, nil)
          return (.answered(nil), head.length)
        }
        let isCopied = answer.body.readableBytes <= FastPath.largestCopied
        desk.gather(answer.head, isCopied ? answer.body : nil)
        return (.answered(isCopied ? nil : answer.body), head.length)
      }
    }
    input.moveReaderIndex(forwardBy: length)
    return next
  }

  /// Writes what was gathered, and a body behind it.
  private func send(_ context: ChannelHandlerContext, _ body: ByteBuffer? = nil) {
    guard let output = desk.take() else { return }
    hasWritten = true
    context.write(wrapOutboundOut(output), promise: nil)
    if let body { context.write(wrapOutboundOut(body), promise: nil) }
  }
}

extension FastPath {
  /// Closes where nothing happens for too long.
  private func awaitActivity() {
    lastActive = .now()
    schedule(at: lastActive + TimeAmount(service.idleTimeout))
  }

  private func schedule(at deadline: NIODeadline) {
    timeout?.cancel()
    timeout = context?.eventLoop.assumeIsolated().scheduleTask(deadline: deadline) {
      self.timeOut()
    }
  }

  private func timeOut() {
    guard let context, context.channel.isActive else { return }
    let limit = TimeAmount(service.idleTimeout)
    let now = NIODeadline.now()
    // An answer that takes long to make is no silence.
    let isBusy = awaited > 0 && !isMessageOpen
    if isBusy {
      schedule(at: now + limit)
    } else if now >= lastActive + limit {
      close(context: context, mode: .all, promise: nil)
    } else {
      schedule(at: lastActive + limit)
    }
  }
}
