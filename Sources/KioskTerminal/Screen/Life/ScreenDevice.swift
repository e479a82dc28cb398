import Glibc

/// A terminal's two descriptors and the process's signals: waits for either, and writes.
struct ScreenDevice {
  let input: Int32
  let output: Int32
  let signals: SignalPipe
  /// What came while something was written.
  private var pending: ScreenEvent?

  /// Signals that end the process politely.
  private static let ending = [SIGTERM, SIGHUP, SIGINT, SIGQUIT]
  /// After these the terminal must be looked at again.
  private static let changing = [SIGWINCH, SIGCONT]

  /// Takes over the process's signals.
  ///
  /// - Parameter isLocked: whether ^C and ^\ sent as signals do nothing, either.
  init?(input: Int32, output: Int32, isLocked: Bool) {
    let locked = isLocked ? [SIGINT, SIGQUIT] : []
    guard
      let signals = SignalPipe(
        listeningTo: (ScreenDevice.ending + ScreenDevice.changing).filter { !locked.contains($0) },
        ignoring: [SIGPIPE, SIGTSTP, SIGTTIN, SIGTTOU] + locked)
    else { return nil }
    self.input = input
    self.output = output
    self.signals = signals
  }

  /// What happens next, or silence.
  mutating func next(within limit: Duration) -> ScreenEvent {
    if let event = pending {
      pending = nil
      return event
    }
    let deadline = ContinuousClock.now + limit
    while true {
      var polled = [
        pollfd(fd: input, events: Int16(POLLIN), revents: 0),
        pollfd(fd: signals.reading, events: Int16(POLLIN), revents: 0),
      ]
      let left = max(.zero, ContinuousClock.now.duration(to: deadline))
      let count = poll(&polled, 2, Int32(clamping: Int(left / .milliseconds(1)) + 1))
      if count == 0 { return .silence }
      if count < 0 {
        if errno == EINTR { continue }
        return .end
      }
      if polled[1].revents != 0, let event = event(of: signals.take()) { return event }
      if polled[0].revents != 0 { return read() }
    }
  }

  private func event(of signals: Set<Int32>) -> ScreenEvent? {
    if !signals.isDisjoint(with: ScreenDevice.ending) { return .end }
    return signals.isDisjoint(with: ScreenDevice.changing) ? nil : .resized
  }

  private func read() -> ScreenEvent {
    var bytes = [UInt8](repeating: 0, count: 4096)
    while true {
      let count = Glibc.read(input, &bytes, bytes.count)
      if count > 0 { return .bytes(Array(bytes[..<count])) }
      if count == 0 || (errno != EINTR && errno != EAGAIN) { return .end }
      if errno == EAGAIN { return .bytes([]) }
    }
  }

  /// Writes all; a terminal that does not read holds up nobody who wants the program to end.
  ///
  /// - Parameter limit: how long the terminal may read nothing.
  /// - Returns: false where nobody can read it any more, nobody did for that long, or the program is
  ///   to end.
  mutating func write(_ text: String, within limit: Duration = .seconds(60)) -> Bool {
    write(Array(text.utf8), within: limit)
  }

  /// The same with bytes.
  mutating func write(_ bytes: [UInt8], within limit: Duration = .seconds(60)) -> Bool {
    var rest = bytes[...]
    while !rest.isEmpty {
      guard waitToWrite(within: limit) else { return false }
      // No more than a terminal takes at once: a longer write would wait inside the system.
      let piece = rest.prefix(1024)
      let count = piece.withUnsafeBytes { Glibc.write(output, $0.baseAddress, $0.count) }
      if count >= 0 {
        rest = rest.dropFirst(count)
      } else if errno != EINTR && errno != EAGAIN {
        return false
      }
    }
    return true
  }

  private mutating func waitToWrite(within limit: Duration) -> Bool {
    while true {
      var polled = [
        pollfd(fd: output, events: Int16(POLLOUT), revents: 0),
        pollfd(fd: signals.reading, events: Int16(POLLIN), revents: 0),
      ]
      let count = poll(&polled, 2, Int32(clamping: Int(limit / .milliseconds(1))))
      if count == 0 || (count < 0 && errno != EINTR) { return false }
      if count > 0, polled[0].revents != 0 { return true }
      if count > 0, let event = event(of: signals.take()) { pending = event }
      // What restores the terminal comes after the event was taken, and may still be written.
      if pending == .end { return false }
    }
  }
}
