import KioskText

extension SiteCheck {
  /// Pointers that lead nowhere, or to what readers may not see.
  func references() -> [Diagnostic] {
    let site = library.site
    let siteReferences =
      [site.counter, site.counselling].compactMap { $0 } + site.emergencies.map(\.contact)
      + site.alerts.map(\.subject) + site.topics.flatMap(\.entries)
    return siteReferences.compactMap { fault(of: $0, in: SiteCheck.sitePath) }
      + (site.firstSteps.flatMap(faultOfPath).map { [$0] } ?? [])
      + documents.flatMap { document in
        document.references.compactMap { fault(of: $0, in: document.path) }
          + successor(of: document)
      }
  }

  private func fault(of reference: Reference, in path: String) -> Diagnostic? {
    let id = reference.target
    if library.documents[id]?.state == .draft {
      return Diagnostic(.referenceToDraft(id), path: path, position: reference.position)
    }
    guard isUnknown(id) else { return nil }
    return Diagnostic(unknown(id), path: path, position: reference.position)
  }

  /// The path of the first steps must be a topic.
  private func faultOfPath(_ reference: Reference) -> Diagnostic? {
    let id = reference.target
    guard library.documents[id] != nil, library.topic(id) == nil else {
      return fault(of: reference, in: SiteCheck.sitePath)
    }
    return Diagnostic(
      .notATopic(id, element: "first-steps"), path: SiteCheck.sitePath,
      position: reference.position)
  }

  private func successor(of document: Document) -> [Diagnostic] {
    guard case .withdrawn(let id?) = document.state, isUnknown(id) else { return [] }
    return [Diagnostic(unknown(id), path: document.path, position: document.position)]
  }

  private func isUnknown(_ id: DocumentID) -> Bool {
    library.documents[id] == nil && library.topic(id) == nil && !faulty.contains(id)
  }

  private func unknown(_ id: DocumentID) -> ContentFault {
    let known = library.documents.keys.map(\.rawValue) + library.site.topics.map(\.id.rawValue)
    return .unknownReference(id.rawValue, nearest: nearest(id.rawValue, among: known.sorted()))
  }

  /// Topics whose names are taken, and guides that nothing leads to.
  func topics() -> [Diagnostic] {
    let site = library.site
    var seen: Set<DocumentID> = []
    var found: [Diagnostic] = []
    for topic in site.topics {
      if DocumentID.reserved.contains(topic.id.rawValue) {
        found.append(
          Diagnostic(
            .reservedName(topic.id.rawValue), path: SiteCheck.sitePath,
            position: topic.title.position))
      }
      let other = library.documents[topic.id]?.path
      if other != nil || !seen.insert(topic.id).inserted {
        found.append(
          Diagnostic(
            .duplicateDocument(topic.id, otherPath: other ?? SiteCheck.sitePath),
            path: SiteCheck.sitePath, position: topic.title.position))
      }
    }
    let referenced = Set(
      site.topics.flatMap(\.entries).map(\.target) + documents.flatMap(\.referencedIDs))
    let orphans = library.published(.guide).filter { !referenced.contains($0.id) }
    return found
      + orphans.map { Diagnostic(.orphan($0.id), path: $0.path, position: $0.position) }
  }

  /// Emergency numbers that are not those of the contact they name.
  func emergencies() -> [Diagnostic] {
    library.site.emergencies.compactMap { line in
      guard let contact = library.documents[line.contact.target] else { return nil }
      let numbers = contact.blocks.flatMap(\.dialledNumbers)
      let isThere = numbers.contains { digits(of: $0) == digits(of: line.number) }
      return isThere
        ? nil
        : Diagnostic(
          .emergencyNumberDiffers(number: line.number, contact: contact.id, found: numbers),
          path: SiteCheck.sitePath, position: line.contact.position)
    }
  }

  private func digits(of number: String) -> String { number.filter(\.isNumber) }

  /// The notices that whoever publishes must have.
  func notices() -> [Diagnostic] {
    ["imprint", "privacy", "accessibility"].compactMap { name in
      guard let id = DocumentID(name), library.documents[id]?.kind != .notice,
        !faulty.contains(id)
      else { return nil }
      return Diagnostic(.missingNotice, path: "Content/notices/\(name).xml")
    }
  }

  /// Pictures that are not in the site's folder.
  func pictures() -> [Diagnostic] {
    documents.flatMap { document in
      document.blocks.flatMap(\.figures).filter { !folder.holdsPicture($0.source) }.map {
        Diagnostic(
          .missingPicture($0.source), path: document.path, position: $0.alternative.position)
      }
    }
  }
}

extension Block {
  /// Every number to dial.
  fileprivate var dialledNumbers: [String] {
    switch self {
    case .section(let section): section.blocks.flatMap(\.dialledNumbers)
    case .line(let line): line.kind.isDialled ? [line.value] : []
    case .paragraph, .steps, .list, .papers, .note, .warning, .quantity, .figure, .reference,
      .officialName, .operatedBy, .address, .directions, .access, .spokenLanguages, .hours:
      []
    }
  }

  /// Every picture.
  fileprivate var figures: [Figure<Text>] {
    switch self {
    case .section(let section): section.blocks.flatMap(\.figures)
    case .figure(let figure): [figure]
    case .paragraph, .steps, .list, .papers, .note, .warning, .quantity, .reference,
      .officialName, .operatedBy, .address, .directions, .access, .spokenLanguages, .hours, .line:
      []
    }
  }
}
