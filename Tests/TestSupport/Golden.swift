import Foundation
package import Testing

/// Compares a text with the file of this name in the `Goldens/` folder of the caller's target; with
/// `UPDATE_GOLDENS=1` writes the file, and the run fails so that nobody takes it for a test.
package func expectGolden(
  _ text: String, _ name: String, of caller: String = #filePath,
  sourceLocation: SourceLocation = #_sourceLocation
) throws {
  let file = goldens(beside: caller).appending(path: name)
  if ProcessInfo.processInfo.environment["UPDATE_GOLDENS"] == "1" {
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try text.write(to: file, atomically: true, encoding: .utf8)
    Issue.record("\(name) was written anew", sourceLocation: sourceLocation)
    return
  }
  let golden = try String(contentsOf: file, encoding: .utf8)
  let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
  let kept = golden.split(separator: "\n", omittingEmptySubsequences: false)
  // Two lines say more than two whole pages.
  for (number, pair) in zip(lines, kept).enumerated() where pair.0 != pair.1 {
    #expect(pair.0 == pair.1, "\(name):\(number + 1)", sourceLocation: sourceLocation)
    return
  }
  #expect(text == golden, "\(name)", sourceLocation: sourceLocation)
}

/// The `Goldens/` folder of the test target that a source file belongs to.
private func goldens(beside caller: String) -> URL {
  var folder = URL(filePath: caller).deletingLastPathComponent()
  while folder.deletingLastPathComponent().lastPathComponent != "Tests", folder.path != "/" {
    folder = folder.deletingLastPathComponent()
  }
  return folder.appending(path: "Goldens")
}
