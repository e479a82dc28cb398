import NIOCore

extension FastPath {
  /// Hands on what belongs to the request that others read, and no byte behind it.
  func handOn(_ context: ChannelHandlerContext) {
    switch turn {
    case .head(var line):
      let end = input.withUnsafeReadableBytes { line.end(in: $0.bindMemory(to: UInt8.self).span) }
      turn = .head(line)
      handOn(end ?? input.readableBytes, context)
      // An empty line behind which no head was read: what they make of this, only they know.
      if end != nil, case .head = turn { turn = .handedOver }
    case .body(let missing):
      let length = min(missing, input.readableBytes)
      turn = .body(missing - length)
      handOn(length, context)
      if case .body(0) = turn { turn = .handedOver }
    case .free, .waiting, .handedOver, .ending: break
    }
  }

  func handOn(_ length: Int, _ context: ChannelHandlerContext) {
    guard length > 0, let bytes = input.readSlice(length: length) else { return }
    hasHandedOn = true
    context.fireChannelRead(wrapInboundOut(bytes))
  }

  /// Others have read a head.
  ///
  /// - Parameter body: how many bytes belong to it; `nil` where nobody can say what follows.
  func didReadHead(_ body: Int?) {
    awaited += 1
    isMessageOpen = true
    lastActive = .now()
    guard case .head = turn else { return }
    turn = body.map { .body($0) } ?? .handedOver
  }

  /// Others have read a request to its end.
  func didReadEnd() {
    isMessageOpen = false
    lastActive = .now()
    switch turn {
    case .body(0): turn = awaited > 0 ? .waiting : .free
    case .body: turn = .handedOver
    case .free, .head, .waiting, .handedOver, .ending: break
    }
  }

  /// Others cannot read what came; they say so to the client and close.
  func didFailToRead() {
    if case .ending = turn { return }
    if case .handedOver = turn {} else { awaited += 1 }
    isMessageOpen = false
    turn = .handedOver
  }

  /// Others have written an answer.
  func didAnswer() {
    awaited = max(0, awaited - 1)
    lastActive = .now()
    guard case .waiting = turn, awaited == 0 else { return }
    turn = .free
    guard input.readableBytes > 0, let context else { return }
    // Not within the work of those who write.
    context.eventLoop.assumeIsolated().execute { [self] in
      if let context = self.context { goOn(context) }
    }
  }
}
