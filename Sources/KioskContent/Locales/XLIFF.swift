import KioskXML

/// The names of XLIFF 1.2 that the program reads and writes.
enum XLIFF {
  static let namespace = "urn:oasis:names:tc:xliff:document:1.2"

  static let sourceName = name("source")
  static let targetName = name("target")

  static func name(_ local: String) -> XMLName {
    XMLName(local, namespace: namespace)
  }

  static func isNamed(_ element: XMLElement, _ local: String) -> Bool {
    element.name.local == local && element.name.namespace == namespace
  }

  static func attribute(_ name: String, _ value: String) -> XMLAttribute {
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
