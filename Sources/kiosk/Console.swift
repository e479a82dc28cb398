import ArgumentParser
import Glibc
import KioskContent
import KioskText

/// What the program says to the person who started it.
enum Console {
  /// Writes to standard error.
  static func error(_ text: String) {
    _ = write(Array((text + "\n").utf8), to: STDERR_FILENO)
  }

  /// Writes to standard output; a reader that has gone away is not an error.
  static func write(_ text: String) {
    _ = write(Array(text.utf8))
  }

  /// Writes bytes to standard output; a reader that has gone away is not an error.
  ///
  /// - Returns: whether they are written, or nobody wants them.
  static func write(_ bytes: [UInt8]) -> Bool {
    // A closed pipe shall fail the write, not end the program.
    signal(SIGPIPE, SIG_IGN)
    return write(bytes, to: STDOUT_FILENO) || errno == EPIPE
  }

  private static func write(_ bytes: [UInt8], to stream: Int32) -> Bool {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { Glibc.write(stream, $0.baseAddress, $0.count) }
      if count >= 0 {
        rest.removeFirst(count)
      } else if errno != EINTR {
        return false
      }
    }
    return true
  }

  /// Says why a command cannot do what it was asked, and gives the code to end with.
  static func refusal(_ reason: String, help: String? = nil, code: ExitCode) -> ExitCode {
    error("error: \(reason)" + (help.map { "\n  help: \($0)" } ?? ""))
    return code
  }

  /// The known name that a person may have meant, else all of them.
  static func suggestion(for name: String, among known: [String]) -> String {
    nearest(name, among: known).map { "did you mean '\($0)'?" }
      ?? "there is: \(known.joined(separator: ", "))"
  }

  /// Reports faults that keep a command from its work, and gives the code to end with.
  static func refusal(_ diagnostics: [Diagnostic]) -> ExitCode {
    for diagnostic in diagnostics { error(diagnostic.report) }
    return .contentErrors
  }
}

extension ExitCode {
  /// The site's content is at fault.
  static let contentErrors = ExitCode(1)
  /// What the person asked for does not exist (`EX_USAGE` of sysexits.h).
  static let badArguments = ExitCode(64)
  /// A file or an address cannot be used (`EX_IOERR` of sysexits.h).
  static let inputOutput = ExitCode(74)
}
