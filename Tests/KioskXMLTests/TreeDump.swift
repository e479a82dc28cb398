@testable import KioskXML

/// A tree as indented lines with the position of every node and attribute.
func dump(_ tree: XMLTree) -> String {
  let nodes = tree.prolog + [.element(tree.root)] + tree.epilog
  return nodes.map { dump($0, in: tree.source, indent: "") }.joined()
}

private func dump(_ node: XMLNode, in source: XMLSource, indent: String) -> String {
  let place = indent + at(node.offset, source)
  switch node {
  case .text(let text, _): return "\(place) text \(text.debugDescription)\n"
  case .comment(let text, _): return "\(place) comment \(text.debugDescription)\n"
  case .processingInstruction(let target, let data, _):
    return "\(place) instruction \(target) \(data.debugDescription)\n"
  case .element(let element):
    var lines = "\(place) element \(dump(element.name))\n"
    for namespace in element.namespaces {
      lines += "\(indent)  namespace \(namespace.prefix.debugDescription) \(namespace.uri)\n"
    }
    for attribute in element.attributes {
      let places = at(attribute.offset, source) + " " + at(attribute.valueOffset, source)
      lines += "\(indent)  \(places) attribute \(dump(attribute.name))"
      lines += " \(attribute.value.debugDescription)\n"
    }
    return lines + element.children.map { dump($0, in: source, indent: indent + "  ") }.joined()
  }
}

private func dump(_ name: XMLName) -> String {
  "{\(name.namespace)}\(name.prefix.isEmpty ? "" : name.prefix + ":")\(name.local)"
}

func at(_ offset: Int, _ source: XMLSource) -> String {
  let position = source.position(at: offset)
  return "\(position.line):\(position.column)"
}

extension XMLTree {
  /// The tree as if it had been made in code: no source and all offsets 0.
  var withoutOffsets: XMLTree {
    XMLTree(
      root: root.withoutOffsets, prolog: prolog.map(\.withoutOffsets),
      epilog: epilog.map(\.withoutOffsets))
  }
}

extension XMLElement {
  var withoutOffsets: XMLElement {
    XMLElement(
      name, attributes: attributes.map { XMLAttribute($0.name, $0.value) },
      namespaces: namespaces, children: children.map(\.withoutOffsets))
  }
}

extension XMLNode {
  var withoutOffsets: XMLNode {
    switch self {
    case .element(let element): .element(element.withoutOffsets)
    case .text(let text, _): .text(text)
    case .comment(let text, _): .comment(text)
    case .processingInstruction(let target, let data, _):
      .processingInstruction(target: target, data: data, offset: 0)
    }
  }
}

func parse(_ text: String, limits: XMLLimits = .document) throws -> XMLTree {
  try XMLTree(parsing: Array(text.utf8), path: "a.xml", limits: limits)
}

/// What a document is refused for, as `line:column kind` lines; empty if it is accepted.
func faults(_ bytes: [UInt8], limits: XMLLimits = .document) -> [XMLFault] {
  do {
    _ = try XMLTree(parsing: bytes, path: "a.xml", limits: limits)
    return []
  } catch {
    return error.faults
  }
}
