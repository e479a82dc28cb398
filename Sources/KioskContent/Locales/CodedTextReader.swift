import KioskText
package import KioskXML

/// Reads the content of a `<source>` or `<target>`.
package struct CodedTextReader {
  /// Whether every text read so far was in normal form NFC.
  package private(set) var isNormalized = true

  /// Has read nothing yet.
  package init() {}

  /// The words and codes of an element, white space folded, in NFC.
  package mutating func read(_ element: XMLElement) -> CodedText {
    var folder = InlineFolder()
    return CodedText(nodes(of: element, &folder).trimmedEnd)
  }

  private mutating func nodes(
    of element: XMLElement, _ folder: inout InlineFolder
  ) -> [CodedNode] {
    var nodes: [CodedNode] = []
    for child in element.children {
      switch child {
      case .text(let text, _): folder.append(text)
      case .element(let child) where XLIFF.isNamed(child, "mrk"):
        // Segment and protection marks are the tools' own: their words belong to the text.
        take(from: &folder, into: &nodes)
        nodes += self.nodes(of: child, &folder)
      case .element(let child):
        take(from: &folder, into: &nodes)
        nodes.append(code(child, &folder))
      case .comment, .processingInstruction: continue
      }
    }
    take(from: &folder, into: &nodes)
    return nodes.joined
  }

  private mutating func take(from folder: inout InlineFolder, into nodes: inout [CodedNode]) {
    guard let text = folder.take() else { return }
    let isNormal = isNFC(text)
    if !isNormal { isNormalized = false }
    nodes.append(.text(isNormal ? text : normalizedNFC(text)))
  }

  private mutating func code(_ element: XMLElement, _ folder: inout InlineFolder) -> CodedNode {
    let id = element.attribute("id")?.value ?? ""
    switch element.name.local {
    case "g": return .span(id, nodes(of: element, &folder))
    case "x":
      folder.markWord()
      return .mark(id)
    default:
      // No code of ours: its name makes sure that it equals none.
      folder.markWord()
      return .mark("\(element.name.local):\(id)")
    }
  }
}

extension [CodedNode] {
  /// The nodes with neighbouring words joined.
  fileprivate var joined: [CodedNode] {
    reduce(into: []) { result, node in
      if case .text(let text) = node, case .text(let before) = result.last {
        result[result.count - 1] = .text(before + text)
      } else {
        result.append(node)
      }
    }
  }

  /// The nodes without a space at the very end.
  fileprivate var trimmedEnd: [CodedNode] {
    guard let last else { return self }
    let rest = Array(dropLast())
    switch last {
    case .text(let text):
      guard text.hasSuffix(" ") else { return self }
      let trimmed = String(text.dropLast())
      return trimmed.isEmpty ? rest.trimmedEnd : rest + [.text(trimmed)]
    case .span(let id, let nodes): return rest + [.span(id, nodes.trimmedEnd)]
    case .mark: return self
    }
  }
}
