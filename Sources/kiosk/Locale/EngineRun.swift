import ArgumentParser
import FoundationEssentials
import KioskPrint
import KioskTranslation
import KioskXML

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
    let home = environment["HOME"] ?? FileManager.default.homeDirectoryForCurrentUser.path
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
    let run = ProgramRun(
      words: [program] + arguments, timeLimit: .seconds(seconds),
      outputLimit: XMLLimits.localeFile.bytes, showsErrors: true)
    let outcome: ProgramRun.Outcome
    do throws(ProgramRun.Failure) {
      outcome = try await run.outcome(input: input)
    } catch {
      throw refusal(of: error)
    }
    guard outcome.status == 0 else {
      throw Console.refusal(
        "\(program) ended with code \(outcome.status)", code: .contentErrors)
    }
    return outcome.output
  }

  private func refusal(of failure: ProgramRun.Failure) -> ExitCode {
    switch failure {
    case .notStarted(let error):
      Console.refusal("\(program) cannot be started: \(error.reason)", code: .contentErrors)
    case .tookTooLong:
      Console.refusal(
        "\(program) took longer than \(seconds.counted("second"))",
        help: "allow more with --seconds", code: .contentErrors)
    case .tooMuchOutput:
      Console.refusal("\(program) answers without end", code: .contentErrors)
    }
  }
}
