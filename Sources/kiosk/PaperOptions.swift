import ArgumentParser
import KioskPrint

/// What makes PDFs.
struct PaperOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "The program that makes PDFs; by default kiosk-paper beside this one.", valueName: "program"))
  var paperProgram: String?

  @Option(
    help: ArgumentHelp("The folder with CUPS's lp and lpstat.", visibility: .hidden))
  var cups = "/usr/bin"

  var program: PaperProgram { PaperProgram(path: paperProgram ?? PaperProgram.standardPath) }

  var queue: PrintQueue { PrintQueue(folder: cups) }
}

extension PaperFault {
  /// What mends it on this machine.
  var help: String? {
    // Asked only where a character is missing: reading the list of fonts takes a moment.
    guard case .missingGlyphs = self else { return help(hasCore: false) }
    return help(hasCore: FontCoverage.installed()?.hasNotoCore ?? false)
  }
}
