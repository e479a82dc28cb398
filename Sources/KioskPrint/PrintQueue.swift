import Foundation

/// The printers of this machine, reached through CUPS's `lp` and `lpstat` (lp(1), lpstat(1)).
///
/// Every word is an argument of its own: no shell reads them.
package struct PrintQueue: Sendable {
  /// How many copies a job may have.
  package static let copyRange = 1...9

  private let lp: String
  private let lpstat: String
  private let limit: Duration

  /// - Parameters:
  ///   - folder: where the two programs lie.
  ///   - limit: how long each may take.
  package init(folder: String = "/usr/bin", limit: Duration = .seconds(10)) {
    lp = "\(folder)/lp"
    lpstat = "\(folder)/lpstat"
    self.limit = limit
  }

  /// The names of the printers, as CUPS lists them.
  package func printers() async throws(QueueFault) -> [String] {
    // Without a printer lpstat says so, and ends with 1.
    try await run([lpstat, "-e"]).text.split(separator: "\n").map(String.init)
  }

  /// Why a printer cannot print now; `nil` where it can.
  package func trouble(of printer: String) async throws(QueueFault) -> QueueFault? {
    let known = try await printers()
    guard known.contains(printer) else { return .unknownPrinter(printer, known: known) }
    let state = PrinterState(lpstat: try await run([lpstat, "-l", "-p", printer]).text)
    return state.reason.map { .away(printer, reason: $0) }
  }

  /// Hands a PDF to a printer, under a title that says nothing about its reader.
  ///
  /// - Parameters:
  ///   - printer: a name as CUPS lists it.
  ///   - copies: one of ``copyRange``; others count as the nearest.
  package func send(
    _ pdf: [UInt8], to printer: String, copies: Int = 1
  ) async throws(QueueFault) {
    if let trouble = try await trouble(of: printer) { throw trouble }
    let count = min(max(copies, PrintQueue.copyRange.lowerBound), PrintQueue.copyRange.upperBound)
    // From standard input: no file lies about.
    let outcome = try await run(
      [
        lp, "-d", printer, "-n", "\(count)", "-t", "welcome-kiosk", "-o",
        "sides=two-sided-long-edge",
      ], input: pdf)
    guard outcome.status == 0 else { throw .refused(reason: outcome.reason) }
  }

  private func run(
    _ words: [String], input: [UInt8] = []
  ) async throws(QueueFault) -> ProgramRun.Outcome {
    // CUPS answers in the language of its caller: words that are taken apart must be English.
    let run = ProgramRun(words: words, variables: ["LC_ALL": "C"], timeLimit: limit)
    do {
      return try await run.outcome(input: input)
    } catch {
      switch error {
      case .notStarted(let error): throw .notInstalled(program: error.program)
      case .tookTooLong: throw .tookTooLong(limit: limit)
      case .tooMuchOutput: throw .refused(reason: "it answers without end")
      }
    }
  }
}

extension ProgramRun.Outcome {
  /// The standard output as text.
  fileprivate var text: String { String(decoding: output, as: UTF8.self) }

  /// What the program said last, without its own name.
  fileprivate var reason: String {
    let line = errors.split(separator: "\n").last ?? ""
    return String(line.drop { $0 != " " }.dropFirst().prefix(200))
  }
}
