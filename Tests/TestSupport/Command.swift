package import Foundation
import Testing

/// A program to be run to its end, and what it said.
package struct Command {
  /// What a program left behind.
  package struct Outcome: Equatable {
    package let output: String
    package let errors: String
    package let status: Int32

    package init(output: String, errors: String, status: Int32) {
      self.output = output
      self.errors = errors
      self.status = status
    }

    /// The page that `show` printed, without the name of the edition: that changes with any byte of
    /// the site, the page does not.
    package var page: String { output.replacing(/[0-9a-f]{16}/, with: "EDITION") }
  }

  package init(
    program: String, arguments: [String], folder: String = "/",
    environment: [String: String]? = nil
  ) {
    self.program = program
    self.arguments = arguments
    self.folder = folder
    self.environment = environment
  }

  package let program: String
  package let arguments: [String]
  /// The working directory: nothing may depend on it, so it is the root unless a test says otherwise.
  package var folder: String
  /// What replaces the tests' own environment.
  package var environment: [String: String]?

  /// Runs the program with no input; one that does not end in time is killed, and the test fails.
  package func run(within limit: Duration = .seconds(60)) async throws -> Outcome {
    let files = try TemporaryFolder()
    let process = try started(in: files)
    let ended = await process.ends(within: limit)
    #expect(ended, "\(program) \(arguments) did not end within \(limit)")
    return Outcome(
      // What a program quotes of a damaged file need not be UTF-8.
      output: String(decoding: try Data(contentsOf: files.url("output")), as: UTF8.self),
      errors: String(decoding: try Data(contentsOf: files.url("errors")), as: UTF8.self),
      status: process.terminationStatus)
  }

  /// Starts the program; `output` and `errors` of the folder get what it says.
  package func started(in files: TemporaryFolder) throws -> Process {
    let process = Process()
    process.executableURL = URL(filePath: program)
    process.arguments = arguments
    process.currentDirectoryURL = URL(filePath: folder)
    if let environment { process.environment = environment }
    process.standardInput = FileHandle.nullDevice
    let output = try FileHandle(forWritingTo: try files.write("output", ""))
    let errors = try FileHandle(forWritingTo: try files.write("errors", ""))
    // Foundation keeps a process's files open for ever, and hears of no end any more when there are
    // a thousand of them.
    defer { for file in [output, errors] { try? file.close() } }
    process.standardOutput = output
    process.standardError = errors
    try process.run()
    return process
  }
}

extension Process {
  /// Waits for the end; after the limit the process is killed.
  ///
  /// - Returns: whether it ended by itself.
  package func ends(within limit: Duration) async -> Bool {
    let deadline = ContinuousClock.now + limit
    while isRunning {
      if ContinuousClock.now > deadline {
        kill(processIdentifier, SIGKILL)
        await isGone()
        return false
      }
      try? await Task.sleep(for: .milliseconds(5))
    }
    return true
  }

  /// Waits for the end without keeping a thread: `waitUntilExit` takes one of the few that all tests
  /// share, and may wait for ever.
  package func isGone() async {
    while isRunning { try? await Task.sleep(for: .milliseconds(5)) }
  }
}
