import KioskText
package import KioskXML

/// Brings today's source texts into a locale file: new units are added, changed ones are marked and
/// keep what was there, and everything the program does not understand stays as it is.
package struct LocaleFileUpdate {
  /// The part of a site that one `<file>` holds.
  package struct Original: Sendable {
    package let id: DocumentID
    package let sourceLanguage: LanguageTag
    package let units: [TextUnit]

    package init(id: DocumentID, sourceLanguage: LanguageTag, units: [TextUnit]) {
      self.id = id
      self.sourceLanguage = sourceLanguage
      self.units = units
    }
  }

  private let tag: LanguageTag

  /// - Parameter tag: the locale that the file translates into.
  package init(tag: LanguageTag) { self.tag = tag }

  /// The updated file.
  ///
  /// - Parameter existing: the file as it is; `nil` makes a new one.
  package func applied(to existing: XMLTree?, originals: [Original]) -> XMLTree {
    var tree = existing ?? emptyTree
    for original in originals where !original.units.isEmpty {
      update(&tree.root, with: original)
    }
    return tree
  }

  private var emptyTree: XMLTree {
    XMLTree(
      root: XMLElement(
        XLIFF.name("xliff"), attributes: [XLIFF.attribute("version", "1.2")],
        namespaces: [XMLNamespace(prefix: "", uri: XLIFF.namespace)],
        children: [.text("\n")]))
  }

  private func update(_ root: inout XMLElement, with original: Original) {
    let index = root.children.firstIndex { node in
      guard case .element(let file) = node else { return false }
      return XLIFF.isNamed(file, "file")
        && file.attribute("original")?.value == original.id.rawValue
    }
    guard let index, case .element(var file) = root.children[index] else {
      root.append(.element(newFile(for: original)), depth: 1)
      return
    }
    update(&file, original.units)
    root.children[index] = .element(file)
  }

  private func newFile(for original: Original) -> XMLElement {
    var file = XMLElement(
      XLIFF.name("file"),
      attributes: [
        XLIFF.attribute("original", original.id.rawValue),
        XLIFF.attribute("source-language", original.sourceLanguage.description),
        XLIFF.attribute("target-language", tag.description),
        XLIFF.attribute("datatype", "xml"),
      ])
    file.append(.element(XMLElement(XLIFF.name("body"))), depth: 2)
    update(&file, original.units)
    return file
  }

  private func update(_ file: inout XMLElement, _ units: [TextUnit]) {
    let byID = Dictionary(units.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    var present: Set<String> = []
    for index in file.children.indices {
      guard case .element(var body) = file.children[index], XLIFF.isNamed(body, "body") else {
        continue
      }
      refresh(&body, byID, &present)
      for unit in units where !present.contains(unit.id) {
        body.append(.element(newUnit(unit)), depth: 3)
        present.insert(unit.id)
      }
      file.children[index] = .element(body)
    }
  }

  private func refresh(
    _ parent: inout XMLElement, _ units: [String: TextUnit], _ present: inout Set<String>
  ) {
    for index in parent.children.indices {
      guard case .element(var element) = parent.children[index] else { continue }
      if XLIFF.isNamed(element, "group") {
        refresh(&element, units, &present)
      } else if XLIFF.isNamed(element, "trans-unit"), let id = element.attribute("id")?.value {
        present.insert(id)
        if let unit = units[id] { refresh(&element, unit) }
      }
      parent.children[index] = .element(element)
    }
  }

  private func refresh(_ element: inout XMLElement, _ unit: TextUnit) {
    guard let index = element.firstIndex(of: "source"), case .element(var source) = element.children[index]
    else { return }
    var reader = CodedTextReader()
    guard reader.read(source) != unit.text.coded else { return }
    let old = source
    source.children = unit.text.nodes.map(\.xliff)
    element.children[index] = .element(source)
    guard let targetIndex = element.firstIndex(of: "target"),
      case .element(var target) = element.children[targetIndex], !target.text.folded.isEmpty
    else { return }
    let alternative = XMLElement(
      XLIFF.name("alt-trans"), attributes: [XLIFF.attribute("origin", "previous-version")],
      children: [.element(old), .element(target)])
    target.set("state", "needs-adaptation")
    target.attributes.removeAll { $0.name.local == "state-qualifier" }
    element.children[targetIndex] = .element(target)
    element.append(.element(alternative), depth: 4)
  }

  private func newUnit(_ unit: TextUnit) -> XMLElement {
    var element = XMLElement(
      XLIFF.name("trans-unit"), attributes: [XLIFF.attribute("id", unit.id)])
    element.append(
      .element(XMLElement(XLIFF.name("source"), children: unit.text.nodes.map(\.xliff))), depth: 4)
    element.append(
      .element(
        XMLElement(XLIFF.name("target"), attributes: [XLIFF.attribute("state", "new")])), depth: 4)
    for note in notes(of: unit) {
      element.append(
        .element(XMLElement(XLIFF.name("note"), children: [.text(note)])), depth: 4)
    }
    return element
  }

  /// What the author says, and what each code encloses.
  private func notes(of unit: TextUnit) -> [String] {
    let codes = unit.text.codes.map { code in
      code.equivalentText.isEmpty
        ? "\(code.id) = \(unit.text.words(of: code.id))" : "\(code.id) = \(code.equivalentText)"
    }
    return [unit.note, codes.isEmpty ? nil : codes.joined(separator: ", ")].compactMap { $0 }
  }
}

extension XMLElement {
  fileprivate func firstIndex(of name: String) -> Int? {
    children.firstIndex { node in
      guard case .element(let element) = node else { return false }
      return XLIFF.isNamed(element, name)
    }
  }

  fileprivate mutating func set(_ name: String, _ value: String) {
    attributes.removeAll { $0.name.local == name && $0.name.namespace.isEmpty }
    attributes.append(XLIFF.attribute(name, value))
  }

  /// Adds a child on a line of its own; an element at `depth` stands two spaces further in each.
  fileprivate mutating func append(_ node: XMLNode, depth: Int) {
    if case .text(let text, _) = children.last, text.utf8.allSatisfy(\.isXMLSpace) {
      children.removeLast()
    }
    children.append(.text("\n" + String(repeating: "  ", count: depth)))
    children.append(node)
    children.append(.text("\n" + String(repeating: "  ", count: depth - 1)))
  }
}

extension InlineText {
  /// The words that a code encloses.
  fileprivate func words(of id: String) -> String {
    InlineText.find(id, in: nodes).map { InlineText($0).plain } ?? ""
  }

  private static func find(_ id: String, in nodes: [InlineNode]) -> [InlineNode]? {
    for case .span(let code, let inner) in nodes {
      if code.id == id { return inner }
      if let found = find(id, in: inner) { return found }
    }
    return nil
  }
}

extension InlineNode {
  /// The piece as XLIFF holds it.
  fileprivate var xliff: XMLNode {
    switch self {
    case .text(let text): .text(text)
    case .span(let code, let nodes):
      .element(
        XMLElement(
          XLIFF.name("g"),
          attributes: [XLIFF.attribute("id", code.id), XLIFF.attribute("ctype", code.kind.xliffType)],
          children: nodes.map(\.xliff)))
    case .mark(let code):
      .element(
        XMLElement(
          XLIFF.name("x"),
          attributes: [
            XLIFF.attribute("id", code.id), XLIFF.attribute("ctype", code.kind.xliffType),
            XLIFF.attribute("equiv-text", code.equivalentText),
          ]))
    }
  }
}

extension InlineKind {
  /// The code's kind in the words of XLIFF 1.2, `ctype`.
  fileprivate var xliffType: String {
    switch self {
    case .strong: "bold"
    case .term: "x-term"
    case .link: "link"
    case .law: "x-law"
    case .placeholder: "x-value"
    }
  }
}

extension Library {
  /// What a locale file of this site holds, in the order a translator should see it: the program's
  /// words, the site's own, then the documents by topic.
  package func originals(for tag: LanguageTag) -> [LocaleFileUpdate.Original] {
    let used = PluralCategory.categories(of: tag.description)
    let words = interface.units.filter { $0.pluralCategory.map(used.contains) ?? true }
    var ids = site.topics.flatMap(\.entries).map(\.target)
    ids += documents.keys.sorted()
    var seen: Set<DocumentID> = []
    let ordered = ids.filter { seen.insert($0).inserted }.compactMap { documents[$0] }
    return [
      .init(id: .interface, sourceLanguage: interface.sourceLanguage, units: words),
      .init(id: .site, sourceLanguage: site.sourceLanguage, units: site.units),
    ]
      + ordered.filter { $0.sourceLanguage != tag }.map {
        .init(id: $0.id, sourceLanguage: $0.sourceLanguage, units: $0.units)
      }
  }
}
