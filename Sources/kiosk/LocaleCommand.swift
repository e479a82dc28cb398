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
        throw Console.refusal(
          "locale '\(tag)' is not declared", help: "declare it in Locales/locales.xml",
          code: .badArguments)
      }
      let originals = library.originals(for: locale.tag)
        .filter { $0.sourceLanguage != locale.tag }
      guard !originals.isEmpty else {
        throw Console.refusal(
          "everything is written in '\(tag)', so there is nothing to translate",
          code: .badArguments)
      }
      let path = "\(options.folder.path)/Locales/\(locale.tag).xliff"
      let updated = LocaleFileUpdate(tag: locale.tag)
        .applied(to: try existing(at: path), originals: originals)
      guard AtomicFile.write(updated.serialized(), to: path) else {
        throw Console.refusal("\(path) cannot be written", code: .inputOutput)
      }
      Console.write("Updated \(path)\n")
    }

    /// The locale file as it is; one that cannot be read is never written over.
    private func existing(at path: String) throws -> XMLTree? {
      do {
        return try LocaleFileOnDisk.tree(at: path)
      } catch let faults as XMLFaults {
        throw Console.refusal(
          faults.faults.map {
            Diagnostic(
              .syntax($0), path: path, position: $0.position,
              excerpt: faults.source.lineText($0.position.line))
          })
      } catch let error as SiteFolder.ReadError {
        throw Console.refusal("\(path) cannot be read: \(error.reason)", code: .inputOutput)
      }
    }
  }
}
