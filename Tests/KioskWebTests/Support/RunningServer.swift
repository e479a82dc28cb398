import Foundation
import KioskContent
import Logging
import ServiceLifecycle
import Synchronization

@testable import KioskWeb

/// The real server over a site, for as long as a test asks it things.
struct RunningServer {
  let port: Int
  let log: LogLines
  let service: KioskService

  /// How many answers were given from prepared bytes.
  var fastAnswers: Int { service.prepared.served }

  /// The answer to a request on a connection of its own.
  func answer(
    _ target: String, method: String = "GET", _ fields: [String] = []
  ) async throws -> RawAnswer {
    try await onThread { [port] in
      let connection = try RawConnection(port: port)
      let lines = ["\(method) \(target) HTTP/1.1", "Host: kiosk", "Connection: close"] + fields
      try connection.send(lines.joined(separator: "\r\n") + "\r\n\r\n")
      return try connection.answer(isHead: method == "HEAD")
    }
  }

  /// Works with a connection on a thread of its own.
  func connected<Result: Sendable>(
    timeout: Double = 5, _ work: @escaping @Sendable (RawConnection) throws -> Result
  ) async throws -> Result {
    try await onThread { [port] in try work(RawConnection(port: port, timeout: timeout)) }
  }
}

/// Starts the server over a folder, works with it and stops it.
///
/// - Parameter clock: what time it is; the fixtures' dates lie around it.
func withServer<Result: Sendable>(
  over site: URL, front: Front = .open, port: Int = 0,
  clock: @escaping @Sendable () -> Date = { Clock.standard },
  idleTimeout: Duration = .seconds(60), isFast: Bool = true,
  reloading interval: Duration? = nil, patience: Duration = .seconds(3600),
  _ work: (RunningServer) async throws -> Result
) async throws -> Result {
  let folder = SiteFolder(path: site.path)
  let live = try await LiveSite(folder: folder, state: nil)
  let service = KioskService(current: live.current, folder: folder, front: front, now: clock)
  let log = LogLines()
  let logger = Logger(label: "test") { _ in log.handler }
  let services =
    interval.map {
      [Reloading(site: live, interval: $0, patience: patience, logger: logger)]
    } ?? []
  let (ports, running) = AsyncStream.makeStream(of: Int.self)
  let server = Task {
    defer { running.finish() }
    try await serve(
      service, host: "127.0.0.1", port: port, idleTimeout: idleTimeout, isFast: isFast,
      services: services, logger: logger, onRunning: { running.yield($0) })
  }
  guard let number = await ports.first(where: { _ in true }) else {
    try await server.value
    throw RawConnection.Failure(description: "the server did not start")
  }
  let result: Swift.Result<Result, any Error>
  do {
    result = .success(try await work(RunningServer(port: number, log: log, service: service)))
  } catch {
    result = .failure(error)
  }
  server.cancel()
  _ = await server.result
  return try result.get()
}

/// Runs what blocks on a thread of its own, so that the tasks' few threads stay free.
func onThread<Result: Sendable>(
  _ work: @escaping @Sendable () throws -> Result
) async throws -> Result {
  try await withCheckedThrowingContinuation { continuation in
    Thread.detachNewThread { continuation.resume(with: Swift.Result { try work() }) }
  }
}

/// Moments in Berlin.
enum Clock {
  /// A Monday morning in spring, before any of the fixture's dates has passed.
  static let standard = instant("2026-05-04T10:00:00+02:00")

  static func instant(_ text: String) -> Date {
    ISO8601DateFormatter().date(from: text) ?? .distantPast
  }
}

/// What a logger was told.
final class LogLines: Sendable {
  private let lines: Mutex<[String]> = Mutex([])

  var all: [String] { lines.withLock { $0 } }
  var handler: any LogHandler { Handler(lines: self) }

  private func add(_ line: String) { lines.withLock { $0.append(line) } }

  private struct Handler: LogHandler {
    let lines: LogLines
    var metadata: Logger.Metadata = [:]
    var logLevel: Logger.Level = .info

    subscript(metadataKey key: String) -> Logger.Metadata.Value? {
      get { metadata[key] }
      set { metadata[key] = newValue }
    }

    func log(event: LogEvent) {
      let all = metadata.merging(event.metadata ?? [:]) { $1 }
      let words = all.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" }
      lines.add("\(event.level) \(event.message) \(words.joined(separator: " "))")
    }
  }
}
