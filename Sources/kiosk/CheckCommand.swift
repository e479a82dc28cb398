import ArgumentParser
import FoundationEssentials
import KioskContent
import KioskRendering
import KioskTranslation

/// `kiosk check`: what is wrong with the site.
struct CheckCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check", abstract: "Say what is wrong with the site, file by file.",
    discussion: "Exits with 1 where there is an error. Warnings and information do not count.")

  enum Format: String, ExpressibleByArgument, CaseIterable { case text, json }

  @OptionGroup var options: SiteOptions

  @Option(help: "text for people, json for tools.")
  var format: Format = .text

  @Flag(help: "Be as strict as a city that publishes: examples and missing notices are errors.")
  var release = false

  @Flag(help: "First add missing ids and tidy white space in Content/; nothing else.")
  var fix = false

  func run() async throws {
    if fix { try ContentFix(folder: options.folder).apply(try await found()) }
    let diagnostics = try await found().withLines(from: options.folder)
    let report = CheckReport(diagnostics: diagnostics, isRelease: release)
    switch format {
    case .text: Console.write(report.text)
    case .json: Console.write(report.json)
    }
    if report.errors > 0 { throw ExitCode.contentErrors }
  }

  private func found() async throws -> [Diagnostic] {
    var loader = SiteLoader(folder: options.folder)
    guard let outcome = await loader.loadIfChanged() else { return [] }
    guard let library = outcome.edition?.library else { return outcome.diagnostics }
    return try await library.everyDiagnostic(in: options.folder)
  }
}

extension Library {
  /// What is wrong with the site: its files, and the quality of its translations.
  func everyDiagnostic(in folder: SiteFolder) async throws -> [Diagnostic] {
    let day = clock.day(at: Date())
    let found = SiteCheck(library: self, folder: folder, day: day).diagnostics()
    let (glossary, faults) = try Glossary.load(from: folder.path, locales: locales)
    return await QualityCheck(library: self, glossary: glossary)
      .diagnostics(besides: found + faults)
  }
}
