import ArgumentParser
import KioskContent
import KioskTranslation
import KioskXML

/// `kiosk locale translate TAG --engine NAME`: lets a program translate what nobody has.
struct LocaleTranslateCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "translate",
    abstract: "Let a program translate what is missing, or what a program translated before.",
    discussion: """
      Readers see that a program made the text until a person signs it off. A person's text is \
      never replaced. The engine reads XLIFF 1.2 on standard input, writes it with targets on \
      standard output, and gets the tags of both languages as arguments.
      """)

  @OptionGroup var options: SiteOptions

  @Argument(help: "The locale's tag, as Locales/locales.xml has it.")
  var tag: String

  @Option(help: "A file in ~/.config/welcome-kiosk/engines, or the path of one.")
  var engine: String

  @Option(help: "The only document wanted.")
  var document: String?

  @Flag(help: "Also documents in which a wrong word harms.")
  var critical = false

  @Option(help: "How long the engine may take.")
  var seconds = 3600

  func validate() throws {
    guard seconds > 0 else { throw ValidationError("'--seconds' must be from 1.") }
  }

  func run() async throws {
    let library = try await options.load().library
    var desk = try LocaleDesk(tag, of: library, in: options.folder)
    let run = try EngineRun(
      named: engine,
      arguments: [library.site.sourceLanguage.description, desk.locale.tag.description],
      seconds: seconds)
    let work = MachineWork(
      texts: desk.texts, trees: desk.trees, library: library, allowsCritical: critical
    ) { id in document.map { $0 == id.rawValue } ?? true }
    if work.critical > 0 {
      Console.error(
        "\(work.critical.counted("text")) left to people, because a wrong word harms there "
          + "(--critical takes them too)")
    }
    guard !work.units.isEmpty else { return Console.write("Nothing to translate\n") }
    let plan = try await plan(for: work, desk, run)
    Console.write(ImportReport(plan, file: engine).text)
    desk.trees = plan.trees
    try desk.write()
    guard plan.refused.isEmpty else { throw ExitCode.contentErrors }
  }

  /// What the engine's answer would change; a unit that nobody asked for does not count.
  private func plan(
    for work: MachineWork, _ desk: LocaleDesk, _ run: EngineRun
  ) async throws -> ImportPlan {
    let export = Export(texts: desk.texts, trees: desk.trees, units: work.units)
    let answer = try await run.output(for: export.xliff(prefillsSources: false).serialized())
    do {
      let tree = try XMLTree(parsing: answer, path: engine, limits: .localeFile)
      let units = try IncomingFile(xliff: tree).units.filter { work.units.contains($0.id) }
      return ImportPlan(
        units, into: desk.trees, texts: desk.texts, policy: ImportPolicy(isByProgram: true))
    } catch let faults as XMLFaults {
      throw Console.refusal(
        faults.faults.map { Diagnostic(.syntax($0), path: engine, position: $0.position) })
    } catch let fault as IncomingFile.Fault {
      throw Console.refusal(
        "the engine's answer cannot be used: \(fault.words)", code: .contentErrors)
    }
  }
}
