import Foundation
import Glibc

/// What a server has worked until now.
enum ProcessorTime {
  /// The time on processors of a process and its children, user and system, in seconds (proc(5)).
  static func of(_ pid: pid_t) throws -> Double {
    let processes = try FileManager.default.contentsOfDirectory(atPath: "/proc")
      .compactMap { pid_t($0) }.compactMap { read($0) }
    let ticks = processes.filter { $0.pid == pid || $0.parent == pid }.reduce(0) { $0 + $1.ticks }
    return Double(ticks) / Double(sysconf(Int32(_SC_CLK_TCK)))
  }

  /// `nil` for a process that has ended meanwhile.
  private static func read(_ pid: pid_t) -> (pid: pid_t, parent: pid_t, ticks: Int)? {
    guard let text = try? String(contentsOfFile: "/proc/\(pid)/stat", encoding: .utf8),
      // The name stands in brackets and may hold anything.
      let fields = text.split(separator: ")").last?.split(separator: " "), fields.count > 12,
      let parent = pid_t(fields[1]), let user = Int(fields[11]), let system = Int(fields[12])
    else { return nil }
    return (pid, parent, user + system)
  }
}
