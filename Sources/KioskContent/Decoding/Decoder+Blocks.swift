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
    let name = element.name.local
    let isOurs = isNamed(element, name)
    if isOurs, name == "section" {
      return section(element, in: parent, kind: kind)
    } else if isOurs, name == "title" {
      late(element, in: parent, rule: .titleFirst)
    } else if isOurs, name == "summary", parent.name.local != "section" {
      late(element, in: parent, rule: .summaryAfterTitle)
    } else if isOurs, expected.contains(name) {
      return commonBlock(element) ?? detail(element)
    } else {
      reject(element, in: parent, expected: expected)
    }
    return nil
  }

  /// A block that every document may have; `nil` also after its faults are reported.
  private mutating func commonBlock(_ element: XMLElement) -> Block<TextUnit>? {
    switch element.name.local {
    case "paragraph": passage(element, audience: true).map(Block.paragraph)
    case "steps": steps(element).map(Block.steps)
    case "list": itemList(element).map(Block.list)
    case "papers": itemList(element).map(Block.papers)
    case "note": passage(element).map(Block.note)
    case "warning": passage(element).map(Block.warning)
    case "deadline", "duration", "date", "count", "cost": quantity(element).map(Block.quantity)
    case "figure": figure(element).map(Block.figure)
    case "see": reference(element).map(Block.reference)
    default: nil
    }
  }

  /// Reports a title or a summary among the blocks: in the wrong place, or a second one.
  private mutating func late(
    _ element: XMLElement, in parent: XMLElement, rule: ContentFault.PlacementRule
  ) {
    if parent.elements.first(where: { isNamed($0, element.name.local) })?.offset == element.offset {
      misplaced(element, in: parent, rule: rule)
    } else {
      let name = element.name.local
      report(.repeatedElement(name: name, parent: parent.name.local), at: element.offset)
    }
  }

  mutating func misplaced(
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
    _ element: XMLElement, audience allowsAudience: Bool = false, also attributes: [String] = [],
    trailing names: [String] = ["see"]
  ) -> Passage<TextUnit>? {
    let audience = allowsAudience ? audience(of: element) : []
    let allowed = (allowsAudience ? ["applies-to"] : []) + attributes
    guard let (unit, trailing) = unit(element, allowing: allowed, trailing: names) else {
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
      "src", of: element, expected: "a path below Content/ like figures/plan.png"
    ) { Decoder.isPicturePath($0) ? $0 : nil }
    let parts = sequence(in: element, of: ["alternative", "caption"], required: ["alternative"])
    let alternative = parts["alternative"].flatMap { unit($0)?.unit }
    let caption = parts["caption"].flatMap { unit($0)?.unit }
    guard let id, let source, let alternative else { return nil }
    return Figure(id: id, source: source, alternative: alternative, caption: caption)
  }

  /// Folders and a name of ASCII letters, digits, `-` and `_`, and an ending in small letters.
  private static func isPicturePath(_ path: String) -> Bool {
    let halves = path.split(separator: ".", omittingEmptySubsequences: false)
    guard halves.count == 2, halves[1].utf8.allSatisfy({ $0.isLowercaseLetter || $0.isDigit })
    else { return false }
    let parts = halves[0].split(separator: "/", omittingEmptySubsequences: false) + [halves[1]]
    return parts.allSatisfy { part in
      !part.isEmpty
        && part.utf8.allSatisfy { $0.isLetter || $0.isDigit || $0 == 0x2D || $0 == 0x5F }
    }
  }

  /// The children with these names; others, and those that stand behind a later group's, are
  /// reported.
  mutating func ordered(
    _ children: some Sequence<XMLElement>, as groups: [[String]], in parent: XMLElement
  ) -> [XMLElement] {
    var last = 0
    return children.filter { child in
      let name = child.name.local
      guard let group = groups.firstIndex(where: { $0.contains(name) }), isNamed(child, name) else {
        reject(child, in: parent, expected: Array(groups.joined()))
        return false
      }
      if group < last { misplaced(child, in: parent, rule: .inOrder(Array(groups.joined()))) }
      last = max(last, group)
      return true
    }
  }

  /// Children that stand at most once each, in this order.
  mutating func sequence(
    in element: XMLElement, of names: [String], required: [String]
  ) -> [String: XMLElement] {
    var found: [String: XMLElement] = [:]
    for child in ordered(elements(in: element), as: names.map { [$0] }, in: element) {
      let name = child.name.local
      if found.updateValue(child, forKey: name) != nil {
        report(.repeatedElement(name: name, parent: element.name.local), at: child.offset)
      }
    }
    for name in required where found[name] == nil {
      report(.missingElement(name: name, parent: element.name.local), at: element.offset)
    }
    return found
  }

  /// A `see`, an `entry` or a `counter`: an empty element that names a document.
  mutating func reference(_ element: XMLElement) -> Reference? {
    requireEmpty(element, allowing: ["ref"])
    return target("ref", of: element)
  }

  /// The document that an attribute names.
  mutating func target(_ name: String, of element: XMLElement) -> Reference? {
    let id = requiredValue(name, of: element, expected: "the id of a document or a topic") {
      $0.utf8.first?.isLowercaseLetter == true ? DocumentID($0) : nil
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
