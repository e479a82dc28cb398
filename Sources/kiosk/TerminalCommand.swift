import ArgumentParser
import Foundation
import KioskContent
import KioskTerminal

/// `kiosk terminal`: the site on a terminal, a pipe or a serial line.
struct TerminalCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "terminal", abstract: "Read the site on a terminal of any kind, line by line.",
    discussion: "Everything works with numbers and a few keys; a screen reader reads it in order.")

  @OptionGroup var options: SiteOptions

  @Flag(help: "Line by line, without escape sequences; the only way so far.")
  var line = false

  @Flag(help: "For an unattended screen: readers cannot leave.")
  var locked = false

  @Option(help: "The language to begin in; without one, the list of languages.")
  var locale: String?

  @Option(help: "Seconds without input after which the list of languages comes back.")
  var idle: Int?

  @Option(help: "Where last good versions are kept; by default in the user's state folder.")
  var state: String?

  func validate() throws {
    guard idle.map({ $0 > 0 }) ?? true else {
      throw ValidationError("'--idle' must be a number of seconds from 1.")
    }
  }

  func run() async throws {
    let site = try await options.live(state: state)
    let reloading = Task.detached {
      while !Task.isCancelled {
        try? await Task.sleep(for: .milliseconds(500))
        await site.refresh()
      }
    }
    defer { reloading.cancel() }
    let terminal = LineTerminal(
      current: site.current, isLocked: locked, layout: layout,
      idleLimit: idle.map { .seconds($0) },
      initialLocale: try locale.map { try site.current.value.library.declared($0).tag })
    terminal.run()
  }

  private var layout: LineLayout {
    LineLayout(
      input: STDIN_FILENO, output: STDOUT_FILENO,
      columns: ProcessInfo.processInfo.environment["COLUMNS"])
  }
}
