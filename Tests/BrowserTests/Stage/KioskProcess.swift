import Foundation
import TestSupport
import Testing

/// A running `kiosk serve` with all its listeners, over the site of the repository.
struct KioskProcess: Sendable {
  /// What the listeners print when they run.
  struct Addresses: Sendable {
    /// For readers' own devices.
    let own: String
    /// For the screen in the waiting room.
    let screen: String
    /// For the people at the counter.
    let staff: String
  }

  static let passPhrase = "offene tür am montag"

  private let process: Process
  private let files: TemporaryFolder
  let addresses: Addresses

  struct NotServing: Error {
    let output: String
    let errors: String
  }

  /// Starts the program and waits until it says where it listens.
  ///
  /// - Parameter ports: of the three listeners; 0 is a free one.
  static func started(
    ports: (own: Int, screen: Int, staff: Int) = (0, 0, 0)
  ) async throws -> KioskProcess {
    let files = try TemporaryFolder()
    let command = kiosk(
      "serve", "--port", "\(ports.own)", "--screen-port", "\(ports.screen)", "--staff-port",
      "\(ports.staff)", "--state", files.path)
    let process = try command.started(in: files)
    let deadline = ContinuousClock.now + .seconds(30)
    while ContinuousClock.now < deadline, process.isRunning {
      if let addresses = Addresses(output: try files.text("output")) {
        return KioskProcess(process: process, files: files, addresses: addresses)
      }
      try await Task.sleep(for: .milliseconds(10))
    }
    kill(process.processIdentifier, SIGKILL)
    throw NotServing(output: try files.text("output"), errors: try files.text("errors"))
  }

  /// Ends the program as a power cut does.
  func end() async {
    kill(process.processIdentifier, SIGKILL)
    _ = await process.ends(within: .seconds(5))
  }

  /// Holds the program up: connections are taken, nothing is answered.
  func halt() { kill(process.processIdentifier, SIGSTOP) }

  /// What the program logged.
  var log: String { get throws { try files.text("errors") } }
}

extension KioskProcess.Addresses {
  /// Reads one line per listener; `nil` until all are there.
  fileprivate init?(output: String) {
    let lines = output.split(separator: "\n")
    func address(_ isMeant: (Substring) -> Bool) -> String? {
      lines.first(where: isMeant)?.firstMatch(of: /http:\/\/\S+:\d+/).map { String($0.output) }
    }
    guard output.hasSuffix("\n"),
      let own = address({ !$0.contains("screen") && !$0.contains("staff") }),
      let screen = address({ $0.contains("screen") }),
      let staff = address({ $0.contains("staff") })
    else { return nil }
    self.init(own: own, screen: screen, staff: staff)
  }

  /// The ports, so that the program can be started again where it was.
  var ports: (own: Int, screen: Int, staff: Int) {
    func port(_ address: String) -> Int { Int(address.split(separator: ":").last ?? "") ?? 0 }
    return (port(own), port(screen), port(staff))
  }
}
