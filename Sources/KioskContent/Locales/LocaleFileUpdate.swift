import KioskText
package import KioskXML

/// Brings today's source texts into a locale file: new units are added, changed ones are marked and
/// keep what was there, and everything the program does not understand stays as it is.
package struct LocaleFileUpdate {
  /// The part of a site that one `<file>` holds.
  package struct Original: Sendable {
    /// The document, or the pseudo document of the site or the program.
    package let id: DocumentID
    /// The language that the units are written in.
    package let sourceLanguage: LanguageTag
    /// In the order in which a translator should see them.
    package let units: [TextUnit]
    /// Where a unit stands, in words for its translator, by unit.
    package let context: [String: String]

    /// Takes the units of one document.
    package init(
      id: DocumentID, sourceLanguage: LanguageTag, units: [TextUnit],
      context: [String: String] = [:]
    ) {
      self.id = id
      self.sourceLanguage = sourceLanguage
      self.units = units
      self.context = context
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
    var refresh = SourceRefresh(originals: originals, tag: tag)
    refresh.apply(to: &tree.root)
    for original in originals {
      let missing = original.units.filter { !refresh.present.contains($0.id) }
      if !missing.isEmpty { add(missing, of: original, to: &tree.root) }
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

  private func add(_ units: [TextUnit], of original: Original, to root: inout XMLElement) {
    let index = root.children.firstIndex { node in
      guard case .element(let file) = node else { return false }
      return XLIFF.isNamed(file, "file")
        && file.attribute("original")?.value == original.id.rawValue
    }
    guard let index, case .element(var file) = root.children[index] else {
      var file = newFile(for: original)
      fill(&file, with: units, of: original)
      root.append(.element(file), depth: 1)
      return
    }
    fill(&file, with: units, of: original)
    root.children[index] = .element(file)
  }

  private func fill(
    _ file: inout XMLElement, with units: [TextUnit], of original: Original
  ) {
    if file.firstIndex(of: "body") == nil {
      file.append(.element(XMLElement(XLIFF.name("body"))), depth: 2)
    }
    guard let index = file.firstIndex(of: "body"), case .element(var body) = file.children[index]
    else { return }
    for unit in units {
      body.append(.element(newUnit(unit, context: original.context[unit.id])), depth: 3)
    }
    file.children[index] = .element(body)
  }

  private func newFile(for original: Original) -> XMLElement {
    XMLElement(
      XLIFF.name("file"),
      attributes: [
        XLIFF.attribute("original", original.id.rawValue),
        XLIFF.attribute("source-language", original.sourceLanguage.description),
        XLIFF.attribute("target-language", tag.description),
        XLIFF.attribute("datatype", "xml"),
      ])
  }

  private func newUnit(_ unit: TextUnit, context: String?) -> XMLElement {
    var element = XMLElement(
      XLIFF.name("trans-unit"), attributes: [XLIFF.attribute("id", unit.id)])
    let source = XMLElement(XLIFF.name("source"), children: unit.text.xliff)
    let target = XMLElement(XLIFF.name("target"), attributes: [XLIFF.attribute("state", "new")])
    element.append(.element(source), depth: 4)
    element.append(.element(target), depth: 4)
    for note in [unit.note, unit.text.codeNote, context].compactMap({ $0 }) {
      element.append(
        .element(XMLElement(XLIFF.name("note"), children: [.text(normalizedNFC(note))])),
        depth: 4)
    }
    return element
  }
}
