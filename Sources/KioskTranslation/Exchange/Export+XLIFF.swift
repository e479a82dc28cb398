import KioskContent
import KioskText
package import KioskXML

extension Export {
  /// XLIFF 1.2 with today's sources: one `<file>` per document, every unit with what is stored of
  /// it, where it stands, and the pivot's text as a note. The same bytes for the same site.
  ///
  /// - Parameter prefillsSources: whether an empty target gets the source.
  package func xliff(prefillsSources: Bool) -> XMLTree {
    var updated = trees
    updated.update(with: originals)
    if prefillsSources { updated.prefillSources() }
    let stored = trees.stored
    let elements = updated.elements
    var root = XMLElement(
      XLIFF.name("xliff"), attributes: [XLIFF.attribute("version", "1.2")],
      namespaces: [
        XMLNamespace(prefix: "", uri: XLIFF.namespace),
        XMLNamespace(prefix: "kiosk", uri: ExportMark.namespace),
      ], children: [.text("\n")])
    for original in originals {
      root.append(.element(file(of: original, elements, stored)), depth: 1)
    }
    return XMLTree(root: root)
  }

  private func file(
    of original: LocaleFileUpdate.Original, _ elements: [String: XMLElement],
    _ stored: Translations
  ) -> XMLElement {
    var body = XMLElement(XLIFF.name("body"))
    for unit in original.units {
      guard let element = elements[unit.id] else { continue }
      body.append(
        .element(handedOut(element, original.context[unit.id], stored[unit.id], unit.id)), depth: 3)
    }
    var file = XMLElement(
      XLIFF.name("file"),
      attributes: [
        XLIFF.attribute("original", original.id.rawValue),
        XLIFF.attribute("source-language", original.sourceLanguage.description),
        XLIFF.attribute("target-language", texts.tag.description),
        XLIFF.attribute("datatype", "xml"),
      ])
    file.append(.element(body), depth: 2)
    return file
  }

  private func handedOut(
    _ element: XMLElement, _ context: String?, _ stored: TranslationUnit?, _ id: String
  ) -> XMLElement {
    var element = element
    element.attributes.removeAll { $0.name == ExportMark.attributeName }
    element.attributes.append(
      XMLAttribute(ExportMark.attributeName, ExportMark(of: stored).description))
    if var target = element.first("target") {
      // The phase that it names stays behind with the header.
      target.set("phase-name", nil)
      element.replace("target", by: target)
    }
    let known = element.elements.filter { XLIFF.isNamed($0, "note") }.map(\.text)
    let pivotNote = pivot.flatMap { pivot in
      pivot.translation(of: id).map { "\(pivot.name): \($0.tagged)" }
    }
    for note in [context, pivotNote].compactMap({ $0 }).map(normalizedNFC)
    where !known.contains(note) {
      let child = XMLElement(
        XLIFF.name("note"), attributes: [XLIFF.attribute("from", "kiosk")],
        children: [.text(note)])
      element.append(.element(child), depth: 4)
    }
    return element
  }
}
