import ArgumentParser
import Foundation
import KioskTranslation

/// A translation engine: any program that reads XLIFF 1.2 on standard input and writes it, with
/// targets, on standard output. It gets two arguments, the source's and the target's tag.
struct EngineRun {
  let program: String
  let arguments: [String]
  let seconds: Int

  /// - Parameter name: a path, or the name of an executable file below
  ///   `$XDG_CONFIG_HOME/welcome-kiosk/engines` (XDG Base Directory Specification). The site's own
  ///   folder is never searched: content must not start programs.
  init(named name: String, arguments: [String], seconds: Int) throws {
    let environment = ProcessInfo.processInfo.environment
    let home = environment["HOME"] ?? NSHomeDirectory()
    let base = environment["XDG_CONFIG_HOME"].flatMap { $0.hasPrefix("/") ? $0 : nil }
    let folder = "\(base ?? "\(home)/.config")/welcome-kiosk/engines"
    program = name.contains("/") ? name : "\(folder)/\(name)"
    guard FileManager.default.isExecutableFile(atPath: program) else {
      throw Console.refusal(
        "there is no engine '\(name)'", help: "make \(program) an executable file",
        code: .badArguments)
    }
    self.arguments = arguments
    self.seconds = seconds
  }

  /// What the engine makes of some bytes.
  ///
  /// - Throws: an exit code after the reason is printed: it failed, or took too long.
  func output(for input: [UInt8]) async throws -> [UInt8] {
    let folder = FileManager.default.temporaryDirectory
      .appending(path: "kiosk-engine-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let (source, target) = (folder.appending(path: "in"), folder.appending(path: "out"))
    try Data(input).write(to: source)
    try Data().write(to: target)
    let process = Process()
    process.executableURL = URL(filePath: program)
    process.arguments = arguments
    process.standardInput = try FileHandle(forReadingFrom: source)
    process.standardOutput = try FileHandle(forWritingTo: target)
    try process.run()
    let deadline = ContinuousClock.now + .seconds(seconds)
    while process.isRunning, ContinuousClock.now < deadline {
      try await Task.sleep(for: .milliseconds(20))
    }
    if process.isRunning {
      kill(process.processIdentifier, SIGKILL)
      throw Console.refusal(
        "\(program) took longer than \(seconds.counted("second"))",
        help: "allow more with --seconds",
        code: .contentErrors)
    }
    guard process.terminationStatus == 0 else {
      throw Console.refusal(
        "\(program) ended with code \(process.terminationStatus)", code: .contentErrors)
    }
    return [UInt8](try Data(contentsOf: target))
  }
}
