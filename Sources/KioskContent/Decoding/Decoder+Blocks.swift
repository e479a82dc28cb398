import KioskXML

extension Decoder {
  static let commonBlockNames = [
    "section", "paragraph", "steps", "list", "papers", "note", "warning", "deadline", "duration",
    "date", "count", "cost", "figure", "see",
  ]
  static let detailNames = [
    "official-name", "operator", "address", "directions", "access", "languages", "hours", "line",
  ]

  /// The blocks of a document or a section.
  mutating func blocks(
    _ elements: some Sequence<XMLElement>, in parent: XMLElement, kind: DocumentKind
  ) -> [Block<TextUnit>] {
    elements.compactMap { block($0, in: parent, kind: kind) }
  }

  private mutating func block(
    _ element: XMLElement, in parent: XMLElement, kind: DocumentKind
  ) -> Block<TextUnit>? {
    let expected =
      Decoder.commonBlockNames.filter { $0 != "section" || parent.name.local != "section" }
      + (kind.holdsDetails ? Decoder.detailNames : [])
    guard element.name.namespace == Decoder.namespace else {
      reject(element, in: parent, expected: expected)
      return nil
    }
    switch element.name.local {
    case "section": return section(element, in: parent, kind: kind)
    case "title":
      misplaced(element, in: parent, rule: .titleFirst)
      return nil
    case "summary" where parent.name.local != "section":
      misplaced(element, in: parent, rule: .summaryAfterTitle)
      return nil
    case "paragraph": return passage(element, audience: true).map(Block.paragraph)
    case "steps": return steps(element).map(Block.steps)
    case "list": return itemList(element).map(Block.list)
    case "papers": return itemList(element).map(Block.papers)
    case "note": return passage(element).map(Block.note)
    case "warning": return passage(element).map(Block.warning)
    case "deadline", "duration", "date", "count", "cost":
      return quantity(element).map(Block.quantity)
    case "figure": return figure(element).map(Block.figure)
    case "see": return reference(element).map(Block.reference)
    default:
      if kind.holdsDetails, let block = detail(element) { return block }
      if !(kind.holdsDetails && Decoder.detailNames.contains(element.name.local)) {
        reject(element, in: parent, expected: expected)
      }
      return nil
    }
  }

  private mutating func misplaced(
    _ element: XMLElement, in parent: XMLElement, rule: ContentFault.PlacementRule
  ) {
    report(
      .misplacedElement(name: element.name.local, parent: parent.name.local, rule: rule),
      at: element.offset)
  }

  private mutating func section(
    _ element: XMLElement, in parent: XMLElement, kind: DocumentKind
  ) -> Block<TextUnit>? {
    if parent.name.local == "section" {
      misplaced(element, in: parent, rule: .sectionOutsideSection)
    }
    allowAttributes(["xml:id", "applies-to"], on: element)
    let id = id(of: element)
    let audience = audience(of: element)
    let children = elements(in: element)
    guard let first = children.first, isNamed(first, "title") else {
      report(.missingElement(name: "title", parent: "section"), at: element.offset)
      _ = blocks(children, in: element, kind: kind)
      return nil
    }
    let title = unit(first)?.unit
    let blocks = blocks(children.dropFirst(), in: element, kind: kind)
    guard let id, let title else { return nil }
    return .section(Section(id: id, title: title, audience: audience, blocks: blocks))
  }

  /// A text element with the references behind its text.
  mutating func passage(
    _ element: XMLElement, audience allowsAudience: Bool = false, also attributes: [String] = []
  ) -> Passage<TextUnit>? {
    let audience = allowsAudience ? audience(of: element) : []
    let allowed = (allowsAudience ? ["applies-to"] : []) + attributes
    guard let (unit, trailing) = unit(element, allowing: allowed, trailing: ["see"]) else {
      return nil
    }
    let references = trailing.compactMap { reference($0) }
    return Passage(
      id: unit.elementID, text: unit, audience: audience, references: references)
  }

  private mutating func steps(_ element: XMLElement) -> Steps<TextUnit>? {
    allowAttributes(["xml:id", "when"], on: element)
    let id = id(of: element)
    let period = choice("when", of: element, as: Period.self)
    var steps: [Step<TextUnit>] = []
    let children = elements(in: element)
    for (index, child) in children.enumerated() {
      guard isNamed(child, "step") else {
        reject(child, in: element, expected: ["step"])
        continue
      }
      let join = choice("join", of: child, as: Join.self)
      if index == 0, join != nil { misplaced(child, in: element, rule: .joinNotFirst) }
      if let passage = passage(child, audience: true, also: ["join"]) {
        steps.append(Step(join: join, passage: passage))
      }
    }
    if children.isEmpty {
      report(.missingElement(name: "step", parent: "steps"), at: element.offset)
    }
    guard let id, !steps.isEmpty else { return nil }
    return Steps(id: id, period: period, steps: steps)
  }

  private mutating func itemList(_ element: XMLElement) -> ItemList<TextUnit>? {
    allowAttributes(["xml:id"], on: element)
    let id = id(of: element)
    var items: [Passage<TextUnit>] = []
    let children = elements(in: element)
    for child in children {
      guard isNamed(child, "item") else {
        reject(child, in: element, expected: ["item"])
        continue
      }
      if let item = passage(child, audience: true) { items.append(item) }
    }
    if children.isEmpty {
      report(.missingElement(name: "item", parent: element.name.local), at: element.offset)
    }
    guard let id, !items.isEmpty else { return nil }
    return ItemList(id: id, items: items)
  }

  private mutating func figure(_ element: XMLElement) -> Figure<TextUnit>? {
    allowAttributes(["xml:id", "src"], on: element)
    let id = id(of: element)
    let source = requiredValue(
      "src", of: element, expected: "a path below Content/, without '..'"
    ) { Decoder.isInnerPath($0) ? $0 : nil }
    var found: [String: TextUnit] = [:]
    let names = ["alternative", "caption"]
    for child in elements(in: element) {
      let name = child.name.local
      guard names.contains(name), isNamed(child, name) else {
        reject(child, in: element, expected: names)
        continue
      }
      if found[name] != nil {
        report(.repeatedElement(name: name, parent: "figure"), at: child.offset)
      }
      if let unit = unit(child)?.unit { found[name] = unit }
    }
    guard let alternative = found["alternative"] else {
      report(.missingElement(name: "alternative", parent: "figure"), at: element.offset)
      return nil
    }
    guard let id, let source else { return nil }
    return Figure(id: id, source: source, alternative: alternative, caption: found["caption"])
  }

  private static func isInnerPath(_ path: String) -> Bool {
    let parts = path.split(separator: "/", omittingEmptySubsequences: false)
    return !parts.isEmpty && parts.allSatisfy { !$0.isEmpty && $0 != "." && $0 != ".." }
  }

  /// A `see`, an `entry` or a `counter`: an empty element that names a document.
  mutating func reference(_ element: XMLElement) -> Reference? {
    allowAttributes(["ref"], on: element)
    for child in elements(in: element) { reject(child, in: element, expected: []) }
    return target("ref", of: element)
  }

  /// The document that an attribute names.
  mutating func target(_ name: String, of element: XMLElement) -> Reference? {
    let id = requiredValue(name, of: element, expected: "the id of a document or a topic") {
      DocumentID($0)
    }
    guard let id, let attribute = element.attribute(name) else { return nil }
    return Reference(target: id, position: source.position(at: attribute.offset))
  }
}

extension TextUnit {
  /// The id within its document.
  package var elementID: String {
    String(id[id.index(after: id.firstIndex(of: ".") ?? id.startIndex)...])
  }
}
