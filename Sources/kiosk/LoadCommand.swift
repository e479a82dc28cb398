import ArgumentParser
import Glibc
import KioskContent

/// `kiosk load`: loads and builds everything and ends; what the benchmark times.
struct LoadCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "load", abstract: "Load the site once and name its edition.",
    shouldDisplay: false)

  @OptionGroup var options: SiteOptions

  func run() async throws {
    let edition = try await options.load()
    Console.write("\(edition.hash)\n")
    // Like the service, it does not take the site apart again only to end.
    withExtendedLifetime(edition) { Glibc.exit(0) }
  }
}
