import ArgumentParser
import KioskContent

/// Where the site lies; every command takes it.
struct SiteOptions: ParsableArguments {
  @Option(name: .long, help: "The folder that holds Content/ and Locales/.")
  var site: String

  var folder: SiteFolder { SiteFolder(path: site) }

  /// The site as it is on disk, without last good versions.
  ///
  /// - Throws: an exit code after the faults are printed, where nothing can be shown.
  func load() async throws -> Edition {
    var loader = SiteLoader(folder: folder)
    let outcome = await loader.loadIfChanged()
    guard let edition = outcome?.edition else { throw refusal(outcome?.diagnostics ?? []) }
    return edition
  }

  /// The site as readers should get it while people edit it.
  ///
  /// - Parameter state: where last good versions are kept, if not in the user's state folder.
  /// - Throws: an exit code after the faults are printed, where nothing can be served.
  func live(state: String?) async throws -> LiveSite {
    let place = state ?? StatePlace.standard(for: folder.path)
    do {
      return try await LiveSite(folder: folder, state: StateFolder(path: place))
    } catch {
      throw refusal(error.diagnostics)
    }
  }

  /// The site as the translator of one language should see it, drafts included.
  ///
  /// - Throws: an exit code after the faults are printed, where nothing can be shown.
  func preview(of tag: LanguageTag) async throws -> LiveSite {
    do {
      return try await LiveSite(folder: folder, state: nil, scope: .preview(of: tag))
    } catch {
      throw refusal(error.diagnostics)
    }
  }

  private func refusal(_ diagnostics: [Diagnostic]) -> ExitCode {
    let code = Console.refusal(diagnostics)
    return Console.refusal(
      "without Content/site.xml and Locales/locales.xml there is nothing to show", code: code)
  }
}

extension Library {
  /// The declared locale that a person names on the command line.
  func declared(_ text: String) throws -> LocaleDeclaration {
    let choice = matcher.choice(for: LanguageTag(text).map { [$0] } ?? [])
    guard choice.asked != nil, let locale = locale(choice.served) else {
      let known = locales.locales.map(\.tag.description).joined(separator: ", ")
      throw Console.refusal(
        "the site has no language '\(text)'", help: "it has: \(known)", code: .badArguments)
    }
    return locale
  }
}
