import Foundation
import Glibc

/// What a running server costs that serves a site of some size.
struct GrowthReading {
  let suite: Suite
  let site: SyntheticSite
  let server: KioskServer

  /// Pages that the load asks for, as many as the smallest site has.
  static let knownPages = 100
  /// Answers, each made for the first time, between the two looks at memory.
  static let answers = 1000
  /// Pages that are timed when they are asked for the first time.
  private static let newPages = 40
  /// Requests for what is not there.
  private static let misses = 9
  /// Seconds that the server is left alone.
  private static let idle = 5

  /// How long it takes at least, in seconds.
  static func seconds(_ effort: Effort) -> Double {
    Double(effort.sideRounds * effort.loadSeconds + idle + 2)
  }

  func sample() throws -> [GrowthWork: Double] {
    try settle()
    var sample = [GrowthWork.memoryAtStart: try ProcessFamily.memory(of: server.pid)]
    suite.say("reading it")
    var connection = try HTTPConnection(port: server.port)
    let pages = shuffledPages()
    sample[.newPage] = try newPage(pages, &connection)
    try readMuch(pages, &connection)
    sample[.memoryAfterReading] = try ProcessFamily.memory(of: server.pid)
    sample[.idling] = try idling()
    try sample.merge(load(pages)) { $1 }
    sample[.unknownAddress] = try median(
      (0..<Self.misses).map { try time("/uk/no-page-\($0)", status: 404, &connection) })
    let first = ["pl", "el", "ti"].map { "/\($0)/search?q=qqxj" }
    sample[.firstSearch] = try median(first.map { try time($0, &connection) })
    sample[.search] = try median(
      (0..<Self.misses).map { try time("/pl/search?q=qqxj\($0)", &connection) })
    return sample
  }

  /// Waits until the server has done what it leaves for after its first answer, two minutes at most.
  private func settle() throws {
    let start = ContinuousClock.now
    while try busyShare(seconds: 1) > 0.4, start.duration(to: .now) < .seconds(120) {}
  }

  private func idling() throws -> Double { try busyShare(seconds: GrowthReading.idle) }

  /// How much of a processor the server takes while nobody asks it for anything.
  private func busyShare(seconds: Int) throws -> Double {
    let start = ContinuousClock.now
    let before = try ProcessFamily.processorTime(of: server.pid)
    usleep(UInt32(seconds) * 1_000_000)
    let worked = try ProcessFamily.processorTime(of: server.pid) - before
    return worked / start.duration(to: .now).seconds
  }

  /// Every page as text, in an order that is the same in every run.
  private func shuffledPages() -> [String] {
    var random = SeededGenerator(seed: 5)
    return site.locales.flatMap { locale in site.documents.map { "/\(locale.tag)/\($0.id)" } }
      .shuffled(using: &random)
  }

  /// The time of a page that nobody asked for before, in a locale that somebody has read.
  private func newPage(
    _ pages: [String], _ connection: inout HTTPConnection
  ) throws -> Double {
    for locale in site.locales { _ = try time("/\(locale.tag)", &connection) }
    return try median(pages.prefix(Self.newPages).map { try time($0, &connection) })
  }

  /// Makes as many answers on every site: small ones are read at several widths.
  private func readMuch(_ pages: [String], _ connection: inout HTTPConnection) throws {
    for number in 0..<Self.answers {
      let columns = 60 + number / pages.count
      _ = try time("\(pages[number % pages.count])?cols=\(columns)", &connection)
    }
  }

  private func load(_ pages: [String]) throws -> [GrowthWork: Double] {
    let requests = pages.prefix(Self.knownPages).map { LoadGenerator.Request(path: $0) }
    let loaded = LoadGenerator.Server(
      name: "kiosk", pid: server.pid, port: server.port, requests: requests)
    let load = LoadGenerator(tools: suite.tools, workplace: suite.workplace)
    let results = try (0..<suite.effort.sideRounds).map { _ in
      try load.run(loaded, connections: 64, seconds: suite.effort.loadSeconds)
    }
    return [
      .knownPage: median(results.map(\.rate)), .knownPageTail: median(results.map(\.p99)),
      .knownPageProcessor: median(results.map(\.processor)),
    ]
  }

  private func time(
    _ path: String, status: Int = 200, _ connection: inout HTTPConnection
  ) throws -> Double {
    let start = ContinuousClock.now
    let reply = try connection.get(path)
    let taken = start.duration(to: .now).seconds
    guard reply.status == status else {
      throw BenchmarkFailure.badAnswer(path: path, wanted: "\(status)", got: "\(reply.status)")
    }
    return taken
  }
}
