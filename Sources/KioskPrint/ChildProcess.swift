import FoundationEssentials
package import Glibc

/// A program that this one started, in a process group of its own.
///
/// `posix_spawn` and `waitpid`: an end is noticed when it comes, also where the program's own children
/// live on.
package struct ChildProcess: Sendable, Equatable {
  /// Why a program could not be started.
  package struct StartError: Error, Equatable {
    /// The path of the program.
    package let program: String
    /// `errno`.
    package let code: Int32
    /// The system's words for the code.
    package var reason: String { String(cString: strerror(code)) }
  }

  /// The number of the process and of its group.
  package let id: pid_t

  /// Starts a program.
  ///
  /// - Parameters:
  ///   - words: the program's path and its arguments.
  ///   - input: where its standard input comes from; `nil` is nowhere.
  ///   - output: where its standard output goes; `nil` is this program's own.
  ///   - errors: where its standard error goes; `nil` is this program's own.
  package static func started(
    _ words: [String], environment: [String: String], input: Int32? = nil, output: Int32? = nil,
    errors: Int32? = nil
  ) throws(StartError) -> ChildProcess {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    direct(&actions, input, output, errors)
    var attributes = posix_spawnattr_t()
    prepare(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    let arguments = words.map { strdup($0) } + [nil]
    let variables = environment.map { strdup("\($0.key)=\($0.value)") } + [nil]
    defer { for text in arguments + variables { free(text) } }
    var id: pid_t = 0
    let code = posix_spawn(&id, words.first ?? "", &actions, &attributes, arguments, variables)
    guard code == 0 else { throw StartError(program: words.first ?? "", code: code) }
    return ChildProcess(id: id)
  }

  /// What is open beside the three streams and no business of a child.
  private static var openFiles: [Int32] {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: "/proc/self/fd")) ?? []
    return names.compactMap { Int32($0) }.filter { $0 > STDERR_FILENO }
  }

  private static func direct(
    _ actions: inout posix_spawn_file_actions_t, _ input: Int32?, _ output: Int32?,
    _ errors: Int32?
  ) {
    if let input {
      posix_spawn_file_actions_adddup2(&actions, input, STDIN_FILENO)
    } else {
      posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, "/dev/null", O_RDONLY, 0)
    }
    if let output { posix_spawn_file_actions_adddup2(&actions, output, STDOUT_FILENO) }
    if let errors { posix_spawn_file_actions_adddup2(&actions, errors, STDERR_FILENO) }
    for open in openFiles { posix_spawn_file_actions_addclose(&actions, open) }
  }

  /// A group of its own, and no signal ignored or blocked that this program ignores or blocks.
  private static func prepare(_ attributes: inout posix_spawnattr_t) {
    posix_spawnattr_init(&attributes)
    var every = sigset_t()
    sigfillset(&every)
    posix_spawnattr_setsigdefault(&attributes, &every)
    var none = sigset_t()
    sigemptyset(&none)
    posix_spawnattr_setsigmask(&attributes, &none)
    posix_spawnattr_setpgroup(&attributes, 0)
    let flags = POSIX_SPAWN_SETPGROUP | POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETSIGMASK
    posix_spawnattr_setflags(&attributes, Int16(flags))
  }

  /// Sends a signal to the program and everything that it started.
  package func signal(_ number: Int32) { kill(-id, number) }

  /// Waits on a thread of its own until the program ended, then ends what it left running.
  package func whenEnded(_ act: @escaping @Sendable () -> Void) {
    OwnThread.run {
      var status: Int32 = 0
      while waitpid(id, &status, 0) == -1, errno == EINTR {}
      signal(SIGKILL)
      act()
    }
  }
}
