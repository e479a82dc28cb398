/// Why there are no figures.
enum BenchmarkFailure: Error, CustomStringConvertible {
  case unknownArgument(String)
  case missingValue(String)
  case unknownPart(String)
  case impossibleSize(String)
  case missingVariable(String)
  case missingTool(String, package: String)
  case missingProgram(String)
  case system(String, code: Int32)
  case exited(String, status: Int32, log: String)
  case noPort(log: String)
  case badAnswer(path: String, wanted: String, got: String)
  case loadErrors(server: String, count: Int)
  case unreadableLoadReport(String)
  case noChange(path: String)

  /// 64 for bad arguments, 74 for what the system lacks, 70 for programs that misbehave
  /// (sysexits.h).
  var exitCode: Int32 {
    switch self {
    case .unknownArgument, .missingValue, .unknownPart, .impossibleSize: 64
    case .missingVariable, .missingTool, .missingProgram, .system: 74
    case .exited, .noPort, .badAnswer, .loadErrors, .unreadableLoadReport, .noChange: 70
    }
  }

  var description: String {
    switch self {
    case .unknownArgument(let argument):
      "unknown argument '\(argument)'\n\(BenchmarkOptions.usage)"
    case .missingValue(let option): "'\(option)' needs a value\n\(BenchmarkOptions.usage)"
    case .unknownPart(let name): "there is no part '\(name)'\n\(BenchmarkOptions.usage)"
    case .impossibleSize(let text):
      "'\(text)' is no number of pages from \(Growing.possibleSizes.lowerBound) to "
        + "\(Growing.possibleSizes.upperBound)"
    case .missingVariable(let name): "\(name) is not set; ./kiosk benchmark sets it"
    case .missingTool(let name, let package):
      "there is no \(name); on Debian: apt-get install \(package)"
    case .missingProgram(let path): "there is no program at \(path); ./kiosk benchmark makes it"
    case .system(let what, let code): "\(what): \(systemMessage(code))"
    case .exited(let what, let status, let log): "\(what) ended with \(status)\n\(log)"
    case .noPort(let log): "kiosk serve did not say where it listens\n\(log)"
    case .badAnswer(let path, let wanted, let got): "\(path): \(got) instead of \(wanted)"
    case .loadErrors(let server, let count): "\(server): \(count) requests failed under load"
    case .unreadableLoadReport(let text): "wrk reported no figures\n\(text)"
    case .noChange(let path): "an edit of \(path) did not show within a minute"
    }
  }
}
