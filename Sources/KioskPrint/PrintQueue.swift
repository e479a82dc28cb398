/// The printers of this machine, reached through CUPS's `lp` and `lpstat` (lp(1), lpstat(1)).
///
/// Every word is an argument of its own: no shell reads them.
package struct PrintQueue: Sendable {
  /// How many copies a job may have.
  package static let copyRange = 1...9

  private let lp: String
  private let lpstat: String
  private let cancel: String
  private let limit: Duration
  private let looks: [Duration]

  /// - Parameters:
  ///   - folder: where the programs lie.
  ///   - limit: how long each may take.
  ///   - looks: how long after one another the printer is looked at while it has a new job.
  package init(
    folder: String = "/usr/bin", limit: Duration = .seconds(10),
    looks: [Duration] = [.milliseconds(500), .seconds(1)]
  ) {
    lp = "\(folder)/lp"
    lpstat = "\(folder)/lpstat"
    cancel = "\(folder)/cancel"
    self.limit = limit
    self.looks = looks
  }

  /// The names of the printers, as CUPS lists them.
  package func printers() async throws(QueueFault) -> [String] {
    // Without a printer lpstat says so, and ends with 1; without a service it says nothing.
    try await run([lpstat, "-e"]).text.split(separator: "\n").map(String.init)
  }

  /// Why a printer cannot print now; `nil` where it can.
  package func trouble(of printer: String) async throws(QueueFault) -> QueueFault? {
    let known = try await printers()
    guard known.contains(printer) else {
      if known.isEmpty, try await run([lpstat, "-r"]).text.contains("not running") {
        return .refused(reason: "the scheduler is not running")
      }
      return .unknownPrinter(printer, known: known)
    }
    return try await absence(of: printer)
  }

  private func absence(of printer: String) async throws(QueueFault) -> QueueFault? {
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
    try await watch(printer, job: outcome.job)
  }

  /// Whether a printer is there is seen only when it gets a job. One that is not keeps nothing: a
  /// page shall not come out tomorrow, before other eyes.
  private func watch(_ printer: String, job: String?) async throws(QueueFault) {
    for time in looks {
      try? await Task.sleep(for: time)
      guard let absence = try await absence(of: printer) else { continue }
      if let job { _ = try await run([cancel, job]) }
      throw absence
    }
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

  /// The job's name: `request id is office-7 (0 file(s))`.
  fileprivate var job: String? {
    let words = text.split(separator: " ")
    return words.starts(with: ["request", "id", "is"]) && words.count > 3 ? String(words[3]) : nil
  }

  /// What the program said last, without its own name.
  fileprivate var reason: String {
    let line = errors.split(separator: "\n").last ?? ""
    return String(line.drop { $0 != " " }.dropFirst().prefix(200))
  }
}
