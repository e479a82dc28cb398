import Foundation
import Glibc

/// A program started by this one.
struct Child {
  let pid: pid_t

  /// Starts a program.
  ///
  /// - Parameters:
  ///   - arguments: the program's path and its arguments.
  ///   - input: a file that becomes its standard input.
  ///   - output: a descriptor that becomes its standard output.
  ///   - log: a file that its standard error is added to.
  init(
    _ arguments: [String], input: String = "/dev/null", output: Int32, log: String,
    adding variables: [String: String] = [:]
  ) throws {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, 0, input, O_RDWR, 0)
    posix_spawn_file_actions_adddup2(&actions, output, 1)
    posix_spawn_file_actions_addopen(&actions, 2, log, O_WRONLY | O_CREAT | O_APPEND, 0o600)
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    Child.listenToSignals(&attributes)
    let environment = ProcessInfo.processInfo.environment.merging(variables) { $1 }
    var words = arguments.map { strdup($0) } + [nil]
    var pairs = environment.map { strdup("\($0.key)=\($0.value)") } + [nil]
    defer { for pointer in words + pairs { free(pointer) } }
    var pid: pid_t = 0
    let code = posix_spawn(&pid, arguments[0], &actions, &attributes, &words, &pairs)
    guard code == 0 else { throw BenchmarkFailure.system(arguments[0], code: code) }
    self.pid = pid
  }

  /// Ignored signals are inherited: without this a child would not end on SIGTERM.
  private static func listenToSignals(_ attributes: inout posix_spawnattr_t) {
    var defaults = sigset_t()
    sigemptyset(&defaults)
    for number in [SIGINT, SIGTERM, SIGHUP] { sigaddset(&defaults, number) }
    posix_spawnattr_setsigdefault(&attributes, &defaults)
    posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGDEF))
  }
}
