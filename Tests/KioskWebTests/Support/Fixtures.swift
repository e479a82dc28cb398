import Foundation
import KioskContent
import Testing

/// The files of the repository that tests read.
enum Fixtures {
  /// The repository's folder.
  static let root = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
  static let goldens = root.appending(path: "Tests/KioskWebTests/Goldens")
  static let everything = root.appending(path: "Tests/Fixtures/site-everything")
}

/// A copy of the fixture site that a test may change; it goes with the value.
final class SiteCopy: Sendable {
  let url: URL

  init() throws {
    url = FileManager.default.temporaryDirectory.appending(path: "kiosk-\(UUID().uuidString)")
    let origin = Fixtures.everything.resolvingSymlinksInPath()
    try FileManager.default.copyItem(at: origin, to: url)
  }

  deinit { try? FileManager.default.removeItem(at: url) }

  /// Replaces a word in a file as an editor does: written beside, renamed.
  func replace(_ old: String, with new: String, in path: String) throws {
    let file = url.appending(path: path)
    let text = try String(contentsOf: file, encoding: .utf8)
    guard text.contains(old) else {
      throw RawConnection.Failure(description: "\(path) has no \(old)")
    }
    try text.replacing(old, with: new).write(to: file, atomically: true, encoding: .utf8)
  }
}

extension LanguageTag {
  /// A tag that a test writes down; a slip of the pen is another language.
  static func tag(_ text: String) -> LanguageTag { LanguageTag(text) ?? LanguageTag("zxx")! }
}
