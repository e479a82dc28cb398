import ArgumentParser
import KioskContent
import KioskTranslation
import KioskXML

/// `kiosk locale export TAG`: texts for a translator.
struct LocaleExportCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export", abstract: "Hand texts to a translator, as XLIFF 1.2 or as a table.",
    discussion: "What comes back goes in with 'kiosk locale import'.")

  enum Format: String, ExpressibleByArgument, CaseIterable { case xliff, csv }

  @OptionGroup var options: SiteOptions

  @Argument(help: "The locale's tag, as Locales/locales.xml has it.")
  var tag: String

  @Option(help: "A language that the translator may read more easily, beside the source.")
  var via: String?

  @Option(help: "xliff for translation tools, csv for spreadsheets.")
  var format: Format = .xliff

  @Option(help: "missing, outdated or all.")
  var only: Export.Selection = .all

  @Option(help: "The only document wanted.")
  var document: String?

  @Option(help: "The file to write; without one, standard output.")
  var output: String?

  @Flag(help: "Copy the source into empty targets, for tools that skip those (OmegaT).")
  var prefillSource = false

  @Flag(inversion: .prefixedNo, help: "A byte order mark, by which spreadsheets know UTF-8.")
  var bom = true

  func run() async throws {
    let library = try await options.load().library
    let desk = try LocaleDesk(tag, of: library, in: options.folder)
    let export = Export(
      texts: desk.texts, trees: desk.trees, selection: only, document: try wanted(desk.texts),
      pivot: try via.map { Export.Pivot(library: library, locale: try library.declared($0)) })
    let bytes = bytes(of: export, library)
    guard let output else { return Console.write(String(decoding: bytes, as: UTF8.self)) }
    try LocaleDesk.write(bytes, to: output)
    Console.write("\(export.count.counted("text")) in \(output)\n")
  }

  private func bytes(of export: Export, _ library: Library) -> [UInt8] {
    switch format {
    case .xliff: export.xliff(prefillsSources: prefillSource).serialized()
    case .csv:
      (bom ? [0xEF, 0xBB, 0xBF] : [])
        + Array(export.table(source: library.site.sourceLanguage).text.utf8)
    }
  }

  private func wanted(_ texts: SourceTexts) throws -> DocumentID? {
    try document.map { name in
      guard let original = texts.originals.first(where: { $0.id.rawValue == name }) else {
        throw Console.refusal(
          "there is nothing to translate in '\(name)'",
          help: Console.suggestion(for: name, among: texts.originals.map(\.id.rawValue)),
          code: .badArguments)
      }
      return original.id
    }
  }
}

extension Export.Selection: ExpressibleByArgument {}
