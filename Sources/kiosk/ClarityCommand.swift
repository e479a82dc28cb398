import ArgumentParser
import KioskContent
import KioskTranslation

/// `kiosk clarity`: how clear the German texts are.
struct ClarityCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "clarity", abstract: "Say how clear the German texts are.",
    discussion: """
      A table per document and a finding per place, each with the part of the writing guide that \
      explains it. It measures clarity and claims no conformity with any norm. Exits with 0 unless \
      --strict.
      """)

  enum Format: String, ExpressibleByArgument, CaseIterable { case text, json }

  @OptionGroup var options: SiteOptions

  @Argument(help: "The ids of documents; without one, every German text of the site.")
  var ids: [String] = []

  @Option(help: "text for people, json for tools.")
  var format: Format = .text

  @Flag(help: "Exit with 1 where there is a warning or an error.")
  var strict = false

  @Flag(help: "Print the writing guide, in German, and nothing else.")
  var guide = false

  func run() async throws {
    if guide { return Console.write(WritingGuide.text) }
    let report = ClarityReport(try selected(await options.load().library).map(DocumentClarity.init))
    switch format {
    case .text: Console.write(report.text)
    case .json: Console.write(report.json)
    }
    if strict, report.hasWarnings { throw ExitCode.contentErrors }
  }

  private func selected(_ library: Library) throws -> [ClarityText] {
    let texts = library.germanTexts
    guard !ids.isEmpty else { return texts }
    let known = Set(texts.map(\.id.rawValue))
    for id in ids where !known.contains(id) {
      throw Console.refusal(
        "there is no German text '\(id)'",
        help: "kiosk clarity without an id lists all of them", code: .badArguments)
    }
    return texts.filter { ids.contains($0.id.rawValue) }
  }
}
