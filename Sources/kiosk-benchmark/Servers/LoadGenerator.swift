import Foundation
import Glibc

/// wrk with one thread and a random page for each request.
struct LoadGenerator {
  let tools: Tools
  let workplace: Workplace

  /// What one run of load found.
  struct Result {
    /// Answers a second.
    let rate: Double
    /// The times within which 50 and 99 of 100 answers came, in seconds.
    let p50: Double
    let p99: Double
    /// What the server worked for an answer, in seconds of a processor.
    let processor: Double
  }

  /// Requests are made before the run: what is timed is sending them.
  private static let script = """
    local requests = {}
    function init(args)
      math.randomseed(1)
      for line in io.lines(os.getenv("KIOSK_BENCHMARK_REQUESTS")) do
        local path, name, value = line:match("^([^\\t]*)\\t?([^\\t]*)\\t?(.*)$")
        local fields = {}
        if name ~= "" then fields[name] = value end
        requests[#requests + 1] = wrk.format("GET", path, fields)
      end
    end
    function request() return requests[math.random(#requests)] end
    function done(summary, latency)
      local errors = summary.errors
      io.write(string.format("RESULT %d %d %d %d %d\\n", summary.requests, summary.duration,
        latency:percentile(50), latency:percentile(99),
        errors.connect + errors.read + errors.write + errors.timeout + errors.status))
    end
    """

  /// One request: an address and at most one field.
  struct Request {
    let path: String
    var field: (name: String, value: String)?

    fileprivate var line: String {
      guard let field else { return path }
      return "\(path)\t\(field.name)\t\(field.value)"
    }
  }

  /// A server that is loaded.
  struct Server {
    let name: String
    let pid: pid_t
    let port: Int
    let requests: [Request]
  }

  /// Loads a server.
  ///
  /// - Throws: ``BenchmarkFailure`` where any request fails.
  func run(
    _ server: Server, connections: Int, seconds: Int
  ) throws -> Result {
    let script = "\(workplace.path)/load.lua"
    let list = "\(workplace.path)/requests"
    let output = "\(workplace.path)/wrk.out"
    try LoadGenerator.script.write(toFile: script, atomically: true, encoding: .utf8)
    try server.requests.map(\.line).joined(separator: "\n")
      .write(toFile: list, atomically: true, encoding: .utf8)
    let before = try ProcessFamily.processorTime(of: server.pid)
    let usage = try workplace.run(
      [
        tools.wrk, "-t1", "-c\(connections)", "-d\(seconds)s", "--timeout", "10s", "-s", script,
        "http://127.0.0.1:\(server.port)/",
      ], output: output, log: "\(workplace.path)/wrk.log",
      adding: ["KIOSK_BENCHMARK_REQUESTS": list])
    let text = try String(contentsOfFile: output, encoding: .utf8)
    guard usage.status == 0 else {
      throw BenchmarkFailure.exited("wrk", status: usage.status, log: text)
    }
    let worked = try ProcessFamily.processorTime(of: server.pid) - before
    return try LoadGenerator.result(text, server.name, worked)
  }

  private static func result(
    _ text: String, _ server: String, _ worked: Double
  ) throws -> Result {
    let line = text.split(separator: "\n").first { $0.hasPrefix("RESULT ") }
    let numbers = (line ?? "").split(separator: " ").dropFirst().compactMap { Double($0) }
    guard numbers.count == 5, numbers[0] > 0, numbers[1] > 0 else {
      throw BenchmarkFailure.unreadableLoadReport(text)
    }
    guard numbers[4] == 0 else {
      throw BenchmarkFailure.loadErrors(server: server, count: Int(numbers[4]))
    }
    return Result(
      rate: numbers[0] / numbers[1] * 1e6, p50: numbers[2] * 1e-6, p99: numbers[3] * 1e-6,
      processor: worked / numbers[0])
  }
}
