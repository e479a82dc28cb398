import ArgumentParser
import KioskContent
import KioskTranslation

/// `kiosk locale pseudo`: made-up languages that show what a layout cannot hold.
struct LocalePseudoCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "pseudo",
    abstract: "Write made-up languages for trying layouts: en-XA, longer; ar-XB, right to left.",
    discussion: "For a copy of the site: readers would see them in the list of languages.")

  @OptionGroup var options: SiteOptions

  @Flag(help: "Also declare them in Locales/locales.xml.")
  var declare = false

  func run() async throws {
    let library = try await options.load().library
    for language in PseudoLanguage.allCases {
      guard let tag = LanguageTag(language.tag) else { continue }
      let texts = SourceTexts(library: library, tag: tag)
      let trees = LocaleTrees.pseudo(language, texts: texts, keeping: [library.site.city])
      for path in try LocaleDesk.write(trees, in: options.folder) {
        Console.write("Wrote \(path)\n")
      }
      if declare, library.locale(tag) == nil {
        try LocaleListFile(folder: options.folder).add(language.attributes)
      }
    }
  }
}
