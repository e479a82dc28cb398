import Foundation
import Testing

/// A text that is kept beside the tests, `Goldens/<name>.txt`.
struct Golden {
  let name: String

  private var url: URL {
    URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Goldens/\(name).txt")
  }

  /// Compares a text with the kept one; with `UPDATE_GOLDENS=1` keeps it, and fails so that the run
  /// is not taken for a test.
  func expect(_ text: String, sourceLocation: SourceLocation = #_sourceLocation) throws {
    if ProcessInfo.processInfo.environment["UPDATE_GOLDENS"] == "1" {
      try FileManager.default.createDirectory(
        at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
      try text.write(to: url, atomically: true, encoding: .utf8)
      Issue.record("\(name) was rewritten", sourceLocation: sourceLocation)
      return
    }
    let kept = try String(contentsOf: url, encoding: .utf8)
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    let keptLines = kept.split(separator: "\n", omittingEmptySubsequences: false)
    // Two lines say more than two whole pages.
    for (line, keptLine) in zip(lines, keptLines) where line != keptLine {
      #expect(line == keptLine, "\(name)", sourceLocation: sourceLocation)
      return
    }
    #expect(lines.count == keptLines.count, "\(name)", sourceLocation: sourceLocation)
  }
}
