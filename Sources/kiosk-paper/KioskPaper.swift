import Foundation
import KioskRendering

/// `kiosk-paper`: a print document as JSON on standard input, a PDF on standard output.
@main struct KioskPaper {
  static func main() throws {
    let input = FileHandle.standardInput.readDataToEndOfFile()
    _ = try JSONDecoder().decode(PrintDocument.self, from: input)
  }
}
