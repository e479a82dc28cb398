import Glibc

/// What this process may take from the machine, whatever it is given to print.
enum ProcessLimits {
  /// Limits address space in mebibytes and processor time in seconds.
  ///
  /// A request beyond the first fails, beyond the second the process is ended (setrlimit(2)). Both
  /// end the process and nothing else; who started it reads that in its exit.
  static func set(memory: Int, seconds: Int) {
    limit(__rlimit_resource_t(RLIMIT_AS.rawValue), UInt(memory) << 20)
    limit(__rlimit_resource_t(RLIMIT_CPU.rawValue), UInt(seconds))
    limit(__rlimit_resource_t(RLIMIT_CORE.rawValue), 0)
  }

  private static func limit(_ resource: __rlimit_resource_t, _ value: UInt) {
    var limit = rlimit(rlim_cur: value, rlim_max: value)
    _ = setrlimit(resource, &limit)
  }
}
