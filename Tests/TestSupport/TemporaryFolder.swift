package import Foundation

/// A folder that goes with the value.
package final class TemporaryFolder: Sendable {
  package let path: String

  /// - Parameter parent: the folder in which it is made.
  package init(in parent: URL = FileManager.default.temporaryDirectory) throws {
    path = parent.appending(path: "kiosk-\(UUID().uuidString)").path
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  package func url(_ name: String) -> URL { URL(filePath: path).appending(path: name) }

  package func text(_ name: String) throws -> String {
    try String(contentsOf: url(name), encoding: .utf8)
  }

  @discardableResult package func write(_ name: String, _ text: String) throws -> URL {
    try write(name, Data(text.utf8))
  }

  @discardableResult package func write(_ name: String, _ data: Data) throws -> URL {
    let url = url(name)
    try FileManager.default.createDirectory(
      at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try data.write(to: url)
    return url
  }

  /// Replaces a text that stands exactly once in a file.
  package func replace(_ old: String, by new: String, in name: String) throws {
    let parts = try text(name).components(separatedBy: old)
    guard parts.count == 2 else { throw CocoaError(.fileReadCorruptFile) }
    try write(name, parts.joined(separator: new))
  }

  package func remove(_ name: String) throws { try FileManager.default.removeItem(at: url(name)) }

  /// Copies a file or a folder of the repository.
  package func copy(_ source: String, to name: String) throws {
    let url = url(name)
    try FileManager.default.createDirectory(
      at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try FileManager.default.copyItem(at: Repository.url(source), to: url)
  }
}
