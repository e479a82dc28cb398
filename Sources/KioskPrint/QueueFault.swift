/// Why nothing goes to a printer.
package enum QueueFault: Error, Sendable, Equatable {
  /// CUPS's programs are not there.
  case notInstalled(program: String)
  /// The name is none of the printers that CUPS knows.
  case unknownPrinter(String, known: [String])
  /// The printer is switched off, disabled or out of reach, in CUPS's words.
  case away(String, reason: String)
  /// CUPS did not answer in time.
  case tookTooLong(limit: Duration)
  /// CUPS does not take the job, in its own words.
  case refused(reason: String)
}

extension QueueFault {
  /// One line for clerks and operators.
  package var words: String {
    switch self {
    case .notInstalled(let program): "nothing can go to a printer: there is no program \(program)"
    case .unknownPrinter(let name, _): "there is no printer '\(name)'"
    case .away(let name, let reason):
      "printer '\(name)' is away" + (reason.isEmpty ? "" : ": \(reason)")
    case .tookTooLong(let limit):
      "the print service did not answer within \(limit.components.seconds) seconds"
    case .refused(let reason):
      "the print service does not take the job" + (reason.isEmpty ? "" : ": \(reason)")
    }
  }

  /// What mends it, where something does.
  package var help: String? {
    switch self {
    case .notInstalled: "sudo apt-get install cups-client"
    case .unknownPrinter(_, let known):
      known.isEmpty
        ? "the machine has no printer: add one with lpadmin, or see lpstat -e"
        : "it has: \(known.joined(separator: ", "))"
    case .away(let name, _): "switch it on, then: cupsenable \(name)"
    case .tookTooLong, .refused: "see whether cups runs: lpstat -r"
    }
  }
}
