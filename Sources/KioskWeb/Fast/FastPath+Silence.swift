import NIOCore

extension FastPath {
  /// Closes where nothing happens for too long.
  func awaitActivity() {
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
