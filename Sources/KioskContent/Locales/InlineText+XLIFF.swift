import KioskText
package import KioskXML

extension InlineText {
  /// The text as the children of a `<source>`, in normal form NFC.
  package var xliff: [XMLNode] { nodes.map(\.xliff) }

  /// What each code encloses or stands for, for a translator.
  package var codeNote: String? {
    let places = codes.map { code in
      code.equivalentText.isEmpty
        ? "\(code.id) = \(words(of: code.id))" : "\(code.id) = \(code.equivalentText)"
    }
    return places.isEmpty ? nil : normalizedNFC(places.joined(separator: ", "))
  }

  /// The words that a code encloses.
  private func words(of id: String) -> String {
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
    case .text(let text): .text(normalizedNFC(text))
    case .span(let code, let nodes):
      .element(
        XMLElement(
          XLIFF.name("g"),
          attributes: [
            XLIFF.attribute("id", code.id), XLIFF.attribute("ctype", code.kind.xliffType),
          ],
          children: nodes.map(\.xliff)))
    case .mark(let code):
      .element(
        XMLElement(
          XLIFF.name("x"),
          attributes: [
            XLIFF.attribute("id", code.id), XLIFF.attribute("ctype", code.kind.xliffType),
            XLIFF.attribute("equiv-text", normalizedNFC(code.equivalentText)),
          ]))
    }
  }
}

extension InlineKind {
  /// The code's kind in the words of XLIFF 1.2, `ctype`.
  package var xliffType: String {
    switch self {
    case .strong: "bold"
    case .term: "x-term"
    case .link: "link"
    case .law: "x-law"
    case .placeholder: "x-value"
    }
  }
}
