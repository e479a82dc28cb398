package import KioskContent
package import KioskXML

// How the tools reach the units of a locale file, wherever in it they stand.
extension XMLTree {
  /// Lets every `<file>` be edited.
  package mutating func editFiles(_ edit: (_ file: inout XMLElement) -> Void) {
    for index in root.children.indices {
      guard case .element(var file) = root.children[index], XLIFF.isNamed(file, "file") else {
        continue
      }
      edit(&file)
      root.children[index] = .element(file)
    }
  }

  /// Lets every `<trans-unit>` with an id be edited; of an id that stands twice only the first.
  package mutating func editUnits(_ edit: (_ unit: inout XMLElement, _ id: String) -> Void) {
    var seen: Set<String> = []
    editFiles { $0.editUnits(&seen, edit) }
  }

  /// Every `<trans-unit>` with its id, in the order of the file.
  package var transUnits: [(id: String, element: XMLElement)] {
    root.elements.filter { XLIFF.isNamed($0, "file") }.flatMap(\.transUnits)
  }
}

extension XMLElement {
  /// Lets the units in a file, a body or a group be edited, those with ids already seen excepted.
  package mutating func editUnits(
    _ seen: inout Set<String>, _ edit: (_ unit: inout XMLElement, _ id: String) -> Void
  ) {
    for index in children.indices {
      guard case .element(var child) = children[index] else { continue }
      if XLIFF.isNamed(child, "body") || XLIFF.isNamed(child, "group") {
        child.editUnits(&seen, edit)
      } else if XLIFF.isNamed(child, "trans-unit"), let id = child.attribute("id")?.value,
        seen.insert(id).inserted
      {
        edit(&child, id)
      }
      children[index] = .element(child)
    }
  }

  /// The units in a file, a body or a group.
  package var transUnits: [(id: String, element: XMLElement)] {
    elements.flatMap { child -> [(id: String, element: XMLElement)] in
      if XLIFF.isNamed(child, "body") || XLIFF.isNamed(child, "group") { return child.transUnits }
      guard XLIFF.isNamed(child, "trans-unit"), let id = child.attribute("id")?.value else {
        return []
      }
      return [(id, child)]
    }
  }

  /// The text of a child, read as words and codes.
  package func codedText(_ name: String) -> CodedText? {
    var reader = CodedTextReader()
    return first(name).map { reader.read($0) }
  }

  /// Puts a target behind the source, or behind the source's segments, or in the old one's place.
  package mutating func setTarget(_ target: XMLElement) {
    if firstIndex(of: "target") != nil { return replace("target", by: target) }
    let before = firstIndex(of: "seg-source") == nil ? "source" : "seg-source"
    insert(target, after: before, depth: 4)
  }

  /// The unit with today's source; a changed one goes with its translation into an `<alt-trans>`.
  package func refreshed(to text: SourceTexts.Text, tag: LanguageTag) -> XMLElement {
    var refresh = SourceRefresh(
      originals: [
        LocaleFileUpdate.Original(
          id: text.document, sourceLanguage: text.sourceLanguage, units: [text.unit])
      ], tag: tag)
    var body = XMLElement(XLIFF.name("body"), children: [.element(self)])
    refresh.apply(to: &body)
    return body.elements.first ?? self
  }
}
