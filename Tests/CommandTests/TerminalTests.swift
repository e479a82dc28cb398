import Foundation
import TestSupport
import Testing

/// `kiosk terminal --line` over a pipe.
@Suite struct TerminalTests {
  @Test func `a whole visit, from the languages to a page and back`() async throws {
    let visit = ["1", "2", "0", "1", "7", "/ impressum", "1", "?", "", "9", "q"]
    let outcome = try await terminal(visit)
    #expect(outcome.errors == "")
    #expect(outcome.status == 0)
    try expectGolden(outcome.output.withoutOpenings, "visit.txt")
  }

  @Test func `the end of the input ends the program`() async throws {
    let nothing = try await terminal([])
    #expect(nothing.status == 0)
    #expect(nothing.errors == "")
    #expect(nothing.output.hasPrefix("Musterstadt\n\nSprache wählen\n"))
    let page = try await terminal(["2", "1"])
    #expect(page.status == 0)
    #expect(page.output.contains("\u{1B}") == false)
  }

  @Test func `a reader that goes away ends the program without a fault`() async throws {
    let outcome = try await terminal(["1", "1", "1"], then: "| head -n 1")
    #expect(outcome == .init(output: "Musterstadt\n", errors: "", status: 0))
  }

  @Test func `an unknown language is refused at once`() async throws {
    let outcome = try await kiosk(
      "terminal", "--line", "--locale", "xx", site: Repository.everything
    ).run()
    #expect(
      outcome
        == .init(
          output: "",
          errors: "error: the site has no language 'xx'\n  help: it has: de, uk, ar, zh-Hans\n",
          status: 64))
  }

  /// Runs a session on the fixture site with these lines as its input.
  private func terminal(
    _ lines: [String], then rest: String = ""
  ) async throws -> Command.Outcome {
    let folder = try TemporaryFolder()
    let input = try folder.write("input", lines.map { $0 + "\n" }.joined())
    let script = "cat \"$2\" | \"$0\" terminal --line --site \"$1\" --state \"$3\" \(rest)"
    return try await Command(
      program: "/bin/sh",
      arguments: [
        "-c", script, Repository.program, Repository.everything, input.path,
        folder.url("state").path,
      ]
    ).run(within: .seconds(20))
  }
}

extension String {
  /// The lines that are the same at any hour of any day: a process tells its own time.
  fileprivate var withoutOpenings: String {
    split(separator: "\n", omittingEmptySubsequences: false)
      .filter { line in !["  Jetzt ", "  Öffnet ", "  Heute "].contains { line.hasPrefix($0) } }
      .joined(separator: "\n")
  }
}
