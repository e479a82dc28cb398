import ArgumentParser
import KioskContent
import KioskTranslation

/// `kiosk locale accept`: an outdated translation is still right.
struct LocaleAcceptCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "accept",
    abstract: "Say that an outdated translation is still right.",
    usage: """
      kiosk locale accept --site <site> <tag> <unit> ...
      kiosk locale accept --site <site> --all-locales <unit> ...
      """,
    discussion: "The translation stays, and today's source is what it translates.")

  @OptionGroup var options: SiteOptions

  @Argument(help: "The locale's tag, then units as `diff` and `check` name them.")
  var words: [String]

  @Flag(help: "In every language: this change of the source changes no meaning. Needs no tag.")
  var allLocales = false

  func validate() throws {
    guard words.count >= (allLocales ? 1 : 2) else {
      throw ValidationError("Missing expected argument '<unit>'")
    }
  }

  func run() async throws {
    let library = try await options.load().library
    let units = allLocales ? words : Array(words.dropFirst())
    let locales =
      allLocales ? LocaleDesk.translated(library).map(\.tag.description) : [words[0]]
    var isComplete = true
    for tag in locales {
      var desk = try LocaleDesk(tag, of: library, in: options.folder)
      let wanted = allLocales ? desk.outdated(among: units) : units
      let acceptance = Acceptance(texts: desk.texts, judge: allLocales ? .editor : .translator)
      let refused = acceptance.apply(to: wanted, in: &desk.trees)
      for (unit, reason) in refused { say(unit, reason, in: tag) }
      isComplete = isComplete && refused.isEmpty
      try desk.write()
      Console.write("\(tag): \((wanted.count - refused.count).counted("text")) accepted\n")
    }
    guard isComplete else { throw ExitCode.contentErrors }
  }

  private func say(_ unit: String, _ reason: Acceptance.Refusal, in tag: String) {
    Console.error("error: '\(unit)' in '\(tag)' is not accepted: \(reason.words)")
    if let help = reason.help { Console.error("  help: \(help)") }
  }
}

extension LocaleDesk {
  /// The units that a change of the source has outdated here, and those that no language has.
  fileprivate func outdated(among units: [String]) -> [String] {
    let stored = trees.stored
    return units.filter { unit in
      texts[unit].map { $0.status(of: stored[unit], in: locale.tag) == .outdated } ?? true
    }
  }
}
