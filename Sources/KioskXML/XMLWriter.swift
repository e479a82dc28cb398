/// Collects the bytes of a tree as it is written.
struct XMLWriter {
  private(set) var bytes: [UInt8] = []

  mutating func write(_ tree: XMLTree) {
    put("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n")
    writeBesideRoot(tree.prolog)
    write(tree.root, inside: [:])
    put("\n")
    writeBesideRoot(tree.epilog)
  }

  /// Text and elements cannot stand there and are left out.
  private mutating func writeBesideRoot(_ nodes: [XMLNode]) {
    for node in nodes {
      switch node {
      case .comment, .processingInstruction:
        write(node, inside: [:])
        put("\n")
      case .element, .text: break
      }
    }
  }

  private mutating func write(_ node: XMLNode, inside outer: [String: String]) {
    switch node {
    case .element(let element): write(element, inside: outer)
    case .text(let text, _): put(text, escapedIn: .text)
    case .comment(let text, _):
      put("<!--")
      put(text.keptApart("-", from: "-").kept(from: "-"), escapedIn: .markup)
      put("-->")
    case .processingInstruction(let target, let data, _):
      put("<?" + target)
      // What follows the target is not part of the data until the first byte that is no space.
      let data = String(data.unicodeScalars.drop { $0.isASCII && UInt8($0.value).isXMLSpace })
      if !data.isEmpty { put(" ") }
      put(data.keptApart("?", from: ">"), escapedIn: .markup)
      put("?>")
    }
  }

  private mutating func write(_ element: XMLElement, inside outer: [String: String]) {
    let scope = NamespaceScope(element, inside: outer)
    put("<" + scope.elementName)
    for namespace in scope.declared {
      put(namespace.prefix.isEmpty ? " xmlns" : " xmlns:" + namespace.prefix, namespace.uri)
    }
    for (name, attribute) in zip(scope.attributeNames, element.attributes) {
      put(" " + name, attribute.value)
    }
    let hasContent = element.children.contains { child in
      if case .text("", _) = child { false } else { true }
    }
    guard hasContent else { return put("/>") }
    put(">")
    let inner = scope.inner
    for child in element.children { write(child, inside: inner) }
    put("</" + scope.elementName + ">")
  }

  private mutating func put(_ name: String, _ value: String) {
    put(name + "=\"")
    put(value, escapedIn: .attribute)
    put("\"")
  }

  private mutating func put(_ text: String) {
    bytes.append(contentsOf: text.utf8)
  }

  private mutating func put(_ text: String, escapedIn place: XMLEscaping) {
    place.append(text, to: &bytes)
  }
}

extension String {
  /// The text with a space between each such pair, which may not stand together.
  fileprivate func keptApart(_ first: Unicode.Scalar, from second: Unicode.Scalar) -> String {
    var apart = String.UnicodeScalarView()
    for scalar in unicodeScalars {
      if apart.last == first, scalar == second { apart.append(" ") }
      apart.append(scalar)
    }
    return String(apart)
  }

  /// The text with a space after it if it ends in a character that may not end it.
  fileprivate func kept(from last: Unicode.Scalar) -> String {
    unicodeScalars.last == last ? self + " " : self
  }
}
