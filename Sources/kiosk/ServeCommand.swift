import ArgumentParser
import KioskContent
import KioskWeb
import Logging
import ServiceLifecycle

/// `kiosk serve`: the site over HTTP.
struct ServeCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "serve", abstract: "Serve the site over HTTP, and every edit of it at once.")

  @OptionGroup var options: SiteOptions

  @Option(help: "The address to listen on; only this machine unless told otherwise.")
  var host = "127.0.0.1"

  @Option(help: "The port; 0 picks a free one.")
  var port = 8080

  @OptionGroup var screen: ScreenOptions

  @OptionGroup var staff: StaffOptions

  @OptionGroup var paper: PaperOptions

  @Option(help: "Where last good versions are kept; by default in the user's state folder.")
  var state: String?

  @Flag(
    inversion: .prefixedNo,
    help: "Answer known pages from prepared bytes; the answers are the same, slower without.")
  var fastPath = true

  @Option(help: "error, warning, notice or info; info writes a line per answer.")
  var logLevel = "notice"

  func validate() throws {
    guard (0...65535).contains(port) else {
      throw ValidationError("'--port' must be from 0 to 65535.")
    }
    try screen.validate()
    try staff.validate()
    guard Logger.Level(rawValue: logLevel) != nil else {
      throw ValidationError("'--log-level' must be error, warning, notice or info.")
    }
  }

  func run() async throws {
    var logger = Logger(label: "kiosk", factory: { StreamLogHandler.standardError(label: $0) })
    logger.logLevel = Logger.Level(rawValue: logLevel) ?? .notice
    let folder = options.folder
    let counter = try staff.passPhrase(state: state, site: folder.path)
    let site = try await options.live(state: state)
    let shop = PrintShop(paper, logger)
    Task { await shop.warn(about: [screen.screenPrinter, staff.staffPrinter].compactMap(\.self)) }
    do {
      try await KioskWeb.serve(
        KioskService(
          current: site.current, folder: folder, printing: shop.printing(printer: nil)),
        host: host, port: port, isFast: fastPath,
        services: [Reloading(site: site, logger: logger)]
          + screen.listeners(site, folder, shop, isFast: fastPath, logger)
          + staff.listeners(site, folder, counter, shop, logger),
        logger: logger, onRunning: { Console.write("Serving \(address(port: $0))\n") })
    } catch {
      // The server throws only where it cannot listen; what the library says names its own calls.
      throw Console.refusal(
        "nothing can listen on \(address(port: port)): the port is taken or not permitted, "
          + "or the address is not of this machine",
        help: "choose another with --port or --host", code: .inputOutput)
    }
  }

  private func address(port: Int) -> String {
    "http://\(host.contains(":") ? "[\(host)]" : host):\(port)"
  }
}
