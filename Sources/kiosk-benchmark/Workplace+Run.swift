import Glibc

/// What a program that ran to its end took.
struct ProgramRun {
  /// In seconds.
  let wall: Double
  /// In seconds, user and system, all threads.
  let processor: Double
  /// The most memory that it held at a time, in bytes.
  let memory: Int
  /// The exit code; 128 and more for a signal, as shells count.
  let status: Int32
}

extension Workplace {
  /// Runs a program to its end.
  ///
  /// - Parameter output: the file that gets its standard output.
  func run(
    _ arguments: [String], output: String = "/dev/null", log: String,
    adding variables: [String: String] = [:]
  ) throws -> ProgramRun {
    let descriptor = open(output, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw BenchmarkFailure.system(output, code: errno) }
    defer { close(descriptor) }
    let start = ContinuousClock.now
    let child = try Child(arguments, output: descriptor, log: log, adding: variables)
    adopt(child.pid)
    var status: Int32 = 0
    var usage = rusage()
    while wait4(child.pid, &status, 0, &usage) < 0, errno == EINTR {}
    let wall = start.duration(to: .now).seconds
    forget(child.pid)
    let code = status & 0x7f == 0 ? (status >> 8) & 0xff : 128 + (status & 0x7f)
    return ProgramRun(
      wall: wall, processor: usage.ru_utime.seconds + usage.ru_stime.seconds,
      memory: usage.ru_maxrss << 10, status: code)
  }
}

extension Duration {
  /// The whole duration in seconds.
  var seconds: Double { Double(components.seconds) + Double(components.attoseconds) * 1e-18 }
}

extension timeval {
  fileprivate var seconds: Double { Double(tv_sec) + Double(tv_usec) * 1e-6 }
}
