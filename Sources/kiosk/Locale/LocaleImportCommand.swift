import ArgumentParser
import FoundationEssentials
import KioskContent
import KioskTranslation

/// `kiosk locale import FILE`: what a translator sends back.
struct LocaleImportCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import",
    abstract: "Take over translations from an XLIFF 1.2 file or a table.",
    discussion: """
      Says what would change; with --write it is done: everything acceptable at once, the rest \
      listed with the reason. Exits with 1 where something is refused.
      """)

  @OptionGroup var options: SiteOptions

  @Argument(help: "The file; a name that ends in .csv, .tsv or .txt is a table.")
  var file: String

  @Flag(help: "Do it.")
  var write = false

  @Flag(help: "Only say what would change; so it is without --write.")
  var dryRun = false

  @Flag(help: "All or none: where something is refused, nothing is written.")
  var strict = false

  @Flag(help: "Where both sides have changed, take the file's text.")
  var theirs = false

  @Flag(help: "A program made the translations: they are marked until a person signs them off.")
  var machine = false

  @Option(help: "Who vouches for all texts of the file; they count as reviewed then.")
  var reviewedBy: String?

  @Option(help: "The locale's tag, where the file does not say it.")
  var locale: String?

  func validate() throws {
    if write, dryRun { throw ValidationError("'--write' and '--dry-run' exclude each other.") }
    if machine, reviewedBy != nil {
      throw ValidationError("'--machine' and '--reviewed-by' exclude each other.")
    }
    guard reviewedBy?.contains(where: \.isLetter) ?? true else {
      throw ValidationError("'--reviewed-by' must be a name.")
    }
  }

  func run() async throws {
    let library = try await options.load().library
    let incoming = try IncomingFileReader(file, library, locale: locale).file()
    var desk = try LocaleDesk(try tag(of: incoming, library), of: library, in: options.folder)
    let signOff = reviewedBy.map { SignOff(person: $0, day: library.clock.day(at: Date())) }
    let plan = ImportPlan(
      incoming.units, into: desk.trees, texts: desk.texts,
      policy: ImportPolicy(isTheirs: theirs, signOff: signOff, isByProgram: machine))
    Console.write(ImportReport(plan, file: file).text)
    let isAllowed = !strict || plan.refused.isEmpty
    if write, isAllowed {
      desk.trees = plan.trees
      for path in try desk.write() { Console.write("Wrote \(path)\n") }
    } else {
      Console.write(write ? "Nothing written\n" : "Nothing written; add --write to do it\n")
    }
    guard plan.refused.isEmpty else { throw ExitCode.contentErrors }
  }

  /// The declared locale that the file translates into.
  private func tag(of incoming: IncomingFile, _ library: Library) throws -> String {
    if let locale { return locale }
    guard let language = incoming.languages.first, incoming.languages.count == 1 else {
      throw Console.refusal(
        incoming.languages.isEmpty
          ? "\(file) does not say its language"
          : "\(file) holds several languages: \(incoming.languages.joined(separator: ", "))",
        help: "name it with --locale", code: .badArguments)
    }
    if let tag = LanguageTag(language), library.locale(tag) != nil { return language }
    // Tools write a region behind a language that has none here: uk-UA for uk.
    return try library.declared(language).tag.description
  }
}
