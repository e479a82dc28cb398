import ArgumentParser
import FoundationEssentials
import KioskContent
import KioskTranslation

/// `kiosk locale sign-off TAG DOCUMENT --by NAME`: a person's word for a translation.
struct LocaleSignOffCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "sign-off",
    abstract: "Mark a document's translation as reviewed by a named person.",
    discussion: "A source that changes later makes the texts outdated again.")

  @OptionGroup var options: SiteOptions

  @Argument(help: "The locale's tag, as Locales/locales.xml has it.")
  var tag: String

  @Argument(help: "The document's id; site and interface are the words of site and program.")
  var document: String

  @Option(help: "Who has read the texts.")
  var by: String

  @Flag(help: "Sign off what is ready although something is not.")
  var partly = false

  func validate() throws {
    guard by.contains(where: \.isLetter) else { throw ValidationError("'--by' must be a name.") }
  }

  func run() async throws {
    let library = try await options.load().library
    var desk = try LocaleDesk(tag, of: library, in: options.folder)
    guard let original = desk.texts.originals.first(where: { $0.id.rawValue == document }) else {
      let known = desk.texts.originals.map(\.id.rawValue)
      throw Console.refusal(
        "there is nothing to translate in '\(document)'",
        help: Console.suggestion(for: document, among: known), code: .badArguments)
    }
    let signOff = SignOff(person: by, day: library.clock.day(at: Date()))
    let outcome = signOff.apply(
      to: original.units.map(\.id), in: &desk.trees, of: desk.texts, isPartial: partly)
    try desk.write()
    Console.write(outcome.words(of: signOff))
    guard outcome.left.isEmpty else { throw ExitCode.contentErrors }
  }
}
