import Foundation
import KioskRendering
import TestSupport
import Testing

@testable import KioskPrint

/// A run of `kiosk-paper`, and what it left behind.
struct Paper {
  /// What it wrote on standard output: the PDF, or the lines of `--layout`.
  let output: [UInt8]
  /// What it wrote on standard error.
  let errors: String
  /// The exit code; of a program that a signal ended, 128 and the signal's number.
  let status: Int32
  /// How long it took.
  let time: Duration
  /// Holds the PDF.
  let folder: TemporaryFolder

  /// Puts a document on paper.
  static func of(_ document: PrintDocument, _ arguments: String...) async throws -> Paper {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys]
    return try await of(try encoder.encode(document), arguments)
  }

  /// Puts bytes on paper, a print document or not.
  static func of(_ bytes: Data, _ arguments: [String] = []) async throws -> Paper {
    let run = ProgramRun(
      words: [program] + arguments, timeLimit: .seconds(60), outputLimit: 256 << 20)
    let start = ContinuousClock.now
    let outcome = try await run.outcome(input: [UInt8](bytes))
    let time = ContinuousClock.now - start
    let folder = try TemporaryFolder()
    try folder.write("paper.pdf", Data(outcome.output))
    return Paper(
      output: outcome.output, errors: outcome.errors, status: outcome.status, time: time,
      folder: folder)
  }

  /// It lies beside the kiosk.
  private static let program = URL(filePath: Repository.program).deletingLastPathComponent()
    .appending(path: "kiosk-paper").path

  /// The place of the PDF.
  var file: URL { folder.url("paper.pdf") }

  /// Fails unless the program was content.
  func require() throws -> Paper {
    try #require(status == 0, "\(errors)")
    return self
  }
}
