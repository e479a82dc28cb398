import FoundationEssentials
import KioskPrint

extension FontCoverage {
  /// What fontconfig's `fc-list` says of this machine; `nil` where it cannot be run.
  static func installed() -> FontCoverage? {
    guard let pipe = try? LinePipe() else { return nil }
    let process = try? ChildProcess.started(
      ["/usr/bin/fc-list", "--format", "%{family}\\t%{charset}\\n"],
      environment: ProcessInfo.processInfo.environment, output: pipe.writing)
    pipe.closeWriting()
    let bytes = pipe.everything()
    guard let process else { return nil }
    process.whenEnded {}
    return FontCoverage(fcList: String(decoding: bytes, as: UTF8.self))
  }
}
