import KioskContent
import KioskTranslation
import KioskXML

/// The facts of a site with the files that hold them.
struct FactDesk {
  /// In the order of the paths and of the files.
  let facts: [FactRecord]
  /// The documents' files by path.
  let trees: [String: XMLTree]

  /// Reads the files of all documents that can be used.
  init(_ library: Library, _ folder: SiteFolder) throws {
    var trees: [String: XMLTree] = [:]
    var facts: [FactRecord] = []
    for document in library.documents.values.sorted(by: { $0.path < $1.path }) {
      guard let tree = try LocaleDesk.tree(at: "\(folder.path)/\(document.path)") else { continue }
      trees[document.path] = tree
      facts += FactRecord.all(of: document, in: tree)
    }
    self.trees = trees
    self.facts = facts
  }

  /// The facts of this name, or of a document of this name.
  func facts(named name: String) -> [FactRecord] {
    facts.filter { $0.id == name || $0.id.hasPrefix("\(name).") }
  }

  /// The names that a person may have meant: those of the document, if it is one.
  func names(near name: String) -> [String] {
    let document = name.prefix { $0 != "." }
    let own = facts.map(\.id).filter { $0.hasPrefix("\(document).") }
    return own.isEmpty ? Array(Set(facts.map { String($0.id.prefix { $0 != "." }) })).sorted() : own
  }
}
