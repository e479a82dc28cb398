/// What the person who started the program asked for.
struct BenchmarkOptions: Equatable {
  static let usage = """
    USAGE: kiosk-benchmark [--quick] [--only PART,…] [--growth] [--json FILE] [--svg FILE]

      --quick       Shorter and fewer runs: for a look, not for a figure to quote.
      --only PARTS  Only some of \(Part.allCases.map(\.rawValue).joined(separator: ", ")).
      --growth      Also how the figures grow with the site.
      --pages LIST  The sizes for that, in place of 100,1000,10000,100000.
      --json FILE   Write the figures to FILE as well.
      --svg FILE    Draw the growth to FILE.
      -h, --help    Show this.

    KIOSK_PROGRAM names the kiosk program, KIOSK_ROOT the folder of the shipped site.
    """

  /// How long and how often everything runs.
  var effort = Effort.full
  /// What is measured.
  var parts = Part.usual
  /// The sizes of the sites whose growth is looked at, in pages, rising.
  var sizes = Growing.usualSizes
  /// Where the figures go, besides standard output.
  var json: String?
  /// Where the plot of the growth goes.
  var svg: String?

  /// - Throws: ``BenchmarkFailure`` for what is not understood; `nil` means that help was asked for.
  init?(_ arguments: some Sequence<String>) throws {
    var rest = arguments.makeIterator()
    var needsGrowth = false
    while let argument = rest.next() {
      func value() throws -> String {
        guard let value = rest.next() else { throw BenchmarkFailure.missingValue(argument) }
        return value
      }
      switch argument {
      case "--quick": effort = .quick
      case "--only": parts = try BenchmarkOptions.parts(try value())
      case "--growth": needsGrowth = true
      case "--pages":
        sizes = try BenchmarkOptions.sizes(try value())
        needsGrowth = true
      case "--json": json = try value()
      case "--svg":
        svg = try value()
        needsGrowth = true
      case "-h", "--help": return nil
      default: throw BenchmarkFailure.unknownArgument(argument)
      }
    }
    if needsGrowth { parts.insert(.growth) }
  }

  private static func parts(_ list: String) throws -> Set<Part> {
    let parts = try list.split(separator: ",").map { name in
      guard let part = Part(rawValue: String(name)) else {
        throw BenchmarkFailure.unknownPart(String(name))
      }
      return part
    }
    guard !parts.isEmpty else { throw BenchmarkFailure.missingValue("--only") }
    return Set(parts)
  }

  private static func sizes(_ list: String) throws -> [Int] {
    let sizes = try list.split(separator: ",").map { text in
      guard let size = Int(text), Growing.possibleSizes.contains(size) else {
        throw BenchmarkFailure.impossibleSize(String(text))
      }
      return size
    }
    guard !sizes.isEmpty else { throw BenchmarkFailure.missingValue("--pages") }
    return Set(sizes).sorted()
  }
}
