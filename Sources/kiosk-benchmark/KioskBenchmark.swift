import Dispatch
import Foundation

/// The program: the figures of the speed table, beside those of peer programs in the same run.
@main struct KioskBenchmark {
  static func main() {
    do {
      guard let options = try BenchmarkOptions(CommandLine.arguments.dropFirst()) else {
        print(BenchmarkOptions.usage)
        return
      }
      try run(options)
    } catch {
      FileHandle.standardError.write(Data("error: \(words(for: error))\n".utf8))
      exit((error as? BenchmarkFailure)?.exitCode ?? 74)
    }
  }

  private static func run(_ options: BenchmarkOptions) throws {
    let tools = try Tools(for: options.parts)
    let workplace = try Workplace()
    defer { workplace.clear() }
    let listening = workplace.clearOnSignals()
    defer { for source in listening { source.cancel() } }
    let report = try Suite(tools: tools, workplace: workplace, options: options).report()
    print(report.table)
    if let path = options.json {
      try report.json.write(to: URL(fileURLWithPath: path), options: .atomic)
    }
    if let path = options.svg, let growth = report.growth {
      try Data(GrowthPlot(growth).svg.utf8)
        .write(to: URL(fileURLWithPath: path), options: .atomic)
    }
  }

  private static func words(for error: any Error) -> String {
    (error as? BenchmarkFailure)?.description ?? error.localizedDescription
  }
}
