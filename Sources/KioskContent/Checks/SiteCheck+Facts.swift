extension SiteCheck {
  /// Facts that nobody has checked or that are past their dates, and records that are fiction.
  func facts() -> [Diagnostic] {
    documents.flatMap { document in
      document.blocks.flatMap(\.facts).compactMap { fact in
        fault(of: fact.provenance, element: fact.element, isExample: document.isExample).map {
          Diagnostic($0, path: document.path, position: fact.position)
        }
      } + example(document)
    }
  }

  private func fault(
    of provenance: Provenance, element: String, isExample: Bool
  ) -> ContentFault? {
    switch provenance.standing(on: day) {
    case .expired: provenance.validUntil.map { .expired(element: element, since: $0) }
    case .reviewDue: provenance.reviewBy.map { .reviewDue(element: element, since: $0) }
    case .current:
      provenance.verified == nil && !isExample ? .unverifiedFact(element: element) : nil
    }
  }

  private func example(_ document: Document) -> [Diagnostic] {
    guard document.isExample else { return [] }
    return [
      Diagnostic(.example(document.id), path: document.path, position: document.position)
    ]
  }
}
