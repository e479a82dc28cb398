import Foundation
import Testing

/// Compares a text with a file of `Goldens/`; with `UPDATE_GOLDENS` set, writes the file, and the
/// run fails so that nobody takes it for a check.
func expectGolden(
  _ text: String, _ name: String, sourceLocation: SourceLocation = #_sourceLocation
) throws {
  let file = Fixtures.goldens.appending(path: name)
  if ProcessInfo.processInfo.environment["UPDATE_GOLDENS"] != nil {
    try text.write(to: file, atomically: true, encoding: .utf8)
    Issue.record("\(name) was written anew", sourceLocation: sourceLocation)
    return
  }
  let golden = try String(contentsOf: file, encoding: .utf8)
  let found = text.split(separator: "\n", omittingEmptySubsequences: false)
  let expected = golden.split(separator: "\n", omittingEmptySubsequences: false)
  let line = zip(found, expected).enumerated().first { $1.0 != $1.1 }?.offset
  #expect(
    text == golden, "first difference in line \((line ?? min(found.count, expected.count)) + 1)",
    sourceLocation: sourceLocation)
}
