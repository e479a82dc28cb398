package import KioskContent
import KioskText
package import KioskXML

// A unit's text where there is no markup, as in a cell of a spreadsheet: codes are `<strong1>…
// </strong1>` and `<law1/>`. Only the ids of the source are codes; any other `<` is a character.
extension CodedText {
  /// The text with its codes as tags.
  package var tagged: String { nodes.map(\.tagged).joined() }

  /// Reads a text with tags; a tag that is never closed, or closed twice, stays as words.
  ///
  /// - Parameter codes: the codes of the source.
  package init(tagged text: String, codes: [CodeUse]) {
    var reader = TaggedTextReader(text: text[...], codes: codes)
    let element = XMLElement(XLIFF.name("target"), children: reader.nodes(until: nil).xliff([:]))
    var coded = CodedTextReader()
    self = coded.read(element)
  }

  /// The text as the children of a `<target>`.
  ///
  /// - Parameter codes: today's codes by id, for the attributes that tools show.
  package func xliff(_ codes: [InlineCode]) -> [XMLNode] {
    nodes.xliff(Dictionary(codes.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first }))
  }
}

extension CodedNode {
  fileprivate var tagged: String {
    switch self {
    case .text(let text): text
    case .span(let id, let nodes): "<\(id)>\(nodes.map(\.tagged).joined())</\(id)>"
    case .mark(let id): "<\(id)/>"
    }
  }
}

extension [CodedNode] {
  fileprivate func xliff(_ codes: [String: InlineCode]) -> [XMLNode] {
    map { node in
      switch node {
      case .text(let text): return .text(text)
      case .span(let id, let nodes):
        return .element(
          XMLElement(
            XLIFF.name("g"), attributes: attributes(id, codes[id]), children: nodes.xliff(codes)))
      case .mark(let id):
        return .element(XMLElement(XLIFF.name("x"), attributes: attributes(id, codes[id])))
      }
    }
  }

  private func attributes(_ id: String, _ code: InlineCode?) -> [XMLAttribute] {
    var attributes = [XLIFF.attribute("id", id)]
    guard let code else { return attributes }
    attributes.append(XLIFF.attribute("ctype", code.kind.xliffType))
    if !code.equivalentText.isEmpty {
      attributes.append(XLIFF.attribute("equiv-text", normalizedNFC(code.equivalentText)))
    }
    return attributes
  }
}

/// Reads tags from left to right.
private struct TaggedTextReader {
  var text: Substring
  let codes: [CodeUse]

  mutating func nodes(until end: String?) -> [CodedNode] {
    var nodes: [CodedNode] = []
    var words = ""
    while let character = text.first {
      if let end, text.hasPrefix("</\(end)>") { break }
      if let node = code() {
        if !words.isEmpty { nodes.append(.text(words)) }
        words = ""
        nodes.append(node)
      } else {
        words.append(character)
        text.removeFirst()
      }
    }
    if !words.isEmpty { nodes.append(.text(words)) }
    return nodes
  }

  private mutating func code() -> CodedNode? {
    guard text.first == "<" else { return nil }
    for code in codes {
      let tag = code.encloses ? "<\(code.id)>" : "<\(code.id)/>"
      guard text.hasPrefix(tag) else { continue }
      guard code.encloses else {
        text.removeFirst(tag.count)
        return .mark(code.id)
      }
      var inner = self
      inner.text.removeFirst(tag.count)
      let nodes = inner.nodes(until: code.id)
      guard inner.text.hasPrefix("</\(code.id)>") else { continue }
      text = inner.text.dropFirst(code.id.count + 3)
      return .span(code.id, nodes)
    }
    return nil
  }
}
