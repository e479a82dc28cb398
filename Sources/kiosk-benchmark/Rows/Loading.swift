import Foundation

/// Reading every file and building the edition, against a parser that only parses.
struct Loading {
  let suite: Suite
  let site: SyntheticSite

  private var kiosk: [String] { [suite.tools.kiosk, "load", "--site", site.path] }

  /// Makes sure that the synthetic site is a good one: faulty files would be quick to load.
  func checkSite() throws {
    let output = "\(suite.workplace.path)/check.txt"
    let log = "\(suite.workplace.path)/kiosk.log"
    let usage = try suite.workplace.run(
      [suite.tools.kiosk, "check", "--site", site.path], output: output, log: log)
    guard usage.status == 0 else {
      let text = (try? String(contentsOfFile: output, encoding: .utf8)) ?? ""
      throw BenchmarkFailure.exited(
        "kiosk check", status: usage.status, log: String(text.prefix(2000)))
    }
  }

  func figures() throws -> [Figure] {
    suite.say("loading and building, beside xmllint")
    var one: [ProgramRun] = []
    var two: [ProgramRun] = []
    var peer: [ProgramRun] = []
    for _ in 0..<suite.effort.programRounds {
      one.append(try run(kiosk, processors: "0"))
      peer.append(try run([suite.tools.xmllint, "--noout"] + site.files, processors: "0"))
      two.append(try run(kiosk, processors: "0,1"))
    }
    return [
      Figure(
        "load and build everything, per thread", .seconds, kiosk: one.map(\.processor),
        peer: "xmllint", peer.map(\.processor), target: .atMost(1.4)),
      Figure("  each document, one thread", .seconds, one.map(eachDocument)),
      Figure("  each document, two threads", .seconds, two.map(eachDocument)),
      Figure(
        "  one thread's time ÷ two threads'", .times, zip(one, two).map { $0.wall / $1.wall },
        target: .atLeast(1.8)),
    ]
  }

  private func eachDocument(_ run: ProgramRun) -> Double {
    run.wall / Double(site.documents.count)
  }

  /// Loads the site once.
  ///
  /// - Returns: the time for each document, in seconds.
  func load(onThreads threads: Int) throws -> Double {
    eachDocument(try run(kiosk, processors: threads == 1 ? "0" : "0,1"))
  }

  private func run(_ arguments: [String], processors: String) throws -> ProgramRun {
    let log = "\(suite.workplace.path)/loading.log"
    let usage = try suite.workplace.run(
      [suite.tools.taskset, "-c", processors] + arguments, log: log)
    guard usage.status == 0 else {
      let text = (try? String(contentsOfFile: log, encoding: .utf8)) ?? ""
      throw BenchmarkFailure.exited(arguments[0], status: usage.status, log: text)
    }
    return usage
  }
}
