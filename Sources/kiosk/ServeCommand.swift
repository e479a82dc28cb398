import ArgumentParser
import Foundation
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

  @Option(help: "Where last good versions are kept; by default in the user's state folder.")
  var state: String?

  @Option(help: "error, warning, notice or info; info writes a line per answer.")
  var logLevel = "notice"

  func validate() throws {
    guard (0...65535).contains(port) else {
      throw ValidationError("'--port' must be from 0 to 65535.")
    }
    guard Logger.Level(rawValue: logLevel) != nil else {
      throw ValidationError("'--log-level' must be error, warning, notice or info.")
    }
  }

  func run() async throws {
    var logger = Logger(label: "kiosk", factory: { StreamLogHandler.standardError(label: $0) })
    logger.logLevel = Logger.Level(rawValue: logLevel) ?? .notice
    let folder = options.folder
    let site = try await liveSite(folder)
    try await KioskWeb.serve(
      KioskService(current: site.current, folder: folder), host: host, port: port,
      services: [Reloading(site: site, logger: logger)], logger: logger,
      onRunning: { [host] port in
        Console.write("Serving http://\(host.contains(":") ? "[\(host)]" : host):\(port)\n")
      })
  }

  private func liveSite(_ folder: SiteFolder) async throws -> LiveSite {
    let place = state ?? StatePlace.standard(for: folder.path)
    do {
      return try await LiveSite(folder: folder, state: StateFolder(path: place))
    } catch {
      for diagnostic in error.diagnostics { Console.error(diagnostic.report) }
      Console.error("error: nothing can be served without Content/site.xml and Locales/locales.xml")
      throw ExitCode(1)
    }
  }
}

/// Where a machine keeps what the program remembers of a site.
enum StatePlace {
  /// A folder per site below `$XDG_STATE_HOME` (XDG Base Directory Specification).
  static func standard(for site: String) -> String {
    let environment = ProcessInfo.processInfo.environment
    let home = environment["HOME"] ?? NSHomeDirectory()
    let base = environment["XDG_STATE_HOME"].flatMap { $0.hasPrefix("/") ? $0 : nil }
    return "\(base ?? "\(home)/.local/state")/welcome-kiosk/\(ContentHash(site.utf8).hexadecimal)"
  }
}
