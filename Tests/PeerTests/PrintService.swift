import Foundation
import KioskPrint
import Synchronization
import TestSupport
import Testing

/// A CUPS of the test's own: it knows two raw queues, `counter` and `resting`, which is stopped.
struct PrintService {
  /// The printer behind both queues.
  let printer: PrinterListener
  private let folder: TemporaryFolder
  private let process: ChildProcess
  private let hasEnded: Ended
  /// Host and port.
  private let address: String

  static func started() async throws -> PrintService {
    let printer = try PrinterListener()
    let folder = try TemporaryFolder()
    let address = "127.0.0.1:\(try PrinterListener.freePort())"
    for name in ["spool", "cache", "state", "tmp"] {
      try FileManager.default.createDirectory(
        at: folder.url(name), withIntermediateDirectories: true)
    }
    let files = try folder.write("etc/cups-files.conf", places(in: folder.path))
    let rules = try folder.write("etc/cupsd.conf", "Listen \(address)\n" + rules)
    try folder.write("etc/printers.conf", queues(printer.port))
    let process = try ChildProcess.started(
      ["/usr/sbin/cupsd", "-f", "-c", rules.path, "-s", files.path],
      environment: ["PATH": "/usr/bin:/bin"])
    let hasEnded = Ended()
    process.whenEnded { hasEnded.value.withLock { $0 = true } }
    let service = PrintService(
      printer: printer, folder: folder, process: process, hasEnded: hasEnded, address: address)
    try await service.answers()
    return service
  }

  /// The service did not begin to answer.
  struct Silent: Error {
    let errors: String
  }

  /// Ends the service; the queues are gone with it.
  func stop() async {
    process.signal(SIGTERM)
    let deadline = ContinuousClock.now + .seconds(10)
    while !hasEnded.value.withLock({ $0 }), ContinuousClock.now < deadline {
      try? await Task.sleep(for: .milliseconds(5))
    }
    #expect(hasEnded.value.withLock { $0 })
    process.signal(SIGKILL)
  }

  /// Whether the service's process is gone.
  private final class Ended: Sendable {
    let value = Mutex(false)
  }

  /// Runs `kiosk print` with these arguments, the service as its print service.
  func kioskPrint(_ arguments: String...) async throws -> Command.Outcome {
    var command = kiosk(["print"] + arguments)
    command.environment?["CUPS_SERVER"] = address
    return try await command.run(within: .seconds(30))
  }

  /// A line for each printed job: queue, title, copies, sides; once there are so many.
  func pageLog(lines count: Int) async throws -> String {
    let deadline = ContinuousClock.now + .seconds(10)
    while ContinuousClock.now < deadline {
      let log = (try? folder.text("page_log")) ?? ""
      if log.split(separator: "\n").count >= count { return log }
      try await Task.sleep(for: .milliseconds(10))
    }
    return try folder.text("page_log")
  }

  private func answers() async throws {
    let deadline = ContinuousClock.now + .seconds(60)
    while ContinuousClock.now < deadline {
      let outcome = try await Command(
        program: "/usr/bin/lpstat", arguments: ["-h", address, "-r"],
        environment: ["LC_ALL": "C"]
      ).run(within: .seconds(10))
      if outcome.output == "scheduler is running\n" { return }
      try await Task.sleep(for: .milliseconds(20))
    }
    throw Silent(errors: (try? folder.text("error_log")) ?? "")
  }

  private static func places(in folder: String) -> String {
    """
    ServerRoot \(folder)/etc
    RequestRoot \(folder)/spool
    CacheDir \(folder)/cache
    StateDir \(folder)/state
    TempDir \(folder)/tmp
    AccessLog \(folder)/access_log
    ErrorLog \(folder)/error_log
    PageLog \(folder)/page_log

    """
  }

  private static let rules = """
    Browsing Off
    WebInterface No
    DefaultAuthType None
    PageLogFormat %p %{job-name} %C %{sides}
    <Location />
    Order allow,deny
    Allow all
    </Location>
    <Policy default>
    JobPrivateAccess all
    JobPrivateValues none
    <Limit All>
    Order deny,allow
    </Limit>
    </Policy>

    """

  private static func queues(_ port: UInt16) -> String {
    ["counter\nState Idle", "resting\nState Stopped\nStateMessage Paused\nReason paused"]
      .map { queue in
        let lines = queue.split(separator: "\n")
        return """
          <Printer \(lines[0])>
          DeviceURI socket://127.0.0.1:\(port)
          \(lines.dropFirst().joined(separator: "\n"))
          Accepting Yes
          Shared No
          ErrorPolicy abort-job
          </Printer>

          """
      }.joined()
  }
}
