import ArgumentParser
import Glibc
import KioskContent
import KioskText
import KioskTranslation

/// `kiosk locale add TAG`: a new language, from nothing to a file that a translator can open.
struct LocaleAddCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "add",
    abstract: "Add a language: one line in Locales/locales.xml and its file.",
    discussion: "What CLDR knows of the language is proposed; on a terminal each point is asked.")

  @OptionGroup var options: SiteOptions

  @Argument(help: "The language's tag (BCP 47), such as so, ckb or pt-BR.")
  var tag: String

  @Option(help: "The language's own name.")
  var endonym: String?

  @Option(help: "Its English name, for staff.")
  var english: String?

  @Option(help: "ISO 15924, such as Latn or Arab.")
  var script: String?

  @Option(help: "ltr or rtl.")
  var direction: TextDirection?

  @Option(help: "The digits of dates and amounts, such as latn, arab or arabext.")
  var digits: DigitSystem?

  @Option(parsing: .upToNextOption, help: "Declared languages to show where a text is missing.")
  var fallback: [String] = []

  @Flag(help: "Copy the source into empty targets, for tools that skip those (OmegaT).")
  var prefillSource = false

  @Flag(help: "Take what is proposed without asking.")
  var yes = false

  func run() async throws {
    let library = try await options.load().library
    var proposal = try proposal(library)
    if !yes, isatty(STDIN_FILENO) == 1 { proposal = LocaleQuestions.answered(proposal) }
    try check(proposal, library)
    let attributes = try attributes(of: proposal)
    if !yes, isatty(STDIN_FILENO) != 1 {
      let proposed = attributes.map { "\($0.name)=\"\($0.value)\"" }.joined(separator: " ")
      throw Console.refusal(
        "nobody is there to confirm: \(proposed)", help: "add --yes to take it",
        code: .badArguments)
    }
    try write(proposal.tag, library)
    try LocaleListFile(folder: options.folder).add(attributes)
    Console.write(
      """
      Next: kiosk locale preview \(proposal.tag), and translate in any tool that reads XLIFF 1.2

      """)
  }

  /// What CLDR proposes, and what the person has said already.
  private func proposal(_ library: Library) throws -> LocaleProposal {
    guard let tag = LanguageTag(tag) else {
      throw Console.refusal(
        "'\(tag)' is no language tag", help: "give one like so, ckb or pt-BR", code: .badArguments)
    }
    guard library.locale(tag) == nil else {
      throw Console.refusal(
        "the site has '\(tag)' already", help: "kiosk locale update \(tag)", code: .badArguments)
    }
    var proposal = LocaleProposal(
      tag: tag, locales: library.locales, source: library.site.sourceLanguage)
    proposal.endonym = endonym ?? proposal.endonym
    proposal.english = english ?? proposal.english
    proposal.digits = digits ?? proposal.digits
    if let script {
      proposal.script = script
      proposal.direction = TextDirection(script: script)
    }
    proposal.direction = direction ?? proposal.direction
    if !fallback.isEmpty {
      let names = fallback.flatMap { $0.split(whereSeparator: { $0 == "," || $0 == " " }) }
      proposal.fallback = try names.map { name in
        guard let other = LanguageTag(name) else { throw undeclared(String(name)) }
        return other
      }
    }
    return proposal
  }

  /// Refuses a chain of languages that the site has not, and says what has been decided against.
  private func check(_ proposal: LocaleProposal, _ library: Library) throws {
    for other in proposal.fallback {
      guard library.locale(other) != nil else { throw undeclared(other.description) }
      let reason = LocaleProposal.objection(to: other, for: proposal.tag, library.locales)
      if let reason {
        Console.error("warning: '\(other)' in place of '\(proposal.tag)': \(reason)")
      }
    }
  }

  private func undeclared(_ name: String) -> ExitCode {
    Console.refusal(
      "fallback '\(name)' is not declared", help: "take declared languages", code: .badArguments)
  }

  private func attributes(
    of proposal: LocaleProposal
  ) throws -> [(name: String, value: String)] {
    guard let attributes = proposal.attributes else {
      let missing = [
        ("--endonym", proposal.endonym), ("--english", proposal.english),
        ("--script", proposal.script),
      ].filter { $0.1 == nil }.map(\.0)
      throw Console.refusal(
        "CLDR does not know enough of '\(proposal.tag)'",
        help: "give \(missing.joined(separator: ", "))", code: .badArguments)
    }
    return attributes
  }

  /// Writes the locale's file first: a declared language without one would be empty. Work that
  /// stands there already stays.
  private func write(_ tag: LanguageTag, _ library: Library) throws {
    let texts = SourceTexts(library: library, tag: tag)
    var trees = try LocaleDesk.trees(of: tag, in: options.folder)
    trees.update(with: texts.originals)
    if prefillSource { trees.prefillSources() }
    for path in try LocaleDesk.write(trees, in: options.folder) {
      Console.write("Wrote \(path)\n")
    }
  }
}

extension TextDirection: ExpressibleByArgument {}
extension DigitSystem: ExpressibleByArgument {}
