import ArgumentParser
import Foundation
import KioskPrint
import KioskText
import KioskWeb
import Logging

/// What makes PDFs.
struct PaperOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "The program that makes PDFs; by default kiosk-paper beside this one.", valueName: "program"))
  var paperProgram: String?

  @Option(
    help: ArgumentHelp("The folder with CUPS's lp and lpstat.", visibility: .hidden))
  var cups = "/usr/bin"

  var program: PaperProgram { PaperProgram(path: paperProgram ?? PaperProgram.standardPath) }

  var queue: PrintQueue { PrintQueue(folder: cups) }
}

extension PaperFault {
  /// What mends it on this machine.
  var help: String? {
    // Asked only where a character is missing: reading the list of fonts takes a moment.
    guard case .missingGlyphs = self else { return help(hasCore: false) }
    return help(hasCore: FontCoverage.installed()?.hasNotoCore ?? false)
  }
}

/// What the listeners of a service print with: all share one press.
struct PrintShop: Sendable {
  private let press: PaperPress
  private let queue: PrintQueue
  private let logger: Logger

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
          (pdf, copies) async throws(Printing.Trouble) in try await send(pdf, copies, to: name)
        }
      }
    ) { (document, pages) async throws(Printing.Trouble) -> [UInt8] in
      do throws(PaperFault) {
        return try await press.pdf(of: document, pages: pages)
      } catch {
        report(error.words, error.help)
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

  private func report(_ words: String, _ help: String?) {
    logger.warning("\(words)", metadata: help.map { ["help": "\($0)"] })
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
