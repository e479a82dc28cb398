import Foundation

/// A program that a test writes down as a shell script; it goes with the value.
package struct FakeProgram: Sendable {
  package let folder: TemporaryFolder
  package let path: String

  /// - Parameter script: lines for a shell; `$here` is the program's folder.
  package init(_ script: String, named name: String = "kiosk-paper") throws {
    folder = try TemporaryFolder()
    path = folder.url(name).path
    try add(script, named: name)
  }

  /// Adds a further program beside the first.
  ///
  /// Another process writes it: a program that is open for writing cannot be run, and a test beside
  /// this one may start a program, which inherits what is open, at any time.
  package func add(_ script: String, named name: String) throws {
    try folder.write("\(name).script", "#!/bin/sh\nhere=\(folder.path)\n\(script)\n")
    let copying = Process()
    copying.executableURL = URL(filePath: "/usr/bin/install")
    copying.arguments = ["-m", "755", folder.url("\(name).script").path, folder.url(name).path]
    try copying.run()
    copying.waitUntilExit()
  }

  /// What the program left in a file of its folder; empty where there is none.
  package func text(_ name: String) -> String { (try? folder.text(name)) ?? "" }

  /// Whether a process whose number the program left in a file still runs; one that has ended counts
  /// as gone even where nobody asked for its status yet.
  package func isRunning(_ name: String) -> Bool {
    let number = text(name).trimmingCharacters(in: .whitespacesAndNewlines)
    guard let bytes = try? Data(contentsOf: URL(filePath: "/proc/\(number)/stat")) else {
      return false
    }
    let fields = String(decoding: bytes, as: UTF8.self).split(separator: ") ").last
    return fields?.first != "Z"
  }
}
