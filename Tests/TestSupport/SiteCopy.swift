import Foundation

/// A copy of a site that a test may damage.
package struct SiteCopy {
  package let folder: TemporaryFolder

  /// - Parameter source: a folder of the repository; empty is the repository's own site.
  package init(of source: String = "") throws {
    folder = try TemporaryFolder()
    for part in ["Content", "Locales"] {
      try folder.copy(source.isEmpty ? part : "\(source)/\(part)", to: part)
    }
  }

  /// A copy of the site that holds every element once.
  package static func ofEverything() throws -> SiteCopy {
    try SiteCopy(of: "Tests/Fixtures/site-everything")
  }

  package var path: String { folder.path }
}
