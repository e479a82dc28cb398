import Foundation

/// Requests as clients send them and as none should, one a file, by the file's name; they are the
/// fuzz target's seeds, too.
struct OddRequest: Sendable {
  let name: String
  let bytes: [UInt8]

  static let folder = Fixtures.root.appending(path: "Tests/Fixtures/fuzz/requests")

  static func all() throws -> [OddRequest] {
    try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted().map { name in
      OddRequest(name: name, bytes: Array(try Data(contentsOf: folder.appending(path: name))))
    }
  }
}
