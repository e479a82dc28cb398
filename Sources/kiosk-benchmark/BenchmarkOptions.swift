/// What the person who started the program asked for.
struct BenchmarkOptions {
  static let usage = """
    USAGE: kiosk-benchmark [--quick] [--json FILE]

      --quick      Shorter and fewer runs: for a look, not for a figure to quote.
      --json FILE  Write the figures to FILE as well.
      -h, --help   Show this.

    KIOSK_PROGRAM names the kiosk program, KIOSK_ROOT the folder of the shipped site.
    """

  /// How long and how often everything runs.
  var effort = Effort.full
  /// Where the figures go, besides standard output.
  var json: String?

  /// - Throws: ``BenchmarkFailure`` for what is not understood; `nil` means that help was asked for.
  init?(_ arguments: some Sequence<String>) throws {
    var rest = arguments.makeIterator()
    while let argument = rest.next() {
      switch argument {
      case "--quick": effort = .quick
      case "--json":
        guard let path = rest.next() else { throw BenchmarkFailure.missingValue(argument) }
        json = path
      case "-h", "--help": return nil
      default: throw BenchmarkFailure.unknownArgument(argument)
      }
    }
  }
}

/// How long and how often everything runs.
struct Effort {
  /// Alternating rounds of load on each server.
  let loadRounds: Int
  /// The same with another number of connections than the targets name.
  let sideRounds: Int
  /// Seconds of load in each round.
  let loadSeconds: Int
  /// Alternating rounds of a program that starts, works and ends.
  let programRounds: Int
  /// Starts of a server.
  let starts: Int
  /// Edits of a file.
  let edits: Int

  static let full = Effort(
    loadRounds: 7, sideRounds: 3, loadSeconds: 4, programRounds: 9, starts: 11, edits: 9)
  static let quick = Effort(
    loadRounds: 3, sideRounds: 1, loadSeconds: 2, programRounds: 3, starts: 5, edits: 3)
}
