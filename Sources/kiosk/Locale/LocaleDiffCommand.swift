import ArgumentParser
import KioskContent
import KioskTranslation

/// `kiosk locale diff TAG`: what has changed in the sources of outdated translations.
struct LocaleDiffCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "diff",
    abstract: "Show what changed in the source of each outdated translation.",
    discussion: "[-gone-] and {+new+} words, then the translation as it stands.")

  @OptionGroup var options: SiteOptions

  @Argument(help: "The locale's tag, as Locales/locales.xml has it.")
  var tag: String

  func run() async throws {
    let library = try await options.load().library
    let desk = try LocaleDesk(tag, of: library, in: options.folder)
    let changes = SourceChange.all(in: desk.trees, of: desk.texts)
    Console.write(changes.map(\.text).joined())
    Console.write("\(changes.count.counted("text")) outdated\n")
  }
}
