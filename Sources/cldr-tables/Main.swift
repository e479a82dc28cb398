// Turns the JSON files of a CLDR release into the compact Swift tables that matching reads.
//
//     swift run cldr-tables <folder with aliases.json, likelySubtags.json, …> <output folder>
//
// The tables are committed, so building the project needs neither this program nor its input.

import Foundation

@main
enum CLDRTables {
  static func main() {
    let arguments = CommandLine.arguments
    guard arguments.count == 3 else {
      complain("usage: cldr-tables <CLDR JSON folder> <output folder>", exitCode: 64)
    }
    do {
      let data = try CLDRData(folder: URL(filePath: arguments[1], directoryHint: .isDirectory))
      let output = URL(filePath: arguments[2], directoryHint: .isDirectory)
      for file in TableFile.all(from: data) {
        let url = output.appending(path: file.name + ".swift")
        try Data(file.source(cldrVersion: data.version).utf8).write(to: url, options: .atomic)
      }
    } catch {
      complain("cldr-tables: \(error)", exitCode: 74)
    }
  }

  private static func complain(_ message: String, exitCode: Int32) -> Never {
    FileHandle.standardError.write(Data((message + "\n").utf8))
    exit(exitCode)
  }
}
