/// A page with what its reader needs to go there: one sheet of paper.
package struct PaperPage: Sendable {
  /// The page.
  package let page: Page
  /// The offices and contacts that it points to, in order.
  package let places: [Page]
}

/// Several pages with a cover and a list of what they are.
package struct Booklet: Sendable {
  /// What the selection is called; its page is a listing.
  package let selection: Page
  /// The guides and offers of the selection, in its order.
  package let guides: [Page]
  /// The offices of the selection and those that the guides point to.
  package let offices: [Page]
  /// The contacts of the selection and those that the guides point to.
  package let contacts: [Page]
  /// The imprint and its like.
  package let notices: [Page]
}

extension Edition {
  /// The sheets of some documents and topics; a topic is all that it selects. Pages that nobody may
  /// read are left out, and no page stands twice.
  package func paperPages(_ ids: [DocumentID], for reader: Reader) -> [PaperPage] {
    library.documents(selectedBy: ids).compactMap { id in
      page(.page(id), for: reader).map { page in
        PaperPage(page: page, places: places(of: [id], for: reader))
      }
    }
  }

  /// The booklet of a topic; `nil` where the site has no such topic.
  package func booklet(_ selection: DocumentID, for reader: Reader) -> Booklet? {
    guard library.topic(selection) != nil, let page = page(.page(selection), for: reader) else {
      return nil
    }
    let own = library.documents(selectedBy: [selection]).filter { library.isPublished($0) }
    let guides = own.filter { [.guide, .offer].contains(library.documents[$0]?.kind) }
    let all = own + guides.flatMap(library.places)
    return Booklet(
      selection: page, guides: pages(guides, for: reader),
      offices: pages(all.distinct.filter { library.documents[$0]?.kind == .office }, for: reader),
      contacts: pages(all.distinct.filter { library.documents[$0]?.kind == .contact }, for: reader),
      notices: pages(library.published(.notice).map(\.id), for: reader))
  }

  private func places(of ids: [DocumentID], for reader: Reader) -> [Page] {
    pages(ids.flatMap(library.places).distinct, for: reader)
  }

  private func pages(_ ids: [DocumentID], for reader: Reader) -> [Page] {
    ids.compactMap { page(.page($0), for: reader) }
  }
}

extension Library {
  /// Documents as they are and topics as what they select, each document once; topics within topics
  /// are left out.
  fileprivate func documents(selectedBy ids: [DocumentID]) -> [DocumentID] {
    ids.flatMap { id in topic(id).map { $0.entries.map(\.target) } ?? [id] }
      .filter { documents[$0] != nil }.distinct
  }

  fileprivate func isPublished(_ id: DocumentID) -> Bool { documents[id]?.isPublished ?? false }

  /// The offices and contacts that a document points to.
  fileprivate func places(of id: DocumentID) -> [DocumentID] {
    (documents[id]?.references.map(\.target) ?? []).distinct.filter { target in
      target != id && isPublished(target)
        && [.office, .contact].contains(documents[target]?.kind)
    }
  }
}

extension [DocumentID] {
  /// Each once, where it first stands.
  fileprivate var distinct: [DocumentID] {
    var met: Set<DocumentID> = []
    return filter { met.insert($0).inserted }
  }
}
