import FoundationEssentials
import NIOCore

extension FastPath {
  /// The most bytes of answers that are gathered before they go out together.
  private static let mostGathered = 32 * 1024

  private enum Next {
    /// An answer was gathered; behind it goes a body, where it was not copied.
    case answered(ByteBuffer?)
    case partial
    case others
  }

  /// Answers requests until one is for others.
  ///
  /// - Returns: whether there is more to do now.
  func answerKnown(_ context: ChannelHandlerContext) -> Bool {
    let edition = service.edition
    let instant = service.now()
    defer { send(context) }
    while input.readableBytes > 0, case .free = turn {
      guard isWritable else { return false }
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
        service.log.add(answer, status: isKnown ? 304 : 200)
        if isKnown {
          desk.gather(unchanged: answer)
          return (.answered(nil), head.length)
        }
        return (.answered(desk.gather(answer, isHead: head.isHead)), head.length)
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
