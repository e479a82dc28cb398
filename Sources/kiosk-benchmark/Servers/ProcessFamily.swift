import Foundation
import Glibc

/// What a server has worked until now, and what it holds.
enum ProcessFamily {
  /// The time on processors of a process and its children, user and system, in seconds.
  static func processorTime(of pid: pid_t) throws -> Double {
    try members(of: pid).reduce(0) { $0 + seconds(of: $1) }
  }

  /// The memory that a process and its children alone account for, in bytes: the PSS of proc(5).
  static func memory(of pid: pid_t) throws -> Double {
    try members(of: pid).reduce(0) { try $0 + bytes(of: $1) }
  }

  /// The process and its children.
  private static func members(of pid: pid_t) throws -> [pid_t] {
    let processes = try FileManager.default.contentsOfDirectory(atPath: "/proc")
      .compactMap { pid_t($0) }
    return [pid] + processes.filter { parent(of: $0) == pid }
  }

  /// `nil` for a process that has ended meanwhile.
  private static func parent(of pid: pid_t) -> pid_t? {
    guard let text = try? String(contentsOfFile: "/proc/\(pid)/stat", encoding: .utf8),
      // The name stands in brackets and may hold anything.
      let fields = text.split(separator: ")").last?.split(separator: " "), fields.count > 1
    else { return nil }
    return pid_t(fields[1])
  }

  /// Finer than the ticks of proc(5): an idle server works less than one of them.
  private static func seconds(of pid: pid_t) -> Double {
    var clock: clockid_t = 0
    var time = timespec()
    guard clock_getcpuclockid(pid, &clock) == 0, clock_gettime(clock, &time) == 0 else { return 0 }
    return Double(time.tv_sec) + Double(time.tv_nsec) * 1e-9
  }

  private static func bytes(of pid: pid_t) throws -> Double {
    let text = try String(contentsOfFile: "/proc/\(pid)/smaps_rollup", encoding: .utf8)
    let line = text.split(separator: "\n").first { $0.hasPrefix("Pss:") }
    let kilobytes = line?.split(separator: " ").dropFirst().first.flatMap { Double($0) }
    guard let kilobytes else {
      throw BenchmarkFailure.badAnswer(path: "smaps_rollup", wanted: "Pss", got: text)
    }
    return kilobytes * 1024
  }
}
