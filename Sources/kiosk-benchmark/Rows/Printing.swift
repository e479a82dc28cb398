import Foundation

/// Pages into PDF, beside WeasyPrint with the same words, structure and machine.
struct Printing {
  let suite: Suite
  private static let locales = ["de", "en", "uk", "ar", "fa", "tr", "ti", "zh-Hans"]

  func figures() throws -> [Figure] {
    suite.say("printing, beside WeasyPrint")
    let guides = try Self.locales.map { try document(["registration"], in: $0) }
    let booklet = try document(["--booklet", "housing"], in: "ar")
    let runs = try rounds { try (cold(kiosk(guides[3])), cold(weasyPrint([guides[3]]))) }
    return [
      try warm("a guide to PDF in 8 languages, warm", guides, target: 10),
      try warm("a booklet to PDF, Arabic, warm", [booklet], target: 15),
      speed("a guide to PDF, cold process", runs.map { ($0.wall, $1.wall) }, target: 15),
      Figure(
        "  its memory", .bytes, kiosk: runs.map { Double($0.0.memory) }, peer: "WeasyPrint",
        runs.map { Double($0.1.memory) }, target: .atMost(0.5)),
    ]
  }

  private func warm(_ work: String, _ files: [String], target: Double) throws -> Figure {
    speed(
      work,
      try rounds {
        (try sum(of: kiosk("--warm 1", files)), try sum(of: weasyPrint(["--warm"] + files)))
      }, target: target)
  }

  private func rounds<Result>(_ measure: () throws -> Result) throws -> [Result] {
    try (0..<suite.effort.programRounds).map { _ in try measure() }
  }

  /// How many times as fast as the peer: the reciprocal of seconds is compared.
  private func speed(
    _ work: String, _ seconds: [(Double, Double)], target: Double
  ) -> Figure {
    Figure(
      work, .perSecond, kiosk: seconds.map { 1 / $0.0 }, peer: "WeasyPrint",
      seconds.map { 1 / $0.1 }, target: .atLeast(target))
  }

  // MARK: Programs

  /// The print document of some pages, in a file: what `kiosk print` hands to its program.
  private func document(_ pages: [String], in locale: String) throws -> String {
    let path = "\(suite.workplace.path)/paper-\(pages.count)-\(locale).json"
    let program = "\(suite.workplace.path)/keep-document"
    try Data("#!/bin/sh\ncat >'\(path)'; printf '%%PDF-1.7\\n'\n".utf8)
      .write(to: URL(fileURLWithPath: program))
    try FileManager.default.setAttributes(
      [.posixPermissions: 0o700], ofItemAtPath: program)
    let usage = try suite.workplace.run(
      [
        suite.tools.kiosk, "print", "--site", suite.tools.shippedSite, "--locale", locale,
        "--date", "2026-11-21", "--paper-program", program, "--output", "\(path).pdf",
      ] + pages, log: log)
    guard usage.status == 0 else { throw failure("kiosk print", usage.status) }
    return path
  }

  private func kiosk(_ options: String = "", _ files: [String]) -> [String] {
    let lines = files.map { "cat '\($0)'; echo" }.joined(separator: "; ")
    return ["/bin/sh", "-c", "{ \(lines); } | \(suite.tools.paper) \(options)"]
  }

  private func kiosk(_ file: String) -> [String] {
    ["/bin/sh", "-c", "exec \(suite.tools.paper) <'\(file)'"]
  }

  private func weasyPrint(_ arguments: [String]) -> [String] {
    [
      suite.tools.python,
      "\(suite.tools.shippedSite)/Sources/kiosk-benchmark/Peers/weasyprint_paper.py",
    ] + arguments
  }

  private func cold(_ command: [String]) throws -> ProgramRun {
    let usage = try suite.workplace.run(command, output: output, log: log)
    guard usage.status == 0 else { throw failure(command[0], usage.status) }
    return usage
  }

  /// The milliseconds at the end of each line, in seconds.
  private func sum(of command: [String]) throws -> Double {
    _ = try cold(command)
    let lines = try String(contentsOfFile: output, encoding: .utf8).split(separator: "\n")
    return lines.reduce(0) { $0 + (Double($1.split(separator: " ").last ?? "") ?? 0) } / 1000
  }

  private var output: String { "\(suite.workplace.path)/paper-output" }

  private var log: String { "\(suite.workplace.path)/paper.log" }

  private func failure(_ name: String, _ status: Int32) -> BenchmarkFailure {
    let text = (try? String(contentsOfFile: log, encoding: .utf8)) ?? ""
    return .exited(name, status: status, log: String(text.suffix(2000)))
  }
}
