package import KioskContent
import KioskText
package import KioskXML

extension Glossary {
  /// The place of the glossary below the site's folder.
  package static let path = "Locales/glossary.xml"

  /// The glossary of a site; an empty one where there is no file.
  ///
  /// - Throws: ``SiteFolder/ReadError`` where the file is there but cannot be read.
  package static func load(
    from folder: String, locales: LocaleList
  ) throws -> (glossary: Glossary, diagnostics: [Diagnostic]) {
    do {
      guard let tree = try LocaleFileOnDisk.tree(at: "\(folder)/\(path)") else {
        return (.none, [])
      }
      return decode(tree, locales: locales)
    } catch let faults as XMLFaults {
      let diagnostics = faults.faults.map {
        Diagnostic(.syntax($0), path: path, position: $0.position)
      }
      return (.none, diagnostics)
    }
  }

  /// Reads the tree of a glossary; an entry with a fault is left out.
  package static func decode(
    _ tree: XMLTree, locales: LocaleList
  ) -> (glossary: Glossary, diagnostics: [Diagnostic]) {
    var reader = GlossaryReader(source: tree.source, locales: locales)
    let entries = reader.entries(of: tree.root)
    return (
      Glossary(entries: entries), reader.diagnostics.sorted(by: Diagnostic.inReadingOrder)
    )
  }
}

/// Reads the elements of a glossary and collects what is wrong.
private struct GlossaryReader {
  private static let namespace = "urn:welcome-kiosk:content"

  let source: XMLSource
  let locales: LocaleList
  private(set) var diagnostics: [Diagnostic] = []

  init(source: XMLSource, locales: LocaleList) {
    self.source = source
    self.locales = locales
  }

  mutating func entries(of root: XMLElement) -> [Glossary.Entry] {
    guard root.name.local == "glossary", root.name.namespace == Self.namespace else {
      report(
        root.name.local == "glossary"
          ? .wrongNamespace(element: "glossary", expected: Self.namespace)
          : .wrongRoot(found: root.name.local, expected: ["glossary"]), at: root.offset)
      return []
    }
    allow([], on: root)
    var entries: [Glossary.Entry] = []
    for element in children(of: root, named: "entry") {
      guard let entry = entry(element) else { continue }
      if entries.contains(where: { $0.stems == entry.stems }) {
        report(.repeatedTerm(entry.term), at: element.offset)
      } else {
        entries.append(entry)
      }
    }
    return entries
  }

  private mutating func entry(_ element: XMLElement) -> Glossary.Entry? {
    allow(["term", "visible"], on: element)
    let term = value("term", of: element)
    let isSpared = isSpared(element)
    var forms: [LanguageTag: [GlossaryForm]] = [:]
    for word in children(of: element, named: "word") {
      allow(["locale"], on: word)
      if let (tag, form) = form(word) { forms[tag, default: []].append(form) }
    }
    guard let term else { return nil }
    return Glossary.Entry(
      term: term, isSpared: isSpared, forms: forms,
      position: source.position(at: element.offset), stems: GermanStem.words(of: term))
  }

  private mutating func isSpared(_ element: XMLElement) -> Bool {
    guard let attribute = element.attribute("visible") else { return false }
    if !["true", "false"].contains(attribute.value) {
      reportBadValue(attribute, of: element, expected: "true or false")
    }
    return attribute.value == "false"
  }

  private mutating func form(_ element: XMLElement) -> (LanguageTag, GlossaryForm)? {
    guard let name = value("locale", of: element) else { return nil }
    guard let tag = LanguageTag(name), locales[tag] != nil else {
      let known = locales.locales.map(\.tag.description)
      report(.undeclaredLanguage(name, nearest: nearest(name, among: known)), at: element.offset)
      return nil
    }
    let text = element.text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    guard let form = GlossaryForm(text) else {
      report(.emptyText(element: "word"), at: element.offset)
      return nil
    }
    return (tag, form)
  }

  private mutating func value(_ name: String, of element: XMLElement) -> String? {
    guard let attribute = element.attribute(name) else {
      report(.missingAttribute(name: name, element: element.name.local), at: element.offset)
      return nil
    }
    let value = attribute.value.trimmed
    if GermanStem.words(of: value).isEmpty {
      reportBadValue(attribute, of: element, expected: "a value")
      return nil
    }
    return value
  }

  private mutating func children(of element: XMLElement, named name: String) -> [XMLElement] {
    element.elements.filter { child in
      if child.name.local == name, child.name.namespace == Self.namespace { return true }
      report(
        .unexpectedElement(
          name: child.name.local, parent: element.name.local, expected: [name]), at: child.offset)
      return false
    }
  }

  private mutating func allow(_ names: [String], on element: XMLElement) {
    for attribute in element.attributes where !names.contains(attribute.name.local) {
      report(
        .unknownAttribute(
          name: attribute.name.local, element: element.name.local, allowed: names),
        at: attribute.offset)
    }
  }

  private mutating func reportBadValue(
    _ attribute: XMLAttribute, of element: XMLElement, expected: String
  ) {
    report(
      .badValue(
        attribute: attribute.name.local, element: element.name.local, value: attribute.value,
        expected: expected), at: attribute.offset)
  }

  private mutating func report(_ fault: ContentFault, at offset: Int) {
    let position = source.position(at: offset)
    diagnostics.append(
      Diagnostic(
        fault, path: Glossary.path, position: position,
        excerpt: source.lineText(position.line)))
  }
}
