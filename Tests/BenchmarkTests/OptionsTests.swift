import Testing

@testable import kiosk_benchmark

@Suite struct OptionsTests {
  @Test func `without arguments everything but growth is measured, thoroughly`() throws {
    let options = try #require(try BenchmarkOptions([]))
    #expect(options.effort == .full)
    #expect(
      options.parts == [.serving, .loading, .starting, .changing, .memory, .typing, .printing])
    #expect(options.sizes == [100, 1000, 10_000, 100_000])
  }

  @Test func `parts and sizes can be chosen`() throws {
    let options = try #require(
      try BenchmarkOptions(["--only", "loading,typing", "--quick", "--json", "a"]))
    #expect(options.parts == [.loading, .typing])
    #expect(options.effort == .quick)
    #expect(options.json == "a")
    let growth = try #require(
      try BenchmarkOptions(["--only", "growth", "--pages", "1000,100,1000", "--svg", "b"]))
    #expect(growth.parts == [.growth])
    #expect(growth.sizes == [100, 1000])
    #expect(growth.svg == "b")
  }

  @Test(arguments: [["--growth"], ["--svg", "b"], ["--pages", "100"]])
  func `whoever wants something of the growth gets it beside the rest`(
    arguments: [String]
  ) throws {
    let options = try #require(try BenchmarkOptions(arguments))
    #expect(options.parts == Set(Part.allCases))
  }

  @Test(arguments: [["--help"], ["--quick", "-h", "--nonsense"]])
  func `help ends the reading`(arguments: [String]) throws {
    #expect(try BenchmarkOptions(arguments) == nil)
  }

  struct Slip: CustomTestStringConvertible, Sendable {
    let arguments: [String]
    let says: String

    init(_ arguments: String..., says: String) {
      self.arguments = arguments
      self.says = says
    }

    var testDescription: String { arguments.joined(separator: " ") }
  }

  @Test(arguments: [
    Slip("--slow", says: "unknown argument '--slow'"),
    Slip("--json", says: "'--json' needs a value"),
    Slip("--only", "loading,sleeping", says: "there is no part 'sleeping'"),
    Slip("--only", ",", says: "'--only' needs a value"),
    Slip("--pages", "many", says: "'many' is no number of pages from 100 to 120000"),
    Slip("--pages", "99", says: "'99' is no number of pages from 100 to 120000"),
    Slip("--pages", "200000", says: "'200000' is no number of pages from 100 to 120000"),
  ])
  func `slips are named and end with code 64`(slip: Slip) throws {
    let failure = #expect(throws: BenchmarkFailure.self) {
      try BenchmarkOptions(slip.arguments)
    }
    #expect(failure?.exitCode == 64)
    #expect(failure?.description.split(separator: "\n").first.map(String.init) == slip.says)
  }

  @Test func `a quick run takes six minutes at most, and says so first`() {
    let seconds = Part.usual.map { $0.seconds(.quick, sizes: []) }.reduce(0, +)
    #expect(seconds <= 360)
    #expect(
      Part.time([.memory, .starting], .full, sizes: [])
        == "about 0.5 minutes: starting 0.4, memory 0.2")
  }
}
