import KioskXML

/// The names of XLIFF 1.2 that the program reads and writes.
enum XLIFF {
  static let namespace = "urn:oasis:names:tc:xliff:document:1.2"

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
