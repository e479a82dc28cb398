import Foundation
import KioskRendering
import TestSupport
import Testing

/// A run of `kiosk-paper`, and what it left behind.
struct Paper {
  /// Holds `document.json`, `paper.pdf` (what it wrote on standard output) and `errors`.
  let folder: TemporaryFolder
  /// The exit code.
  let status: Int32
  /// Whether a signal ended it.
  let isCrash: Bool
  /// How long it took.
  let time: Duration

  /// Puts a document on paper.
  static func of(_ document: PrintDocument, _ arguments: String...) async throws -> Paper {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys]
    return try await of(try encoder.encode(document), arguments)
  }

  /// Puts bytes on paper, a print document or not.
  static func of(_ bytes: Data, _ arguments: [String] = []) async throws -> Paper {
    let folder = try TemporaryFolder()
    let process = Process()
    process.executableURL = program
    process.arguments = arguments
    process.currentDirectoryURL = URL(filePath: "/")
    process.standardInput = try FileHandle(
      forReadingFrom: try folder.write("document.json", bytes))
    process.standardOutput = try FileHandle(forWritingTo: try folder.write("paper.pdf", ""))
    process.standardError = try FileHandle(forWritingTo: try folder.write("errors", ""))
    let start = ContinuousClock.now
    try process.run()
    let ended = await process.ends(within: .seconds(60))
    #expect(ended, "kiosk-paper did not end within a minute")
    return Paper(
      folder: folder, status: process.terminationStatus,
      isCrash: process.terminationReason == .uncaughtSignal, time: ContinuousClock.now - start)
  }

  /// It lies beside the kiosk.
  private static let program = URL(filePath: Repository.program).deletingLastPathComponent()
    .appending(path: "kiosk-paper")

  /// The place of the PDF.
  var file: URL { folder.url("paper.pdf") }

  /// What standard output got: the PDF, or the lines of `--layout`.
  var output: Data { get throws { try Data(contentsOf: file) } }

  /// What standard error got.
  var errors: String { get throws { try folder.text("errors") } }

  /// Fails unless there is a PDF.
  func require() throws -> Paper {
    try #require(status == 0 && !isCrash, "\(try errors)")
    return self
  }
}
