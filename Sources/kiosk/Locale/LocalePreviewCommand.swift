import ArgumentParser
import FoundationEssentials
import Glibc
import KioskContent
import KioskTerminal
import KioskWeb
import Logging

/// `kiosk locale preview TAG`: the site as readers of one language will see it, drafts included.
struct LocalePreviewCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "preview",
    abstract: "Show the site in one language alone, drafts included, as its file is saved.")

  @OptionGroup var options: SiteOptions

  @Argument(help: "The locale's tag, as Locales/locales.xml has it.")
  var tag: String

  @Option(help: "The port on this machine; 0 picks a free one.")
  var port = 8090

  @Flag(help: "On this terminal instead of the web.")
  var terminal = false

  func validate() throws {
    guard (0...65535).contains(port) else {
      throw ValidationError("'--port' must be from 0 to 65535.")
    }
  }

  func run() async throws {
    let locale = try await options.load().library.declared(tag)
    let site = try await options.preview(of: locale.tag)
    let reloading = PreviewReloading(site: site, folder: options.folder)
    if terminal { return await show(site, locale, reloading) }
    var logger = Logger(label: "kiosk", factory: { StreamLogHandler.standardError(label: $0) })
    logger.logLevel = .warning
    do {
      try await KioskWeb.serve(
        KioskService(current: site.current, folder: options.folder), host: "127.0.0.1",
        port: port, services: [reloading], logger: logger, onRunning: { announce($0, locale) })
    } catch {
      throw Console.refusal(
        "nothing can listen on port \(port)", help: "choose another with --port",
        code: .inputOutput)
    }
  }

  private func announce(_ port: Int, _ locale: LocaleDeclaration) {
    let address = "http://127.0.0.1:\(port)"
    Console.write("Serving \(address)\n")
    Console.error(
      """
      In a browser:   \(address)/\(locale.tag)
      As plain text:  curl \(address)/\(locale.tag).txt
      In a terminal:  kiosk locale preview \(locale.tag) --terminal --site \(options.folder.path)
      """)
  }

  private func show(
    _ site: LiveSite, _ locale: LocaleDeclaration, _ reloading: PreviewReloading
  ) async {
    let refreshing = Task.detached { try? await reloading.run() }
    defer { refreshing.cancel() }
    let columns = ProcessInfo.processInfo.environment["COLUMNS"]
    let layout = LineLayout(input: STDIN_FILENO, output: STDOUT_FILENO, columns: columns)
    LineTerminal(
      current: site.current, isLocked: false, layout: layout, idleLimit: nil,
      initialLocale: locale.tag
    ).run()
  }
}
