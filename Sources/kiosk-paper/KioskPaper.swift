import FoundationEssentials
import Glibc
import KioskRendering

/// `kiosk-paper`: a print document as JSON on standard input, a PDF on standard output.
///
/// `--memory MiB`, `--seconds N` and `--pages N` limit the job; `--layout` prints the lines of text with their
/// places instead of the PDF; `--warm N` reads a document from each line and prints how many
/// milliseconds each took in each of N rounds.
@main struct KioskPaper {
  static func main() {
    guard let options = PaperOptions(CommandLine.arguments.dropFirst()) else {
      end(PaperFault(fault: "bad-arguments"), code: 64)
    }
    ProcessLimits.set(memory: options.memory, seconds: options.seconds)
    do {
      let input = try input(options)
      let printer = Printer()
      switch options.result {
      case .paper: try write(printer.paper(input, pages: options.pages))
      case .lines: try write(Array(printer.lines(input).utf8))
      case .times(let rounds): try printer.time(input, rounds: rounds)
      }
    } catch let failure as PaperFailure {
      end(PaperFault(failure), code: 65)
    } catch {
      end(PaperFault(fault: "broken", detail: "\(error)"), code: 70)
    }
  }

  private static func input(_ options: PaperOptions) throws -> Data {
    var input = Data()
    let limit = PaperLimits.input
    while input.count <= limit {
      let more = try StandardStream.input(upTo: 1 << 20)
      if more.isEmpty { break }
      input.append(contentsOf: more)
    }
    guard input.count <= limit else { throw PaperFailure.tooLarge }
    return input
  }

  private static func write(_ bytes: [UInt8]) throws {
    try StandardStream.write(bytes, to: STDOUT_FILENO)
  }

  private static func end(_ fault: PaperFault, code: Int32) -> Never {
    try? StandardStream.write(Array((fault.line + "\n").utf8), to: STDERR_FILENO)
    exit(code)
  }
}
