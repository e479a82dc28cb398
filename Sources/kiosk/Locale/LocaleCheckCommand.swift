import ArgumentParser
import KioskContent
import KioskRendering

/// `kiosk locale check TAG`: what is wrong with one language.
struct LocaleCheckCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check", abstract: "Say what is wrong with one language of the site.",
    discussion: "Exits with 1 where there is an error. Warnings and information do not count.")

  @OptionGroup var options: SiteOptions

  @Argument(help: "The locale's tag, as Locales/locales.xml has it.")
  var tag: String

  @Option(help: "text for people, json for tools.")
  var format: CheckCommand.Format = .text

  func run() async throws {
    let library = try await options.load().library
    let locale = try library.declared(tag)
    let found = try await library.everyDiagnostic(in: options.folder)
      .filter { $0.concerns(locale) }.withLines(from: options.folder)
    let report = CheckReport(diagnostics: found, isRelease: false)
    switch format {
    case .text: Console.write(report.text)
    case .json: Console.write(report.json)
    }
    if report.errors > 0 { throw ExitCode.contentErrors }
  }
}

extension Diagnostic {
  /// Whether the fault lies in a locale's files or its declaration.
  fileprivate func concerns(_ locale: LocaleDeclaration) -> Bool {
    path == "Locales/\(locale.tag).xliff" || path.hasPrefix("Locales/\(locale.tag)/")
      || path == "Locales/locales.xml" && position == locale.position
  }
}
