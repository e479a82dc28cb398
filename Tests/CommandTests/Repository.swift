import Foundation

/// The repository under test, its program and its sites.
enum Repository {
  private static let environment = ProcessInfo.processInfo.environment

  static let root =
    environment["KIOSK_ROOT"].map { URL(filePath: $0) }
    ?? URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

  static let program = environment["KIOSK_PROGRAM"] ?? url(".build/release/kiosk").path

  /// The site that the repository ships.
  static let site = root.path

  /// The site that holds every element once.
  static let everything = url("Tests/Fixtures/site-everything").path

  static func url(_ path: String) -> URL { root.appending(path: path) }
}

/// The kiosk with these arguments; what it remembers of a site lies in a folder of the tests.
func kiosk(_ arguments: String..., site: String? = Repository.site) -> Command {
  kiosk(arguments, site: site)
}

/// The same with a list of arguments.
func kiosk(_ arguments: [String], site: String? = Repository.site) -> Command {
  Command(
    program: Repository.program, arguments: arguments + (site.map { ["--site", $0] } ?? []),
    environment: [
      "PATH": "/usr/bin:/bin",
      "HOME": FileManager.default.temporaryDirectory.appending(path: "kiosk-home").path,
    ])
}
