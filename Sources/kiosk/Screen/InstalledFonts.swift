import Foundation

extension FontCoverage {
  /// What fontconfig's `fc-list` says of this machine; `nil` where it cannot be run.
  static func installed() -> FontCoverage? {
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/fc-list")
    process.arguments = ["--format", "%{family}\\t%{charset}\\n"]
    process.standardInput = FileHandle.nullDevice
    let output = Pipe()
    process.standardOutput = output
    guard (try? process.run()) != nil,
      let bytes = try? output.fileHandleForReading.readToEnd()
    else { return nil }
    process.waitUntilExit()
    return FontCoverage(fcList: String(decoding: bytes, as: UTF8.self))
  }
}
