import ArgumentParser
import Glibc
import KioskContent
import KioskPrint

/// Where a PDF goes.
struct PrintTarget: ParsableArguments {
  @Option(help: "The file to write; '-' or none is standard output.")
  var output: String?

  @Option(help: "A printer of this machine instead, as 'lpstat -e' names it.")
  var printer: String?

  @Option(help: "How many copies come out of the printer, from 1 to 9.")
  var copies = 1

  func validate() throws {
    guard output == nil || printer == nil else {
      throw ValidationError("'--output' and '--printer' exclude each other.")
    }
    guard PrintQueue.copyRange.contains(copies) else {
      throw ValidationError("'--copies' must be from 1 to 9.")
    }
    guard printer != nil || copies == 1 else {
      throw ValidationError("'--copies' goes with '--printer'.")
    }
  }

  private var isStandardOutput: Bool { printer == nil && (output ?? "-") == "-" }

  /// A PDF makes no sense to a person's eyes, and its bytes may command a terminal.
  func refuseTerminal() throws {
    guard isStandardOutput, isatty(STDOUT_FILENO) == 1 else { return }
    throw Console.refusal(
      "a PDF is nothing for a terminal", help: "name a file with --output, or a printer",
      code: .badArguments)
  }

  /// Hands a PDF over.
  func take(_ pdf: [UInt8], queue: PrintQueue) async throws {
    if let printer { return try await send(pdf, to: printer, queue) }
    guard let output, output != "-" else {
      guard Console.write(pdf) else {
        throw Console.refusal("standard output cannot be written", code: .inputOutput)
      }
      return
    }
    guard AtomicFile.write(pdf, to: output) else {
      throw Console.refusal("\(output) cannot be written", code: .inputOutput)
    }
  }

  private func send(_ pdf: [UInt8], to printer: String, _ queue: PrintQueue) async throws {
    do throws(QueueFault) {
      try await queue.send(pdf, to: printer, copies: copies)
    } catch {
      throw Console.refusal(error.words, help: error.help, code: error.code)
    }
  }
}

extension QueueFault {
  /// What the program ends with.
  fileprivate var code: ExitCode {
    switch self {
    case .unknownPrinter: .badArguments
    case .notInstalled, .away, .tookTooLong, .refused: .inputOutput
    }
  }
}
