import FoundationEssentials

extension PaperProgram {
  /// Where the program lies: beside the one that runs.
  package static var standardPath: String {
    let own = try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")
    let folder = URL(filePath: own ?? CommandLine.arguments[0]).deletingLastPathComponent()
    return folder.appending(path: "kiosk-paper").path
  }
}
