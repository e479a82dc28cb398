import Foundation
import KioskRendering
import TestSupport

/// A program that a test writes down as a shell script; it goes with the value.
struct FakeProgram {
  let folder: TemporaryFolder
  let path: String

  /// - Parameter script: lines for a shell; `$here` is the program's folder.
  init(_ script: String, named name: String = "kiosk-paper") throws {
    folder = try TemporaryFolder()
    path = folder.url(name).path
    try add(script, named: name)
  }

  /// Adds a further program beside the first.
  func add(_ script: String, named name: String) throws {
    let text = "#!/bin/sh\nhere=\(folder.path)\n\(script)\n"
    try folder.write(name, text)
    try FileManager.default.setAttributes(
      [.posixPermissions: 0o755], ofItemAtPath: folder.url(name).path)
  }

  /// What the program left in a file of its folder; empty where there is none.
  func text(_ name: String) -> String { (try? folder.text(name)) ?? "" }

  /// Whether a process whose number the program left in a file still runs.
  func isRunning(_ name: String) -> Bool {
    Int32(text(name).trimmingCharacters(in: .whitespacesAndNewlines)).map { kill($0, 0) == 0 }
      ?? false
  }
}

extension PrintDocument {
  /// A document with a title of some length.
  static func titled(_ title: String) -> PrintDocument {
    PrintDocument(
      title: title, language: PrintLanguage(tag: "de", isRightToLeft: false), date: "2026-05-04",
      size: .usual, pageOf: "{page}/{pages}", digits: [], contents: nil, sheets: [])
  }
}
