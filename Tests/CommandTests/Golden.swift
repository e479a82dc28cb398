import Foundation
import Testing

/// Compares a text with a file of `Goldens/`; with `UPDATE_GOLDENS=1` writes the file, and the run
/// fails so that nobody takes it for a test.
func expectGolden(
  _ text: String, _ name: String, sourceLocation: SourceLocation = #_sourceLocation
) throws {
  let file = Repository.url("Tests/CommandTests/Goldens/\(name)")
  if ProcessInfo.processInfo.environment["UPDATE_GOLDENS"] == "1" {
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try text.write(to: file, atomically: true, encoding: .utf8)
    Issue.record("\(name) was rewritten", sourceLocation: sourceLocation)
  } else {
    #expect(text == (try String(contentsOf: file, encoding: .utf8)), sourceLocation: sourceLocation)
  }
}
