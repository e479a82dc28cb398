import Foundation
import TestSupport
import Testing

/// A running `kiosk serve` with all its listeners, over the site of the repository.
struct KioskProcess: Sendable {
  /// Where the listeners are, without a slash at the end.
  struct Addresses: Sendable {
    /// For readers' own devices.
    let own: String
    /// For the screen in the waiting room.
    let screen: String
    /// For the people at the counter.
    let staff: String
  }

  static let passPhrase = "offene tür am montag"

  private let lifeline: Lifeline
  let addresses: Addresses

  /// Starts the program and waits until it says where it listens.
  ///
  /// - Parameters:
  ///   - ports: of the three listeners; free ones without.
  ///   - idle: how long a room's screen waits before it asks, in seconds.
  ///   - warning: how long it waits for an answer, in seconds.
  static func started(
    ports: [String] = ["0", "0", "0"], idle: Int = 90, warning: Int = 30
  ) async throws -> KioskProcess {
    let files = try TemporaryFolder()
    try await setPassPhrase(in: files)
    let options = zip(["--port", "--screen-port", "--staff-port"], ports).flatMap { [$0, $1] }
    let lifeline = try Lifeline(
      Repository.program,
      [
        "serve", "--site", Repository.site, "--state", files.url("state").path, "--log-level",
        "info",
      ] + options
        + ["--idle", "\(idle)", "--warn", "\(warning)"], in: files)
    let addresses = try await lifeline.told(Addresses.init(output:))
    return KioskProcess(lifeline: lifeline, addresses: addresses)
  }

  private static func setPassPhrase(in files: TemporaryFolder) async throws {
    let input = try files.write("pass-phrase", passPhrase + "\n")
    let outcome = try await Command(
      program: "/bin/sh",
      arguments: [
        "-c", #"exec "$0" staff --site "$1" --state "$2" <"$3""#, Repository.program,
        Repository.site, files.url("state").path, input.path,
      ]
    ).run()
    try #require(outcome.status == 0, "\(outcome.errors)")
  }

  /// Ends the program as a power cut does.
  func end() async { await lifeline.end() }

  /// Holds the program up: connections are taken, nothing is answered.
  func halt() throws { try lifeline.signal(SIGSTOP) }

  /// What the program logged.
  var log: String { get throws { try lifeline.errors } }
}

extension KioskProcess.Addresses {
  /// Reads one line per listener; `nil` until all are there.
  fileprivate init?(output: String) {
    let lines = output.split(separator: "\n")
    func address(_ name: String) -> String? {
      lines.first { $0.hasPrefix(name + " ") }?
        .firstMatch(of: /http:\/\/[0-9.]+:\d+/).map { String($0.output) }
    }
    guard output.hasSuffix("\n"), let own = address("Serving"), let screen = address("Screen"),
      let staff = address("Counter")
    else { return nil }
    self.init(own: own, screen: screen, staff: staff)
  }

  /// The ports, so that the program can be started again where it was.
  var ports: [String] {
    [own, screen, staff].compactMap { $0.split(separator: ":").last.map(String.init) }
  }
}

/// Runs something with a service of its own, and ends that on every path.
func withService(
  ports: [String] = ["0", "0", "0"], idle: Int = 90, warning: Int = 30,
  _ body: (KioskProcess) async throws -> Void
) async throws {
  let service = try await KioskProcess.started(ports: ports, idle: idle, warning: warning)
  do { try await body(service) } catch {
    await service.end()
    throw error
  }
  await service.end()
}
