package import FoundationEssentials
import Glibc
package import KioskContent

/// The line mode on two open files: a terminal of any kind, a serial line or pipes.
///
/// Writes no escape sequences. Ends quietly at the end of input and where nobody reads any more.
package struct LineTerminal: Sendable {
  private let current: CurrentEdition
  private let now: @Sendable () -> Date
  private let isLocked: Bool
  private let layout: LineLayout
  private let idleLimit: Duration?
  private let initialLocale: LanguageTag?

  /// - Parameters:
  ///   - now: the instant that decides which time it is in the city.
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
  /// Sets the process's signals and leaves them so: SIGPIPE is ignored, and at a terminal that is
  /// locked SIGINT, SIGQUIT and SIGTSTP too.
  package func run(input: Int32 = STDIN_FILENO, output: Int32 = STDOUT_FILENO) {
    let isTerminal = isatty(input) == 1
    ignoreSignals(isTerminal: isTerminal)
    let output = LineOutput(output)
    var lines = LineInput(input, keepsOpen: isLocked, idleLimit: idleLimit)
    var conversation = LineConversation(
      LineSession(isLocked: isLocked, layout: layout, initialLocale: initialLocale),
      isTerminal: isTerminal)
    var edition = current.value
    var text = conversation.start(edition, time(of: edition))
    while output.write(text), !conversation.isOver {
      let event = lines.next()
      edition = current.value
      text = conversation.text(after: event, edition, time(of: edition))
    }
  }

  private func time(of edition: Edition) -> CityTime {
    edition.library.clock.time(at: now())
  }

  private func ignoreSignals(isTerminal: Bool) {
    for number in [SIGPIPE] + (isLocked && isTerminal ? [SIGINT, SIGQUIT, SIGTSTP] : []) {
      signal(number, SIG_IGN)
    }
  }
}
