import Glibc

/// Lines from a file descriptor, with a limit on the wait.
struct LineInput {
  /// What comes next.
  enum Event: Equatable {
    case line(String)
    /// Nobody has typed a whole line for as long as the limit.
    case idle
    case end
  }

  private enum Wait { case readable, hangUp, idle, failed }

  private let descriptor: Int32
  private let isTerminal: Bool
  private let keepsOpen: Bool
  /// Milliseconds for poll(2); -1 waits for ever.
  private let limit: Int32
  private var lines = InputLines()
  private var isAtEnd = false

  /// - Parameters:
  ///   - keepsOpen: whether ^D at a terminal is nothing; only a hang-up ends it then.
  ///   - idleLimit: how long to wait for input.
  init(_ descriptor: Int32, keepsOpen: Bool, idleLimit: Duration?) {
    self.descriptor = descriptor
    isTerminal = isatty(descriptor) == 1
    self.keepsOpen = keepsOpen && isTerminal
    limit = idleLimit.map { Int32(clamping: Int($0 / .milliseconds(1))) } ?? -1
  }

  /// The next line; waits for it.
  mutating func next() -> Event {
    while true {
      if let line = lines.next() { return .line(line) }
      if isAtEnd { return .end }
      switch wait() {
      case .idle:
        discard()
        return .idle
      case .failed: finish()
      case .readable: read(isHungUp: false)
      case .hangUp: read(isHungUp: true)
      }
    }
  }

  private func wait() -> Wait {
    var polled = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
    while true {
      switch poll(&polled, 1, limit) {
      case 0: return .idle
      case 1...: return polled.revents & Int16(POLLHUP) == 0 ? .readable : .hangUp
      default: if errno != EINTR { return .failed }
      }
    }
  }

  private mutating func read(isHungUp: Bool) {
    var bytes = [UInt8](repeating: 0, count: 4096)
    let count = Glibc.read(descriptor, &bytes, bytes.count)
    if count > 0 {
      lines.take(bytes[..<count])
    } else if count == 0 {
      if !keepsOpen || isHungUp { finish() }
    } else if errno != EINTR && errno != EAGAIN {
      finish()
    }
  }

  private mutating func finish() {
    lines.finish()
    isAtEnd = true
  }

  /// The next reader must not get what the last one left half typed.
  private mutating func discard() {
    lines.discard()
    if isTerminal { tcflush(descriptor, TCIFLUSH) }
  }
}
