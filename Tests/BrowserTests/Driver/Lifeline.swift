import Foundation
import TestSupport

/// A program with everything that it starts, in a process group that is killed when a pipe closes:
/// at the end of the tests, whatever ends those.
struct Lifeline: Sendable {
  private let process: Process
  private let pipe: Pipe
  private let files: TemporaryFolder

  private static let shell =
    #""$@" </dev/null & echo $! >"$HOME/pid"; cat >/dev/null; kill -KILL 0"#

  struct NotStarted: Error {
    let output: String
    let errors: String
  }

  /// Starts a program; its home and its temporary files go with it.
  init(_ program: String, _ arguments: [String], in files: TemporaryFolder) throws {
    self.files = files
    pipe = Pipe()
    process = Process()
    process.executableURL = URL(filePath: "/usr/bin/setsid")
    process.arguments =
      ["--wait", "sh", "-c", Self.shell, "sh", program] + arguments
    process.currentDirectoryURL = URL(filePath: "/")
    process.environment = [
      "PATH": "/usr/bin:/bin", "HOME": files.path, "TMPDIR": files.path, "LANG": "C.UTF-8",
    ]
    process.standardInput = pipe
    process.standardOutput = try FileHandle(forWritingTo: files.write("output", ""))
    process.standardError = try FileHandle(forWritingTo: files.write("errors", ""))
    try process.run()
  }

  /// Waits until the program's output tells what is looked for.
  ///
  /// - Throws: `NotStarted` after half a minute, and ends the program.
  func told<Value>(_ read: (String) throws -> Value?) async throws -> Value {
    let deadline = ContinuousClock.now + .seconds(30)
    while ContinuousClock.now < deadline {
      if let value = try read(files.text("output")) { return value }
      try await Task.sleep(for: .milliseconds(10))
    }
    await end()
    throw NotStarted(output: try files.text("output"), errors: try files.text("errors"))
  }

  /// What the program said on its standard error.
  var errors: String { get throws { try files.text("errors") } }

  /// Sends a signal to the program alone.
  func signal(_ number: Int32) throws {
    let text = try files.text("pid").trimmingCharacters(in: .newlines)
    if let pid = pid_t(text) { kill(pid, number) }
  }

  /// Kills the program and all it started.
  func end() async {
    try? pipe.fileHandleForWriting.close()
    _ = await process.ends(within: .seconds(10))
  }
}
