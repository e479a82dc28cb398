package import KioskXML

/// The names of XLIFF 1.2 that the program reads and writes.
package enum XLIFF {
  /// The namespace of XLIFF 1.2.
  package static let namespace = namespaceLiteral.description
  static let namespaceLiteral: StaticString = "urn:oasis:names:tc:xliff:document:1.2"

  static let sourceName = name("source")
  static let targetName = name("target")

  /// A name of the vocabulary.
  package static func name(_ local: String) -> XMLName {
    XMLName(local, namespace: namespace)
  }

  /// Whether an element is XLIFF's of that name.
  package static func isNamed(_ element: XMLElement, _ local: String) -> Bool {
    element.name.local == local && element.name.namespace == namespace
  }

  /// An attribute without a namespace.
  package static func attribute(_ name: String, _ value: String) -> XMLAttribute {
    XMLAttribute(XMLName(name), value)
  }
}

extension XMLElement {
  /// The first child element of a name.
  func firstChild(_ name: XMLName) -> XMLElement? {
    for case .element(let child) in children where child.name == name { return child }
    return nil
  }
}
