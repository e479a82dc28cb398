import TestSupport

/// Debian's chromedriver on a free port. It and every browser that it started end with the tests.
struct ChromeDriver: Sendable {
  private let lifeline: Lifeline
  let port: UInt16

  static func started() async throws -> ChromeDriver {
    let lifeline = try Lifeline("/usr/bin/chromedriver", ["--port=0"], in: try TemporaryFolder())
    let port = try await lifeline.told { output in
      output.firstMatch(of: /started successfully on port (\d+)/).flatMap { UInt16($0.output.1) }
    }
    return ChromeDriver(lifeline: lifeline, port: port)
  }

  func stop() async { await lifeline.end() }
}
