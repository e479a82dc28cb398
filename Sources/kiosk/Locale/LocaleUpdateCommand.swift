import ArgumentParser
import KioskContent
import KioskTranslation

/// `kiosk locale update TAG…`: brings new and changed sources into locale files.
struct LocaleUpdateCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "update",
    abstract: "Bring new and changed source texts into locale files.",
    discussion: "Nothing is lost: a changed source keeps the old one and its translation.")

  @OptionGroup var options: SiteOptions

  @Argument(help: "Tags as Locales/locales.xml has them, or all.")
  var tag: [String]

  @Flag(help: "Copy the source into empty targets, for tools that skip those (OmegaT).")
  var prefillSource = false

  func run() async throws {
    let library = try await options.load().library
    let tags =
      tag == ["all"] ? LocaleDesk.translated(library).map(\.tag.description) : tag
    for tag in tags {
      var desk = try LocaleDesk(tag, of: library, in: options.folder)
      desk.trees.update(with: desk.texts.originals)
      if prefillSource { desk.trees.prefillSources() }
      try desk.write()
      for file in desk.trees.files { Console.write("Updated \(desk.folder.path)/\(file.path)\n") }
    }
  }
}
