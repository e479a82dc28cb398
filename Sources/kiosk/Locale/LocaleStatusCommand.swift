import ArgumentParser
import KioskContent
import KioskTranslation

/// `kiosk locale status`: what is left to translate, what matters most first.
struct LocaleStatusCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "status",
    abstract: "Say what is left to translate, what matters most first.",
    discussion: "Emergencies first, then pages in which a wrong word harms, then first steps.")

  enum Format: String, ExpressibleByArgument, CaseIterable { case text, json, html }

  @OptionGroup var options: SiteOptions

  @Argument(help: "The locale's tag; without one, every language.")
  var tag: String?

  @Option(help: "text for people, json for tools, html for a page to share.")
  var format: Format = .text

  func validate() throws {
    if format == .html, tag == nil {
      throw ValidationError("'--format html' is a page about one language: name its tag.")
    }
  }

  func run() async throws {
    let library = try await options.load().library
    let locales = try tag.map { [try library.declared($0)] } ?? LocaleDesk.translated(library)
    let reports = locales.map { locale in
      ProgressReport(TranslationProgress(library: library, locale: locale))
    }
    switch format {
    case .text: Console.write(reports.map(\.text).joined(separator: "\n"))
    case .json: Console.write(reports.map(\.json).joined())
    case .html: Console.write(reports.map(\.html).joined())
    }
  }
}
