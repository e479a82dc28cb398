import Testing

/// What the tests of a suite share: a running service and a browser.
struct Stage: Sendable {
  let service: KioskProcess
  let browser: Browser

  @TaskLocal static var current: Stage?
}

/// A running service for every test of a suite.
struct ServiceTrait: SuiteTrait, TestScoping {
  @TaskLocal static var current: KioskProcess?

  func provideScope(
    for test: Test, testCase: Test.Case?, performing function: @Sendable () async throws -> Void
  ) async throws {
    let service = try await KioskProcess.started()
    let outcome = await Result {
      try await Self.$current.withValue(service) { try await function() }
    }
    await service.end()
    try outcome.get()
  }
}

/// A service and a browser for all tests of a suite, started once.
struct StageTrait: SuiteTrait, TestScoping {
  func provideScope(
    for test: Test, testCase: Test.Case?, performing function: @Sendable () async throws -> Void
  ) async throws {
    let driver = try await ChromeDriver.started()
    let outcome = await Result {
      let service = try await KioskProcess.started()
      let outcome = await Result {
        let browser = try await Browser.opened(by: driver)
        let outcome = await Result {
          try await Stage.$current.withValue(Stage(service: service, browser: browser)) {
            try await function()
          }
        }
        await browser.close()
        try outcome.get()
      }
      await service.end()
      try outcome.get()
    }
    await driver.stop()
    try outcome.get()
  }
}

/// A tab of its own for every test, and at its end the proof that no page said anything on the
/// console and asked nobody else for anything.
struct VisitTrait: TestTrait, SuiteTrait, TestScoping {
  var isRecursive: Bool { true }

  func provideScope(
    for test: Test, testCase: Test.Case?, performing function: @Sendable () async throws -> Void
  ) async throws {
    let browser = try browser
    try await browser.startAnew()
    _ = try await browser.consoleMessages()
    _ = try await browser.traffic()
    try await function()
    #expect(try await browser.consoleMessages() == [], "\(test.name)")
    let strangers = try await browser.traffic().requests.map(\.url).filter {
      !$0.hasPrefix("http://127.0.0.1:") && !$0.hasPrefix("data:")
    }
    #expect(strangers == [], "\(test.name)")
  }
}

extension Trait where Self == ServiceTrait {
  static var service: Self { Self() }
}

extension Trait where Self == StageTrait {
  static var stage: Self { Self() }
}

extension Trait where Self == VisitTrait {
  static var visit: Self { Self() }
}

extension Result where Failure == any Error {
  fileprivate init(_ body: () async throws -> Success) async {
    do { self = .success(try await body()) } catch { self = .failure(error) }
  }
}

/// The browser of the suite.
var browser: Browser { get throws { try #require(Stage.current).browser } }

/// The addresses of the suite's service.
var service: KioskProcess.Addresses {
  get throws {
    try #require(ServiceTrait.current ?? Stage.current?.service).addresses
  }
}
