package import KioskContent
package import KioskXML

/// The files of one locale as trees: what is not understood in them stays.
package struct LocaleTrees: Sendable {
  /// One file.
  package struct File: Sendable {
    /// Below the site's folder: `Locales/<tag>.xliff` or `Locales/<tag>/<name>.xliff`.
    package let path: String
    /// What it holds now.
    package internal(set) var tree: XMLTree
    /// What it held when it was read; `nil` where there was no file.
    package let original: XMLTree?

    /// Whether it must be written.
    package var isChanged: Bool { original != tree }
  }

  /// What is translated into.
  package let tag: LanguageTag
  /// The files in the order of their paths.
  package private(set) var files: [File]

  /// Takes the trees that were read, by their paths below the site's folder.
  package init(tag: LanguageTag, trees: [(path: String, tree: XMLTree)]) {
    self.tag = tag
    files = trees.sorted { $0.path < $1.path }
      .map { File(path: $0.path, tree: $0.tree, original: $0.tree) }
  }

  /// The translations as readers get them.
  package var stored: Translations {
    let units = files.flatMap { file in LocaleFile.decode(file.tree, tag: tag).file?.units ?? [] }
    return Translations(units: units)
  }

  /// Every unit with its element, the first of each id.
  package var elements: [String: XMLElement] {
    Dictionary(
      files.flatMap(\.tree.transUnits).map { ($0.id, $0.element) },
      uniquingKeysWith: { first, _ in first })
  }

  /// Lets the units be edited; of an id that stands in two files only the first.
  package mutating func editUnits(_ edit: (_ unit: inout XMLElement, _ id: String) -> Void) {
    var seen: Set<String> = []
    editFiles { $0.editUnits(&seen, edit) }
  }

  /// Lets every `<file>` of every file be edited.
  package mutating func editFiles(_ edit: (_ file: inout XMLElement) -> Void) {
    for index in files.indices { files[index].tree.editFiles(edit) }
  }

  /// Brings in today's texts; new ones join their document, or stand in the first file.
  package mutating func update(with originals: [LocaleFileUpdate.Original]) {
    if files.isEmpty {
      let tree = LocaleFileUpdate(tag: tag).applied(to: nil, originals: originals)
      files = [File(path: "Locales/\(tag).xliff", tree: tree, original: nil)]
      return
    }
    var homes: [String: Int] = [:]
    for (index, file) in files.enumerated() {
      for unit in file.tree.transUnits where homes[unit.id] == nil { homes[unit.id] = index }
    }
    for index in files.indices {
      let own = originals.map { original in
        let home = files.firstIndex { $0.tree.holds(original.id) } ?? 0
        return original.keeping { homes[$0.id, default: home] == index }
      }
      files[index].tree = LocaleFileUpdate(tag: tag).applied(to: files[index].tree, originals: own)
    }
  }
}

extension XMLTree {
  /// Whether a `<file>` of that document is here.
  fileprivate func holds(_ document: DocumentID) -> Bool {
    root.elements.contains {
      XLIFF.isNamed($0, "file") && $0.attribute("original")?.value == document.rawValue
    }
  }
}

extension LocaleFileUpdate.Original {
  fileprivate func keeping(_ isKept: (TextUnit) -> Bool) -> LocaleFileUpdate.Original {
    LocaleFileUpdate.Original(
      id: id, sourceLanguage: sourceLanguage, units: units.filter(isKept), context: context)
  }
}
