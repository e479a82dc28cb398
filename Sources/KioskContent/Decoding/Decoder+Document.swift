package import KioskXML

extension Document {
  /// Decodes a document's tree; the document is `nil` where it has no usable title, and every
  /// fault is among the diagnostics.
  package static func decode(
    _ tree: XMLTree, id: DocumentID, kind: DocumentKind
  ) -> (document: Document?, diagnostics: [Diagnostic]) {
    var decoder = Decoder(source: tree.source, document: id)
    let document = decoder.document(tree.root, kind: kind)
    return (document, decoder.diagnostics)
  }
}

extension Decoder {
  private enum StateName: String, CaseIterable { case draft, published, withdrawn }

  fileprivate mutating func document(_ root: XMLElement, kind: DocumentKind) -> Document? {
    guard isRoot(root, named: kind.rawValue) else { return nil }
    allowAttributes(
      ["xml:lang", "state", "critical", "applies-to", "example", "replaced-by"], on: root)
    let language = sourceLanguage(of: root)
    let state = state(of: root)
    let isCritical = flag("critical", of: root)
    let isExample = flag("example", of: root)
    let audience = audience(of: root)
    let (title, summary, rest) = heading(of: root)
    let blocks = blocks(rest, in: root, kind: kind)
    reportRepeatedName(in: root)
    guard let title, let language else { return nil }
    return Document(
      id: document, kind: kind, path: source.path, sourceLanguage: language, state: state,
      isCritical: isCritical, isExample: isExample, audience: audience, title: title,
      summary: summary, blocks: blocks, units: units, position: position(of: root))
  }

  /// Whether the root is what the file's place asks for.
  mutating func isRoot(_ root: XMLElement, named name: String) -> Bool {
    if isNamed(root, name) { return true }
    let isForeign = root.name.namespace != Decoder.namespace
    report(
      isForeign && root.name.local == name
        ? .wrongNamespace(element: name, expected: Decoder.namespace)
        : .wrongRoot(found: root.name.local, expected: [name]),
      at: root.offset)
    return false
  }

  /// The language a file is written in.
  mutating func sourceLanguage(of root: XMLElement) -> LanguageTag? {
    guard let attribute = root.attribute("lang", namespace: Decoder.xmlNamespace) else {
      report(.missingAttribute(name: "xml:lang", element: root.name.local), at: root.offset)
      return nil
    }
    if let tag = Decoder.tag(attribute.value) { return tag }
    reportBadValue(attribute, of: root, expected: "a language tag like de")
    return nil
  }

  /// The title and the summary that open a document, a site or a topic, and what follows them.
  mutating func heading(
    of element: XMLElement, hasSummary: Bool = true
  ) -> (title: TextUnit?, summary: TextUnit?, rest: ArraySlice<XMLElement>) {
    var rest = elements(in: element)[...]
    guard let first = rest.first, isNamed(first, "title") else {
      report(.missingElement(name: "title", parent: element.name.local), at: element.offset)
      return (nil, nil, rest)
    }
    rest = rest.dropFirst()
    let title = unit(first)?.unit
    guard hasSummary, let second = rest.first, isNamed(second, "summary") else {
      return (title, nil, rest)
    }
    return (title, unit(second)?.unit, rest.dropFirst())
  }

  private mutating func state(of root: XMLElement) -> Document.State {
    let name = choice("state", of: root, as: StateName.self) ?? .published
    let successor =
      root.attribute("replaced-by") == nil ? nil : target("replaced-by", of: root)?.target
    if name != .withdrawn, let attribute = root.attribute("replaced-by") {
      report(
        .conflictingAttributes(
          "replaced-by", "state=\"\(name.rawValue)\"", element: root.name.local),
        at: attribute.offset)
    }
    switch name {
    case .draft: return .draft
    case .published: return .published
    case .withdrawn: return .withdrawn(replacedBy: successor)
    }
  }

  private mutating func reportRepeatedName(in root: XMLElement) {
    let offsets = root.descendants(named: "official-name").map(\.offset)
    for offset in offsets.dropFirst() {
      report(.repeatedElement(name: "official-name", parent: root.name.local), at: offset)
    }
  }
}

extension XMLElement {
  /// Every element of this name below this one, in document order.
  func descendants(named name: String) -> [XMLElement] {
    elements.flatMap { child in
      (child.name.local == name ? [child] : []) + child.descendants(named: name)
    }
  }
}
