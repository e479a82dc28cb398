import ArgumentParser
import KioskContent
import KioskPrint

/// What an operator is told about the fonts of the machine.
struct FontReport: Sendable {
  let library: Library

  /// Warns on a thread of its own, so that nothing waits for it.
  func warnBeside() {
    OwnThread.run {
      guard let missing else { return Console.error(Self.withoutList) }
      warn(of: missing)
    }
  }

  /// Says what is missing, or that nothing is.
  ///
  /// - Throws: an exit code where something is missing or fontconfig is.
  func print() throws {
    guard let missing else {
      throw Console.refusal(
        "fc-list cannot be run", help: "sudo apt-get install fontconfig", code: .inputOutput)
    }
    warn(of: missing)
    guard missing.isEmpty else { throw ExitCode.contentErrors }
    let count = library.locales.locales.count
    Console.write("The installed fonts show every character of \(count) languages.\n")
  }

  private static let withoutList =
    "warning: fc-list cannot be run, so the fonts are not checked\n"
    + "  help: sudo apt-get install fontconfig"

  /// `nil` without fontconfig.
  private var missing: [FontCheck.Missing]? {
    FontCoverage.installed().map {
      FontCheck(coverage: $0).missing(in: LanguageCharacters.all(of: library))
    }
  }

  private func warn(of missing: [FontCheck.Missing]) {
    for language in missing {
      Console.error("warning: \(language.words)\n  help: \(language.help)")
    }
  }
}
