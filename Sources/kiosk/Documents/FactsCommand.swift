import ArgumentParser
import FoundationEssentials
import KioskContent
import KioskTranslation

/// `kiosk facts`: what is the same in every language, and whether it is still true.
struct FactsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "facts", abstract: "Keep phones, hours, amounts and dates true.",
    subcommands: [FactsDueCommand.self, FactsVerifyCommand.self])
}

/// `kiosk facts due`: what somebody should check.
struct FactsDueCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "due", abstract: "List the facts that somebody should check, the oldest first.")

  @OptionGroup var options: SiteOptions

  @Option(help: "Also those that are due within so many days.")
  var days = 30

  func run() async throws {
    let library = try await options.load().library
    let today = library.clock.day(at: Date())
    let limit = today.advanced(by: days)
    let due = try FactDesk(library, options.folder).facts
      .compactMap { fact in fact.due(today: today).map { (day: $0, fact: fact) } }
      .filter { $0.day <= limit }
      .sorted {
        ($0.day, $0.fact.path, $0.fact.position) < ($1.day, $1.fact.path, $1.fact.position)
      }
    for (_, fact) in due { Console.write(fact.line + "\n") }
    Console.write("\(due.count.counted("fact")) to check by \(limit)\n")
  }
}

/// `kiosk facts verify ID…`: somebody has checked them.
struct FactsVerifyCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "verify", abstract: "Say that facts have been checked today and are true.",
    discussion: "Sets 'verified' and 'review-by'; all else in the file stays as it is.")

  @OptionGroup var options: SiteOptions

  @Argument(help: "Facts as 'kiosk facts due' names them, or a document for all of its facts.")
  var id: [String]

  @Option(help: "Where the fact stands, such as a web address.")
  var source: String?

  @Option(help: "Who has checked it.")
  var by: String?

  @Option(help: "When to check again, as YYYY-MM-DD; without it after as long as the last time.")
  var reviewBy: String?

  func run() async throws {
    let library = try await options.load().library
    let desk = try FactDesk(library, options.folder)
    let verification = FactVerification(
      day: library.clock.day(at: Date()), source: source, person: by, reviewBy: try review())
    for name in id where desk.facts(named: name).isEmpty {
      throw Console.refusal(
        "there is no fact '\(name)'",
        help: Console.suggestion(for: name, among: desk.names(near: name)), code: .badArguments)
    }
    let wanted = id.flatMap { desk.facts(named: $0) }
    for (path, facts) in Dictionary(grouping: wanted, by: \.path).sorted(by: { $0.key < $1.key }) {
      guard let tree = desk.trees[path] else { continue }
      try LocaleDesk.write(
        verification.bytes(of: tree, facts: facts), to: "\(options.folder.path)/\(path)")
      Console.write("\(path): \(Set(facts.map(\.position)).count.counted("fact")) verified\n")
    }
  }

  private func review() throws -> CalendarDate? {
    guard let reviewBy else { return nil }
    guard let date = CalendarDate(reviewBy) else {
      throw Console.refusal("'\(reviewBy)' is no day like 2027-12-31", code: .badArguments)
    }
    return date
  }
}
