import Foundation
import TestSupport
import Testing

/// The Python that `./kiosk test --peers` sets up, with its libraries.
enum Python {
  /// Runs lines of Python, with the arguments from `sys.argv[1]` on, and gives what they printed.
  static func run(
    _ lines: String, _ arguments: String..., folder: String = "/"
  ) async throws -> String {
    let outcome = try await Command(
      program: program, arguments: ["-c", lines] + arguments, folder: folder
    ).run()
    try #require(outcome.status == 0, "\(outcome.errors)")
    return outcome.output
  }

  private static let program: String = {
    let peers =
      ProcessInfo.processInfo.environment["KIOSK_PEERS"] ?? Repository.url(".build/peers").path
    return "\(peers)/venv/bin/python"
  }()
}
