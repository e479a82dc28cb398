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
    Console.write("\(try await options.load().hash)\n")
    // Like the service, it does not take the site apart again only to end.
    Glibc.exit(0)
  }
}
