import Foundation
import KioskContent
import Logging
import ServiceLifecycle
import Testing

@testable import KioskWeb

@Suite struct ShutdownTests {
  /// The server as one service of a group, as the program's signals end it.
  private struct Serving: Service {
    let service: KioskService
    let onRunning: @Sendable (Int) async -> Void

    func run() async throws {
      let logger = Logger(label: "test") { _ in SwiftLogNoOpLogHandler() }
      try await serve(
        service, host: "127.0.0.1", port: 0, logger: logger, onRunning: onRunning)
    }
  }

  @Test func `answers under way are finished, silent connections are closed`() async throws {
    let folder = SiteFolder(path: Fixtures.everything.path)
    let live = try await LiveSite(folder: folder, state: nil)
    let (ports, running) = AsyncStream.makeStream(of: Int.self)
    let serving = Serving(
      service: KioskService(current: live.current, folder: folder),
      onRunning: { running.yield($0) })
    let group = ServiceGroup(
      services: [serving], logger: Logger(label: "test") { _ in SwiftLogNoOpLogHandler() })
    let server = Task { try await group.run() }
    let port = try #require(await ports.first { _ in true })
    let (answered, firstAnswer) = AsyncStream.makeStream(of: Void.self)
    let client = Task {
      try await onThread {
        let silent = try RawConnection(port: port)
        let reader = try RawConnection(port: port)
        let request = "GET /de/everything.json HTTP/1.1\r\nHost: k\r\n\r\n"
        // Few enough to be read at once (TCP resets a connection that is closed with unread bytes),
        // and their answers are more than the buffers hold: some are unwritten when the end comes.
        try reader.send(String(repeating: request, count: 200))
        var answers = [try reader.answer()]
        firstAnswer.yield()
        let isClosed = silent.isClosed()
        while let answer = try? reader.answer() { answers.append(answer) }
        return (isClosed, answers, (try? reader.rest()) ?? [])
      }
    }
    _ = await answered.first { true }
    await group.triggerGracefulShutdown()
    let (isClosed, answers, rest) = try await client.value
    try await server.value
    #expect(isClosed)
    #expect(answers.count > 1)
    #expect(answers.allSatisfy { $0 == answers[0] })
    #expect(rest.isEmpty)
    await #expect(throws: RawConnection.Failure.self) {
      try await onThread { _ = try RawConnection(port: port) }
    }
  }
}
