import FoundationEssentials
import KioskContent
import KioskTranslation
import KioskXML

/// `kiosk check --fix`: mends what needs no decision, in the site's documents.
struct ContentFix {
  let folder: SiteFolder

  /// Mends every document, each in one rename, and says which have changed.
  ///
  /// - Parameter faults: what a check has found.
  func apply(_ faults: [Diagnostic]) throws {
    let paths = folder.listing().files.keys.filter(\.isContent).map(\.path).sorted()
    for path in paths {
      let full = "\(folder.path)/\(path)"
      guard let data = try? Data(contentsOf: URL(filePath: full)) else { continue }
      let bytes = [UInt8](data)
      // A file that is no XML needs a person.
      guard let tree = try? XMLTree(parsing: bytes, path: path, limits: .document) else { continue }
      let own = faults.filter { $0.path == path }
      let mended = ContentRepair.withTidySpace(
        ContentRepair.withIDs(tree, faults: own) ?? bytes)
      guard mended != bytes else { continue }
      try LocaleDesk.write(mended, to: full)
      Console.error("Mended \(full)")
    }
  }
}

extension SiteFile {
  /// Whether people write the file by hand in the source language.
  fileprivate var isContent: Bool {
    switch role {
    case .site, .interface, .document: true
    case .locales, .translation: false
    }
  }
}
