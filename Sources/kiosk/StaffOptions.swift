import ArgumentParser
import KioskContent
import KioskWeb
import Logging
import ServiceLifecycle

/// The listener for the counter.
struct StaffOptions: ParsableArguments {
  @Option(help: "Also serve the counter's pages (/staff) on this port; 0 picks one.")
  var staffPort: Int?

  @Option(help: "The address that the counter's pages are served on.")
  var staffHost = "127.0.0.1"

  @Option(help: "The counter's printer, as 'lpstat -e' names it.")
  var staffPrinter: String?

  func validate() throws {
    guard staffPort.map({ (0...65535).contains($0) }) ?? true else {
      throw ValidationError("'--staff-port' must be from 0 to 65535.")
    }
    guard staffPrinter == nil || staffPort != nil else {
      throw ValidationError("'--staff-printer' goes with '--staff-port'.")
    }
  }

  /// The pass phrase, where the counter's pages are wanted.
  ///
  /// - Throws: where none has been set: nobody shall forget that the pages are open.
  func passPhrase(state: String?, site: String) throws -> PassPhrase? {
    guard staffPort != nil else { return nil }
    do {
      return try PassPhrase(contentsOf: StatePlace.passPhrase(state: state, site: site))
    } catch {
      throw Console.refusal(
        "the counter's pages have no pass phrase", help: "set one: ./kiosk staff",
        code: .badArguments)
    }
  }

  func listeners(
    _ site: LiveSite, _ folder: SiteFolder, _ passPhrase: PassPhrase?, _ shop: PrintShop,
    _ logger: Logger
  ) -> [any Service] {
    guard let staffPort, let passPhrase else { return [] }
    let pages = KioskService(
      current: site.current, folder: folder, printing: shop.printing(printer: staffPrinter))
    let host = staffHost.contains(":") ? "[\(staffHost)]" : staffHost
    return [
      listener(
        StaffService(pages: pages, passPhrase: passPhrase), host: staffHost, port: staffPort,
        logger: logger, onRunning: { Console.write("Counter http://\(host):\($0)/staff\n") })
    ]
  }
}
