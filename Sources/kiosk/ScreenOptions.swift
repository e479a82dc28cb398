import ArgumentParser
import KioskContent
import KioskWeb
import Logging
import ServiceLifecycle

/// The listener for a screen in a public room.
struct ScreenOptions: ParsableArguments {
  @Option(help: "Also serve a room's screen on this port of the machine itself; 0 picks one.")
  var screenPort: Int?

  @Option(
    help: "Seconds without a touch after which a room's screen asks whether anybody is there.")
  var idle = 90

  @Option(help: "Seconds that it waits for an answer before it starts anew.")
  var warn = 30

  @Option(
    help: "The printer beside the room's screen, as 'lpstat -e' names it; 3 jobs a minute.")
  var screenPrinter: String?

  @Flag(help: .hidden)
  var renewsBrowser = false

  func validate() throws {
    guard screenPort.map({ (0...65535).contains($0) }) ?? true else {
      throw ValidationError("'--screen-port' must be from 0 to 65535.")
    }
    guard screenPrinter == nil || screenPort != nil else {
      throw ValidationError("'--screen-printer' goes with '--screen-port'.")
    }
    // WCAG 2.2, 2.2.1: people get twenty seconds to ask for more time.
    guard idle > 0, warn >= 20 else {
      throw ValidationError("'--idle' must be from 1, '--warn' from 20 seconds.")
    }
  }

  /// The listener, where one is wanted. It is this machine's own: who reaches it may wipe the screen.
  func listeners(
    _ site: LiveSite, _ folder: SiteFolder, _ shop: PrintShop, isFast: Bool, _ logger: Logger
  ) -> [any Service] {
    guard let screenPort else { return [] }
    let front = KioskFront(
      idle: idle, warning: warn, renewsBrowser: renewsBrowser,
      onFinish: { Console.write("Finished\n") })
    let service = KioskService(
      current: site.current, folder: folder, front: .kiosk(front),
      printing: shop.printing(printer: screenPrinter))
    return [
      listener(
        service, host: "127.0.0.1", port: screenPort, isFast: isFast, logger: logger,
        onRunning: { Console.write("Screen http://127.0.0.1:\($0)\n") })
    ]
  }
}
