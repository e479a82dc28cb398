package import KioskContent
package import KioskXML

/// One fact of a document: what is the same in every language.
package struct FactRecord: Sendable, Equatable {
  /// `document.id`, or `document.element` where the element has no id.
  package let id: String
  /// The document's path below the site's folder.
  package let path: String
  /// Where the element stands in its file.
  package let position: XMLPosition
  /// Who says that it is true.
  package let provenance: Provenance

  /// The facts of a document, in document order.
  ///
  /// - Parameter tree: the document's own tree, for the ids of its elements.
  package static func all(of document: Document, in tree: XMLTree) -> [FactRecord] {
    let elements = Dictionary(
      tree.allElements.map { (tree.source.position(at: $0.offset), $0) },
      uniquingKeysWith: { first, _ in first })
    return document.blocks.flatMap(\.facts).map { fact in
      let name = elements[fact.position]?.contentID ?? fact.element
      return FactRecord(
        id: "\(document.id).\(name)", path: document.path, position: fact.position,
        provenance: fact.provenance)
    }
  }

  /// The day on which somebody should look at the fact; `nil` where none is set and the fact has
  /// been checked. A fact that nobody has checked is due at once.
  package func due(today: CalendarDate) -> CalendarDate? {
    guard provenance.verified != nil else { return today }
    return [provenance.reviewBy, provenance.validUntil].compactMap { $0 }.min()
  }

  /// One line for a list of facts to be checked.
  package var line: String {
    let reason =
      provenance.verified == nil
      ? "nobody has checked it"
      : [
        provenance.reviewBy.map { "check by \($0)" },
        provenance.validUntil.map { "holds until \($0)" },
      ].compactMap { $0 }.joined(separator: ", ")
    let source = provenance.source.map { " — \($0)" } ?? ""
    return "\(path):\(position.line): \(id): \(reason)\(source)"
  }
}

extension XMLElement {
  /// The element's `xml:id`.
  package var contentID: String? {
    attribute("id", namespace: "http://www.w3.org/XML/1998/namespace")?.value
  }
}
