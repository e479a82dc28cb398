import KioskPrint
import KioskWeb
import Logging
import Synchronization

/// What the listeners of a service print with: all share one press.
final class PrintShop: Sendable {
  private let press: PaperPress
  private let queue: PrintQueue
  private let logger: Logger
  /// When each fault was logged last.
  private let logged = Mutex<[String: ContinuousClock.Instant]>([:])

  init(_ options: PaperOptions, _ logger: Logger) {
    press = PaperPress(program: options.program)
    queue = options.queue
    self.logger = logger
  }

  /// How a listener prints.
  ///
  /// - Parameter printer: the printer beside its people.
  func printing(printer: String?) -> Printing {
    Printing(
      offersFiles: press.isInstalled,
      printer: printer.map { name in
        Printing.Printer(name: name) {
          (pdf, copies) async throws(Printing.Trouble) in try await self.send(pdf, copies, to: name)
        }
      }
    ) { (document, pages) async throws(Printing.Trouble) -> [UInt8] in
      do throws(PaperFault) {
        return try await self.press.pdf(of: document, pages: pages)
      } catch {
        self.report(error.words, error.help)
        throw Printing.Trouble(error)
      }
    }
  }

  /// Says at the start what will not work, and starts all the same: printers come and go.
  func warn(about printers: [String]) async {
    for printer in printers {
      do throws(QueueFault) {
        if let trouble = try await queue.trouble(of: printer) { throw trouble }
      } catch {
        report(error.words, error.help)
      }
    }
  }

  private func send(
    _ pdf: [UInt8], _ copies: Int, to printer: String
  ) async throws(Printing.Trouble) {
    do throws(QueueFault) {
      try await queue.send(pdf, to: printer, copies: copies)
    } catch {
      report(error.words, error.help)
      throw .printerAway(reason: error.words)
    }
  }

  /// Once a minute: whoever asks again and again shall not fill the log.
  private func report(_ words: String, _ help: String?) {
    let now = ContinuousClock.now
    let isNew = logged.withLock { logged in
      logged = logged.filter { now - $0.value < .seconds(60) }
      return logged.updateValue(logged[words] ?? now, forKey: words) == nil
    }
    if isNew { logger.warning("\(words)", metadata: help.map { ["help": "\($0)"] }) }
  }
}

extension Printing.Trouble {
  /// What a listener makes of a fault; the log has said the rest.
  fileprivate init(_ fault: PaperFault) {
    self =
      switch fault {
      case .busy: .busy
      case .tooManyPages, .tooLarge: .tooLong
      case .notInstalled, .libraryMissing, .missingGlyphs, .tookTooLong, .failed: .unavailable
      }
  }
}
