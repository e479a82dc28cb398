import ArgumentParser
import KioskContent
import KioskTranslation

/// `kiosk locale list`: the languages and how complete they are.
struct LocaleListCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "List the site's languages and how complete each is.")

  @OptionGroup var options: SiteOptions

  func run() async throws {
    let library = try await options.load().library
    for locale in library.locales.locales {
      let progress = TranslationProgress(library: library, locale: locale)
      Console.write(ProgressReport(progress).line + "\n")
    }
  }
}
