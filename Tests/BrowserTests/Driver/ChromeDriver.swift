import Foundation
import TestSupport
import Testing

/// Debian's chromedriver on a free port. It and every browser that it started end with the tests,
/// whatever ends those: they form a process group which is killed when the pipe to it closes.
struct ChromeDriver: Sendable {
  private let process: Process
  private let lifeline: Pipe
  private let files: TemporaryFolder
  let port: UInt16

  struct NotStarted: Error {
    let output: String
  }

  static func started() async throws -> ChromeDriver {
    let files = try TemporaryFolder()
    let lifeline = Pipe()
    let process = try launched(files, lifeline)
    let deadline = ContinuousClock.now + .seconds(30)
    while ContinuousClock.now < deadline, process.isRunning {
      if let match = try files.text("output").firstMatch(of: /started successfully on port (\d+)/),
        let port = UInt16(match.output.1)
      {
        return ChromeDriver(process: process, lifeline: lifeline, files: files, port: port)
      }
      try await Task.sleep(for: .milliseconds(10))
    }
    try lifeline.fileHandleForWriting.close()
    throw NotStarted(output: try files.text("output"))
  }

  private static func launched(_ files: TemporaryFolder, _ lifeline: Pipe) throws -> Process {
    let output = try files.write("output", "")
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/setsid")
    process.arguments = [
      "--wait", "sh", "-c", "chromedriver --port=0 & cat >/dev/null; kill -KILL 0",
    ]
    // Profiles and sockets go with the folder.
    process.environment = [
      "PATH": "/usr/bin:/bin", "HOME": files.path, "TMPDIR": files.path, "LANG": "C.UTF-8",
    ]
    process.standardInput = lifeline
    process.standardOutput = try FileHandle(forWritingTo: output)
    process.standardError = FileHandle.nullDevice
    try process.run()
    return process
  }

  func stop() async {
    try? lifeline.fileHandleForWriting.close()
    _ = await process.ends(within: .seconds(10))
  }
}
