import ArgumentParser
import FoundationEssentials
import Glibc
import KioskContent
import KioskTerminal
import KioskText

/// `kiosk terminal`: the site on a terminal, a pipe or a serial line.
struct TerminalCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "terminal", abstract: "Read the site on a terminal of any kind.",
    discussion: """
      Fills the terminal where there is one that understands control sequences and has 20 columns and \
      6 rows; else, and with --line or KIOSK_LINE=1, everything works line by line with numbers and a \
      few keys, which a screen reader reads in order.
      """)

  @OptionGroup var options: SiteOptions

  @Flag(help: "Line by line, without escape sequences: for screen readers, pipes, serial lines.")
  var line = false

  @Flag(
    help: """
      For an unattended screen: readers cannot leave. Who has the pass phrase of 'kiosk staff' can: \
      with q, where the terminal is filled.
      """)
  var locked = false

  @Option(help: "The language to begin in; without one, the list of languages.")
  var locale: String?

  @Option(
    help: """
      Seconds without input after which the list of languages comes back; 120 where a locked terminal \
      is filled, else never.
      """)
  var idle: Int?

  @Option(
    help: ArgumentHelp(
      """
      How right-to-left text is sent: auto asks the terminal; explicit for VTE, visual for terminals \
      without bidi, words for kitty, logical for those that reorder by themselves, visual-lro for \
      terminals inside terminals.
      """, valueName: "way"))
  var bidi = BidiOption.auto

  @Option(help: "Where last good versions are kept; by default in the user's state folder.")
  var state: String?

  @Flag(
    help: "Print a systemd unit that shows a locked terminal on this machine's screen, and end.")
  var printUnit = false

  @Flag(help: "Print the bare terminal that the unit runs, and end.")
  var printHost = false

  func validate() throws {
    guard idle.map({ $0 > 0 }) ?? true else {
      throw ValidationError("'--idle' must be a number of seconds from 1.")
    }
  }

  func run() async throws {
    if printUnit {
      Console.write(TerminalUnit(command: self).text)
    } else if printHost {
      Console.write(TerminalUnit.host)
    } else {
      try await serve()
    }
  }

  private func serve() async throws {
    let site = try await options.live(state: state)
    let reloading = Task.detached {
      while !Task.isCancelled {
        try? await Task.sleep(for: .milliseconds(500))
        await site.refresh()
      }
    }
    defer { reloading.cancel() }
    let first = try locale.map { try site.current.value.library.declared($0).tag }
    if fillsTerminal {
      _ = screen(site.current, first).run()
    } else {
      lines(site.current, first).run()
    }
  }

  private var fillsTerminal: Bool {
    !line && environment["KIOSK_LINE"] != "1"
      && ScreenTerminal.fits(
        input: STDIN_FILENO, output: STDOUT_FILENO, environment: environment)
  }

  private func screen(_ current: CurrentEdition, _ locale: LanguageTag?) -> ScreenTerminal {
    let limit = idle ?? (locked ? 120 : nil)
    return ScreenTerminal(
      current: current, lock: locked ? lock : nil, idleLimit: limit.map { .seconds($0) },
      initialLocale: locale, bidi: bidi.choice, environment: environment)
  }

  private func lines(_ current: CurrentEdition, _ locale: LanguageTag?) -> LineTerminal {
    LineTerminal(
      current: current, isLocked: locked,
      layout: LineLayout(
        input: STDIN_FILENO, output: STDOUT_FILENO, columns: environment["COLUMNS"]),
      idleLimit: idle.map { .seconds($0) }, initialLocale: locale)
  }

  private var environment: [String: String] { ProcessInfo.processInfo.environment }
}
