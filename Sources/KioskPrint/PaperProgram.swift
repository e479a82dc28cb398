import FoundationEssentials
import Glibc
package import KioskRendering

/// `kiosk-paper`, one process per job: what it breaks, breaks nothing else.
package struct PaperProgram: Sendable {
  /// How much a job may take.
  package struct Limits: Sendable, Equatable {
    /// By the clock on the wall.
    package var time: Duration
    /// Address space, in mebibytes.
    package var memory: Int
    /// Of the PDF, in bytes.
    package var output: Int
    /// The most pages.
    package var pages: Int

    /// Limits that no honest job comes near.
    package init(
      time: Duration = .seconds(30), memory: Int = 1024, output: Int = 64 << 20, pages: Int = 400
    ) {
      self.time = time
      self.memory = memory
      self.output = output
      self.pages = pages
    }
  }

  private let path: String
  private let limits: Limits

  /// Takes the program's path.
  package init(path: String, limits: Limits = Limits()) {
    self.path = path
    self.limits = limits
  }

  /// Whether there is a program to run.
  package var isInstalled: Bool { access(path, X_OK) == 0 }

  /// The PDF of a document.
  ///
  /// - Parameter pages: the most pages, where that is fewer than for others.
  package func pdf(of document: PrintDocument, pages: Int? = nil) async throws(PaperFault)
    -> [UInt8]
  {
    guard isInstalled else { throw .notInstalled(program: path) }
    let most = min(pages ?? limits.pages, limits.pages)
    let run = ProgramRun(
      words: [path, "--memory", "\(limits.memory)", "--pages", "\(most)"], timeLimit: limits.time,
      outputLimit: limits.output)
    let outcome: ProgramRun.Outcome
    do {
      outcome = try await run.outcome(input: try PaperProgram.json(document))
    } catch {
      throw fault(error)
    }
    guard outcome.status == 0, outcome.output.starts(with: Array("%PDF-".utf8)) else {
      // The program limits its own processor time, too.
      if outcome.status == 128 + SIGXCPU { throw .tookTooLong(limit: limits.time) }
      throw PaperFault(outcome, pages: most)
    }
    return outcome.output
  }

  private static func json(_ document: PrintDocument) throws(ProgramRun.Failure) -> [UInt8] {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    // Only a number that is none cannot be written as JSON, and the model holds no fractions.
    guard let data = try? encoder.encode(document) else { throw .tooMuchOutput }
    return [UInt8](data)
  }

  private func fault(_ failure: ProgramRun.Failure) -> PaperFault {
    switch failure {
    case .notStarted(let error): .failed(status: 126, reason: error.reason)
    case .tookTooLong: .tookTooLong(limit: limits.time)
    case .tooMuchOutput: .tooLarge(bytes: limits.output)
    }
  }
}

extension PaperFault {
  /// What the program says: a line of JSON, or the dynamic loader's own words.
  init(_ outcome: ProgramRun.Outcome, pages: Int) {
    let lines = outcome.errors.split(separator: "\n")
    let last = lines.last.map(String.init) ?? ""
    let report = try? JSONDecoder().decode(Report.self, from: Data(last.utf8))
    self =
      report.flatMap { PaperFault($0, pages: pages) } ?? PaperFault(loader: last)
      ?? .failed(status: outcome.status, reason: report?.reason ?? String(last.prefix(200)))
  }

  /// The program's own line.
  private struct Report: Decodable {
    let fault: String
    var characters: [String]?
    var language: String?
    var detail: String?

    /// The fault and where it lies.
    var reason: String { fault + (detail.map { ": \($0)" } ?? "") }
  }

  private init?(_ report: Report, pages: Int) {
    switch report.fault {
    case "missing-glyphs":
      let characters = (report.characters ?? []).flatMap(\.unicodeScalars)
      self = .missingGlyphs(characters: characters, language: report.language ?? "und")
    case "too-many-pages": self = .tooManyPages(limit: pages)
    default: return nil
    }
  }

  /// `kiosk-paper: error while loading shared libraries: NAME: cannot open shared object file …`
  private init?(loader line: String) {
    let parts = line.split(separator: ": ").map(String.init)
    guard let place = parts.firstIndex(of: "error while loading shared libraries"),
      parts.indices.contains(place + 1)
    else { return nil }
    self = .libraryMissing(name: parts[place + 1])
  }
}
