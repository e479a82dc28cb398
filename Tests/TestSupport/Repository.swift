package import Foundation

/// The repository under test, its program and its sites.
package enum Repository {
  private static let environment = ProcessInfo.processInfo.environment

  package static let root =
    environment["KIOSK_ROOT"].map { URL(filePath: $0) }
    ?? URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

  package static let program = environment["KIOSK_PROGRAM"] ?? url(".build/release/kiosk").path

  /// The site that the repository ships.
  package static let site = root.path

  /// The site that holds every element once.
  package static let everything = url("Tests/Fixtures/site-everything").path

  package static func url(_ path: String) -> URL { root.appending(path: path) }
}

/// The kiosk with these arguments; what it remembers of a site lies in a folder of the tests.
package func kiosk(_ arguments: String..., site: String? = Repository.site) -> Command {
  kiosk(arguments, site: site)
}

/// The same with a list of arguments.
package func kiosk(_ arguments: [String], site: String? = Repository.site) -> Command {
  Command(
    program: Repository.program, arguments: arguments + (site.map { ["--site", $0] } ?? []),
    environment: [
      "PATH": "/usr/bin:/bin",
      "HOME": FileManager.default.temporaryDirectory.appending(path: "kiosk-home").path,
    ])
}
