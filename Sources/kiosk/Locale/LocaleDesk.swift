import ArgumentParser
import KioskContent
import KioskTranslation
import KioskXML

/// One locale of a site with its files, as the commands of `kiosk locale` work on it.
struct LocaleDesk {
  let folder: SiteFolder
  let library: Library
  let locale: LocaleDeclaration
  let texts: SourceTexts
  var trees: LocaleTrees

  /// Opens the files of a locale.
  ///
  /// - Throws: an exit code after the reason is printed.
  init(_ text: String, of library: Library, in folder: SiteFolder) throws {
    guard let tag = LanguageTag(text), let locale = library.locale(tag) else {
      throw Console.refusal(
        "locale '\(text)' is not declared", help: "declare it in Locales/locales.xml",
        code: .badArguments)
    }
    try self.init(locale, of: library, in: folder)
  }

  /// The same for a locale that is declared.
  init(_ locale: LocaleDeclaration, of library: Library, in folder: SiteFolder) throws {
    self.folder = folder
    self.library = library
    self.locale = locale
    texts = SourceTexts(library: library, tag: locale.tag)
    guard !texts.originals.isEmpty else {
      throw Console.refusal(
        "everything is written in '\(locale.tag)', so there is nothing to translate",
        code: .badArguments)
    }
    trees = try LocaleDesk.trees(of: locale.tag, in: folder)
  }

  /// The locales that texts are translated into, in menu order.
  static func translated(_ library: Library) -> [LocaleDeclaration] {
    library.locales.locales.filter { locale in
      !SourceTexts(tag: locale.tag, originals: library.originals(for: locale.tag)).originals.isEmpty
    }
  }

  /// The files of a locale; one that cannot be read is never written over.
  static func trees(of tag: LanguageTag, in folder: SiteFolder) throws -> LocaleTrees {
    LocaleTrees(
      tag: tag,
      trees: try folder.localePaths(tag).compactMap { path in
        try tree(at: "\(folder.path)/\(path)").map { (path: path, tree: $0) }
      })
  }

  /// The tree of a file; `nil` where there is none.
  static func tree(at path: String) throws -> XMLTree? {
    do {
      return try LocaleFileOnDisk.tree(at: path)
    } catch let faults as XMLFaults {
      throw Console.refusal(
        faults.faults.map {
          Diagnostic(
            .syntax($0), path: path, position: $0.position,
            excerpt: faults.source.lineText($0.position.line))
        })
    } catch let error as SiteFolder.ReadError {
      throw Console.refusal("\(path) cannot be read: \(error.reason)", code: .inputOutput)
    }
  }

  /// Writes the files that have changed, each in one rename.
  ///
  /// - Returns: the paths written.
  @discardableResult func write() throws -> [String] {
    try LocaleDesk.write(trees, in: folder)
  }

  @discardableResult
  static func write(_ trees: LocaleTrees, in folder: SiteFolder) throws -> [String] {
    try trees.files.filter(\.isChanged).map { file in
      let path = "\(folder.path)/\(file.path)"
      try write(file.tree.serialized(), to: path)
      return path
    }
  }

  static func write(_ bytes: [UInt8], to path: String) throws {
    guard AtomicFile.write(bytes, to: path) else {
      throw Console.refusal("\(path) cannot be written", code: .inputOutput)
    }
  }
}

extension SiteFolder {
  /// The paths of a locale's files below the site's folder; the main one also where it is missing.
  fileprivate func localePaths(_ tag: LanguageTag) -> [String] {
    let parts = listing().files.keys.filter { $0.role == .translation(tag) }.map(\.path)
    return Array(Set(parts + ["Locales/\(tag).xliff"])).sorted()
  }
}
