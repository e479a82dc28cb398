import ArgumentParser
import Foundation
import KioskContent

/// Where the site lies; every command takes it.
struct SiteOptions: ParsableArguments {
  @Option(name: .long, help: "The folder that holds Content/ and Locales/.")
  var site: String

  var folder: SiteFolder { SiteFolder(path: site) }

  /// Loads the site as it is on disk, without last good versions.
  ///
  /// - Throws: an exit code after the faults are printed, where nothing can be served.
  func load() async throws -> Edition {
    var loader = SiteLoader(folder: folder)
    let outcome = await loader.loadIfChanged()
    guard let edition = outcome?.edition else {
      for diagnostic in outcome?.diagnostics ?? [] { Console.error(diagnostic.report) }
      throw ExitCode(1)
    }
    return edition
  }
}
