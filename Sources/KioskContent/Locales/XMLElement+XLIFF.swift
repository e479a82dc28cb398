package import KioskXML

// How the program edits a locale file: what it adds stands on lines of its own.
extension XMLElement {
  /// The first child of XLIFF with this name.
  package func first(_ name: String) -> XMLElement? { elements.first { XLIFF.isNamed($0, name) } }

  /// The place of that child among all children.
  package func firstIndex(of name: String) -> Int? {
    children.firstIndex { node in
      guard case .element(let element) = node else { return false }
      return XLIFF.isNamed(element, name)
    }
  }

  /// Puts another element in that child's place, or removes it with the white space before it.
  package mutating func replace(_ name: String, by element: XMLElement?) {
    guard let index = firstIndex(of: name) else { return }
    if let element {
      children[index] = .element(element)
    } else {
      children.remove(at: index)
      if index > 0, children[index - 1].isWhiteSpace { children.remove(at: index - 1) }
    }
  }

  /// Puts an element behind that child; an element at `depth` stands two spaces further in each.
  package mutating func insert(_ element: XMLElement, after name: String, depth: Int) {
    guard let index = firstIndex(of: name) else { return }
    children.insert(contentsOf: [.lineStart(depth: depth), .element(element)], at: index + 1)
  }

  /// Sets an attribute without a namespace, in its place or at the end; `nil` removes it.
  package mutating func set(_ name: String, _ value: String?) {
    let index = attributes.firstIndex { $0.name == XMLName(name) }
    guard let value else {
      if let index { attributes.remove(at: index) }
      return
    }
    let attribute = XLIFF.attribute(name, value)
    if let index { attributes[index] = attribute } else { attributes.append(attribute) }
  }

  /// Adds a child at the end.
  package mutating func append(_ node: XMLNode, depth: Int) {
    if children.last?.isWhiteSpace == true { children.removeLast() }
    children += [.lineStart(depth: depth), node, .lineStart(depth: depth - 1)]
  }
}

extension XMLNode {
  fileprivate var isWhiteSpace: Bool {
    guard case .text(let text, _) = self else { return false }
    return text.utf8.allSatisfy(\.isXMLSpace)
  }

  fileprivate static func lineStart(depth: Int) -> XMLNode {
    .text("\n" + String(repeating: "  ", count: depth))
  }
}
