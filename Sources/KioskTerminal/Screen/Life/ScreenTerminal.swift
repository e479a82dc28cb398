package import FoundationEssentials
package import Glibc
package import KioskContent
import KioskText

/// The full screen on two open files that are a terminal.
///
/// Never starts another program. Ends where the terminal is gone, on SIGTERM and SIGHUP, and when the
/// reader leaves; then the terminal is as it was.
package struct ScreenTerminal: Sendable {
  let current: CurrentEdition
  let now: @Sendable () -> Date
  let lock: ScreenLock?
  let idleLimit: Duration?
  let initialLocale: LanguageTag?
  let bidi: BidiChoice
  let environment: [String: String]

  /// - Parameters:
  ///   - now: the instant that decides which time it is in the city.
  ///   - lock: what keeps readers from leaving; `nil` lets them leave with `q` and ^C.
  ///   - idleLimit: after how long without input the list of languages comes back.
  ///   - initialLocale: a declared locale to begin in.
  ///   - environment: of the process: the terminal's kind, and `NO_COLOR`.
  package init(
    current: CurrentEdition, now: @escaping @Sendable () -> Date = { Date() },
    lock: ScreenLock? = nil, idleLimit: Duration? = nil, initialLocale: LanguageTag? = nil,
    bidi: BidiChoice = .automatic, environment: [String: String]
  ) {
    self.current = current
    self.now = now
    self.lock = lock
    self.idleLimit = idleLimit
    self.initialLocale = initialLocale
    self.bidi = bidi
    self.environment = environment
  }

  /// Whether pages can be shown on two open files: both are a terminal that understands control
  /// sequences and has room.
  package static func fits(
    input: Int32, output: Int32, environment: [String: String]
  ) -> Bool {
    guard isatty(input) == 1, isatty(output) == 1, let size = RawTerminal.size(of: output) else {
      return false
    }
    return !["", "dumb"].contains(environment["TERM"] ?? "") && size.holdsPages
  }

  /// Serves readers until one leaves or the terminal is gone; blocks the calling thread.
  ///
  /// - Returns: false where the two files are no terminal.
  package func run(input: Int32 = STDIN_FILENO, output: Int32 = STDOUT_FILENO) -> Bool {
    guard var device = ScreenDevice(input: input, output: output, isLocked: lock != nil) else {
      return false
    }
    let signals = device.signals
    defer { signals.close() }
    guard let raw = RawTerminal(input) else { return false }
    defer { raw.restore() }
    guard device.write(TerminalSequence.begin) else { return true }
    var loop = ScreenLoop(self, device, raw)
    loop.run()
    return true
  }
}

/// What keeps readers from leaving.
package struct ScreenLock: Sendable {
  /// What an operator's code is.
  package enum Verdict: Sendable { case right, wrong, tooOften }

  /// Says what a code is, and may take its time; `nil` where nobody can leave by one.
  let check: (@Sendable (String) -> Verdict)?

  package init(check: (@Sendable (String) -> Verdict)?) { self.check = check }
}
