import Foundation
import Synchronization
import Testing

@testable import KioskWeb

@Suite struct LifeTests {
  @Test func `the log tells route, locale and status and nothing that was asked`() async throws {
    let lines = try await withServer(over: Fixtures.everything) { server in
      for target in [
        "/?x=secret", "/uk", "/uk/everything?cols=40", "/de/search?q=secret", "/de/offices",
        "/secret/secret", "/de/secret", "/UK/everything", "/health/live", "/%FF",
      ] {
        _ = try await server.answer(target, ["User-Agent: secret", "Referer: http://secret/"])
      }
      return server.log.all
    }
    #expect(
      lines == [
        "info answered locale=de route=languages status=200",
        "info answered locale=uk route=topics status=200",
        "info answered locale=uk route=page status=200",
        "info answered locale=de route=search status=200",
        "info answered locale=de route=offices status=200",
        "info answered locale=de route=not-found status=404",
        "info answered locale=de route=not-found status=404",
        "info answered locale=uk route=redirect status=308",
        "info answered locale=- route=live status=200",
        "info answered locale=de route=bad-request status=400",
      ])
  }

  @Test func `no answer is kept past the day on which a fact expires`() async throws {
    let now = Moving(Clock.instant("2027-12-31T23:59:50+01:00"))
    let clock: @Sendable () -> Date = { now.instant }
    try await withServer(over: Fixtures.everything, clock: clock) { server in
      let last = try await server.answer("/de/every-detail")
      let age = last["Cache-Control"]?.components(separatedBy: "max-age=").last.flatMap { Int($0) }
      #expect(age == 10)
      // What is found says whether it is open, today or tomorrow.
      #expect(try await server.answer("/de/search?q=amt")["Cache-Control"] == "public, max-age=10")
      #expect(try await server.answer("/de/help")["Cache-Control"] == "public, max-age=60")
      now.set(Clock.instant("2028-01-01T00:00:00+01:00"))
      let first = try await server.answer("/de/every-detail")
      #expect(first.text != last.text)
      #expect(first["ETag"] != last["ETag"])
      #expect(first["Cache-Control"] == "public, max-age=60")
      now.set(Clock.instant("2028-01-01T12:00:00+01:00"))
      #expect(try await server.answer("/de/every-detail") == first)
    }
  }

  @Test func `a second server cannot take the port`() async throws {
    try await withServer(over: Fixtures.everything) { server in
      _ = await #expect(throws: (any Error).self) {
        _ = try await withServer(over: Fixtures.everything, port: server.port) { $0.port }
      }
    }
  }

  @Test func `only the address that is named is listened to`() async throws {
    try await withServer(over: Fixtures.everything) { server in
      _ = await #expect(throws: RawConnection.Failure.self) {
        // All of 127/8 is this machine: a server on every address would answer here.
        try await onThread { [port = server.port] in
          _ = try RawConnection(port: port, address: 0x7F00_0002)
        }
      }
    }
  }
}

/// A clock that a test sets.
private final class Moving: Sendable {
  private let value: Mutex<Date>
  var instant: Date { value.withLock { $0 } }

  init(_ instant: Date) { value = Mutex(instant) }

  func set(_ instant: Date) { value.withLock { $0 = instant } }
}
