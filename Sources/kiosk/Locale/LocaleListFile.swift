import KioskContent
import KioskTranslation

/// `Locales/locales.xml` on disk.
struct LocaleListFile {
  let path: String

  init(folder: SiteFolder) { path = "\(folder.path)/Locales/locales.xml" }

  /// Declares a locale behind the others; every other byte of the file stays.
  func add(_ attributes: [(name: String, value: String)]) throws {
    guard let tree = try LocaleDesk.tree(at: path),
      let bytes = LocaleLine.added(attributes, to: tree)
    else {
      throw Console.refusal("\(path) declares no locale to stand behind", code: .contentErrors)
    }
    try LocaleDesk.write(bytes, to: path)
    Console.write("Declared in \(path)\n")
  }
}
