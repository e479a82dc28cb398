import ArgumentParser
import KioskContent
import KioskXML

/// `kiosk locale`: what translators need.
struct LocaleCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "locale", abstract: "Work on the site's languages.",
    subcommands: [UpdateCommand.self])

  /// `kiosk locale update TAG`.
  struct UpdateCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "update",
      abstract: "Bring new and changed source texts into a locale file.",
      discussion: "Nothing is lost: a changed source keeps the old one and its translation.")

    @OptionGroup var options: SiteOptions

    @Argument(help: "The locale's tag, as Locales/locales.xml has it.")
    var tag: String

    func run() async throws {
      let library = try await options.load().library
      guard let tag = LanguageTag(tag), let locale = library.locale(tag) else {
        throw ValidationError("Locale '\(tag)' is not declared in Locales/locales.xml.")
      }
      let path = "\(options.folder.path)/Locales/\(locale.tag).xliff"
      let existing = try LocaleFileOnDisk.tree(at: path)
      let updated = LocaleFileUpdate(tag: locale.tag)
        .applied(to: existing, originals: library.originals(for: locale.tag))
      guard AtomicFile.write(updated.serialized(), to: path) else {
        Console.error("error: \(path) cannot be written")
        throw ExitCode(74)
      }
      Console.write("Updated \(path)\n")
    }
  }
}
