package import KioskContent
package import KioskXML

/// What changes for readers when a draft is published.
package struct Publication: Sendable {
  /// The draft.
  package let document: Document
  private let library: Library

  /// - Returns: `nil` where the document is no draft.
  package init?(_ document: Document, in library: Library) {
    guard document.state == .draft else { return nil }
    self.document = document
    self.library = library
  }

  /// The file without `state="draft"`; every other byte stays.
  package static func bytes(of tree: XMLTree) -> [UInt8] {
    var edits = TextEdits(of: tree)
    if let state = tree.root.attribute("state") { edits.remove(state) }
    return edits.bytes
  }

  /// Where readers will find it, who points to it, and how far it is translated.
  package var text: String {
    var lines = ["\(document.kind.rawValue) '\(document.id)': “\(document.title.text.plain)”"]
    let topics = library.site.topics.filter { topic in
      topic.entries.contains { $0.target == document.id }
    }
    lines.append(line("stands in", topics.map { "“\($0.title.text.plain)”" }, none: "no topic"))
    let referring = library.documents.values
      .filter { $0.state == .published && $0.references.contains { $0.target == document.id } }
      .map(\.id.rawValue).sorted()
    lines.append(line("referred to by", referring, none: "no page"))
    lines.append(line("complete in", languages(complete: true), none: "no other language"))
    lines.append(line("not complete in", languages(complete: false), none: "no language"))
    let open = document.blocks.flatMap(\.facts).count { $0.provenance.verified == nil }
    if open > 0 { lines.append("  \(open.counted("fact")) nobody has checked") }
    return lines.joined(separator: "\n") + "\n"
  }

  private func line(_ label: String, _ names: [String], none: String) -> String {
    "  \(label) \(names.isEmpty ? none : names.joined(separator: ", "))"
  }

  private func languages(complete: Bool) -> [String] {
    library.locales.locales.filter { $0.tag != document.sourceLanguage }.filter { locale in
      let texts = SourceTexts(tag: locale.tag, originals: library.originals(for: locale.tag))
      let stored = library.translations[locale.tag] ?? .none
      let isComplete = document.units.allSatisfy { unit in
        texts[unit.id]?.status(of: stored[unit.id], in: locale.tag).isLeft == false
      }
      return isComplete == complete
    }.map(\.tag.description)
  }
}
