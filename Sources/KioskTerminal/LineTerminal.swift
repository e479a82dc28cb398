package import Foundation
package import KioskContent

/// The line mode on two open files: a terminal of any kind, a serial line or pipes.
///
/// Writes no escape sequences. Ends quietly at the end of input and where nobody reads any more.
package struct LineTerminal: Sendable {
  /// What stands between two readers.
  static let separator = String(repeating: "-", count: 20)

  private let current: CurrentEdition
  private let now: @Sendable () -> Date
  private let isLocked: Bool
  private let layout: LineLayout
  private let idleLimit: Duration?
  private let initialLocale: LanguageTag?

  /// - Parameters:
  ///   - now: the instant that decides which day it is in the city.
  ///   - isLocked: whether the reader cannot leave: no `q`, no ^C, ^\ and ^Z, no ^D at a terminal.
  ///   - idleLimit: after how long without input the list of languages comes back.
  ///   - initialLocale: a declared locale to begin in.
  package init(
    current: CurrentEdition, now: @escaping @Sendable () -> Date = { Date() }, isLocked: Bool,
    layout: LineLayout, idleLimit: Duration? = nil, initialLocale: LanguageTag? = nil
  ) {
    self.current = current
    self.now = now
    self.isLocked = isLocked
    self.layout = layout
    self.idleLimit = idleLimit
    self.initialLocale = initialLocale
  }

  /// Serves readers until one leaves or input or output end; blocks the calling thread.
  ///
  /// Sets the process's signals and leaves them so: SIGPIPE is ignored, and in a locked terminal
  /// SIGINT, SIGQUIT and SIGTSTP too.
  package func run(input: Int32 = STDIN_FILENO, output: Int32 = STDOUT_FILENO) {
    ignoreSignals()
    let output = LineOutput(output)
    // A terminal shows the line end that the reader types; elsewhere the prompt would not get one.
    let lineEnd = isatty(input) == 1 ? "" : "\n"
    var lines = LineInput(input, keepsOpen: isLocked, idleLimit: idleLimit)
    var session = LineSession(isLocked: isLocked, layout: layout, initialLocale: initialLocale)
    var edition = current.value
    guard output.write(text(session.start(edition: edition, day: day(of: edition)))) else { return }
    var isTouched = session.isInUse
    while true {
      let event = lines.next()
      edition = current.value
      switch event {
      case .end:
        _ = output.write("\n")
        return
      case .idle:
        guard isTouched else { continue }
        let reply = text(session.reset(edition: edition))
        guard output.write("\n\n\(LineTerminal.separator)\n\n\(reply)") else { return }
        isTouched = false
      case .line(let line):
        isTouched = true
        let reply = session.handle(line, edition: edition, day: day(of: edition))
        guard output.write(lineEnd + "\n" + text(reply)), !reply.ends else { return }
      }
    }
  }

  private func text(_ reply: LineReply) -> String {
    reply.lines.map { $0 + "\n" }.joined() + reply.prompt
  }

  private func day(of edition: Edition) -> CalendarDate {
    SiteClock(timeZone: edition.library.site.timeZone).day(at: now())
  }

  private func ignoreSignals() {
    for number in [SIGPIPE] + (isLocked ? [SIGINT, SIGQUIT, SIGTSTP] : []) {
      signal(number, SIG_IGN)
    }
  }
}
