package import Foundation
import Glibc

/// A program on a terminal of its own, which the test plays.
package final class PseudoTerminal {
  /// The program.
  package let process: pid_t
  private var controller: Int32
  /// Everything that the program has written.
  package private(set) var output: [UInt8] = []
  /// Up to where a test has looked.
  private var place = 0
  private var status: Int32?

  package enum Failure: Error {
    case terminal
    case program(Int32)
  }

  /// Starts a program in a session of its own, with the terminal as its controlling one.
  package init(
    _ arguments: [String], columns: Int = 80, rows: Int = 24, environment: [String: String],
    errors: URL? = nil
  ) throws {
    var ends: (Int32, Int32) = (-1, -1)
    var name = [CChar](repeating: 0, count: 128)
    var size = winsize(ws_row: UInt16(rows), ws_col: UInt16(columns), ws_xpixel: 0, ws_ypixel: 0)
    guard openpty(&ends.0, &ends.1, &name, nil, &size) == 0 else { throw Failure.terminal }
    controller = ends.0
    _ = fcntl(controller, F_SETFL, O_NONBLOCK)
    _ = fcntl(controller, F_SETFD, FD_CLOEXEC)
    _ = fcntl(ends.1, F_SETFD, FD_CLOEXEC)
    defer { close(ends.1) }
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, 0, name, O_RDWR, 0)
    posix_spawn_file_actions_adddup2(&actions, 0, 1)
    let log = errors?.path ?? "/dev/null"
    posix_spawn_file_actions_addopen(&actions, 2, log, O_WRONLY | O_CREAT | O_APPEND, 0o600)
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    PseudoTerminal.resetSignals(&attributes)
    var words = arguments.map { strdup($0) } + [nil]
    var pairs = environment.map { strdup("\($0.key)=\($0.value)") } + [nil]
    defer { for pointer in words + pairs { free(pointer) } }
    var id: pid_t = 0
    let code = posix_spawn(&id, arguments[0], &actions, &attributes, &words, &pairs)
    guard code == 0 else { throw Failure.program(code) }
    process = id
  }

  deinit {
    if status == nil {
      kill(process, SIGKILL)
      var status: Int32 = 0
      waitpid(process, &status, 0)
    }
    if controller >= 0 { close(controller) }
  }

  private static func resetSignals(_ attributes: inout posix_spawnattr_t) {
    var defaults = sigset_t()
    sigemptyset(&defaults)
    for number in [SIGINT, SIGQUIT, SIGTERM, SIGHUP, SIGTSTP, SIGPIPE] {
      sigaddset(&defaults, number)
    }
    posix_spawnattr_setsigdefault(&attributes, &defaults)
    // POSIX_SPAWN_SETSID of spawn.h, whose value Swift does not see.
    posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGDEF) | 0x80)
  }

  // MARK: What the test does

  /// Types bytes.
  package func type(_ bytes: [UInt8]) {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { write(controller, $0.baseAddress, $0.count) }
      if count > 0 { rest = rest.dropFirst(count) } else if errno != EAGAIN { return }
      read()
    }
  }

  /// Types a text.
  package func type(_ text: String) { type(Array(text.utf8)) }

  package func resize(columns: Int, rows: Int) {
    var size = winsize(ws_row: UInt16(rows), ws_col: UInt16(columns), ws_xpixel: 0, ws_ypixel: 0)
    _ = ioctl(controller, UInt(TIOCSWINSZ), &size)
  }

  package func send(_ signal: Int32) { kill(process, signal) }

  /// Closes the terminal's other end.
  package func hangUp() {
    close(controller)
    controller = -1
  }

  // MARK: What the test sees

  /// The settings of the terminal: whether it echoes, and cuts lines.
  package var isRaw: Bool {
    var settings = termios()
    tcgetattr(controller, &settings)
    return settings.c_lflag & tcflag_t(ECHO | ICANON) == 0
  }

  /// Everything that the program has written, as text.
  package var text: String {
    read()
    return String(decoding: output, as: UTF8.self)
  }

  /// What the program wrote since the last text that was waited for.
  package var rest: String {
    read()
    return String(decoding: output[place...], as: UTF8.self)
  }

  /// Waits until the program has written a text after all that was waited for before.
  package func shows(_ text: String, within limit: Duration = .seconds(30)) async -> Bool {
    let wanted = Array(text.utf8)
    let deadline = ContinuousClock.now + limit
    while true {
      read()
      if let found = output[place...].firstRange(of: wanted) {
        place = found.upperBound
        return true
      }
      if ContinuousClock.now > deadline { return false }
      try? await Task.sleep(for: .milliseconds(5))
    }
  }

  /// Waits for the end; the exit code, 128 and more for a signal; `nil` where it does not come.
  package func end(within limit: Duration = .seconds(30)) async -> Int32? {
    let deadline = ContinuousClock.now + limit
    while status == nil {
      read()
      var code: Int32 = 0
      if waitpid(process, &code, WNOHANG) == process {
        status = code & 0x7f == 0 ? (code >> 8) & 0xff : 128 + (code & 0x7f)
        read()
      } else if ContinuousClock.now > deadline {
        return nil
      } else {
        try? await Task.sleep(for: .milliseconds(5))
      }
    }
    return status
  }

  /// Whether the program still runs.
  package var isRunning: Bool { status == nil && kill(process, 0) == 0 }

  private func read() {
    guard controller >= 0 else { return }
    var bytes = [UInt8](repeating: 0, count: 65536)
    while true {
      let count = Glibc.read(controller, &bytes, bytes.count)
      guard count > 0 else { return }
      output += bytes[..<count]
    }
  }
}
