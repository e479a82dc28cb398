/// One element with all that stands in it.
package struct XMLElement: Sendable, Equatable {
  /// The name with its namespace resolved.
  package var name: XMLName
  /// The attributes in source order, without namespace declarations.
  package var attributes: [XMLAttribute]
  /// The namespace declarations that stand on this element, in source order.
  package var namespaces: [XMLNamespace]
  /// What stands in the element, in order.
  package var children: [XMLNode]
  private let tagOffset: UInt32

  /// Makes an element; the offset is 0 for one that was not read from a source.
  package init(
    _ name: XMLName,
    attributes: [XMLAttribute] = [],
    namespaces: [XMLNamespace] = [],
    children: [XMLNode] = [],
    offset: Int = 0
  ) {
    self.name = name
    self.attributes = attributes
    self.namespaces = namespaces
    self.children = children
    tagOffset = UInt32(clamping: offset)
  }

  /// The byte offset of the `<` of its start tag.
  package var offset: Int { Int(tagOffset) }

  /// The attribute of that name, `nil` where there is none.
  package func attribute(_ local: String, namespace: String = "") -> XMLAttribute? {
    attributes.first { $0.name.local == local && $0.name.namespace == namespace }
  }

  /// The child elements in order.
  package var elements: [XMLElement] {
    children.compactMap { child in
      switch child {
      case .element(let element): element
      case .text, .comment, .processingInstruction: nil
      }
    }
  }

  /// The text of the element and all its descendants in document order, as one string.
  package var text: String {
    var collected = ""
    collectText(into: &collected)
    return collected
  }

  private func collectText(into collected: inout String) {
    for child in children {
      switch child {
      case .element(let element): element.collectText(into: &collected)
      case .text(let text, _): collected += text
      case .comment, .processingInstruction: break
      }
    }
  }
}
