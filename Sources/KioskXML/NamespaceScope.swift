/// The namespace declarations in force at one element while a tree is written.
///
/// Trees made in code need not declare what they use: what is missing is added, so that every
/// written name reads back in its namespace.
struct NamespaceScope {
  private static let xml = "http://www.w3.org/XML/1998/namespace"

  private let outer: [String: String]
  /// What the element has to declare, in order.
  private(set) var declared: [XMLNamespace]
  /// The element's name as it is written.
  private(set) var elementName = ""
  /// The attributes' names as they are written, in order.
  private(set) var attributeNames: [String] = []

  init(_ element: XMLElement, inside outer: [String: String]) {
    self.outer = outer
    declared = element.namespaces
    elementName = written(element.name)
    attributeNames = element.attributes.map { written(attribute: $0.name) }
  }

  /// What is in force for the children: prefixes with their namespace names.
  var inner: [String: String] {
    guard !declared.isEmpty else { return outer }
    return declared.reduce(into: outer) { $0[$1.prefix] = $1.uri }
  }

  private func uri(of prefix: String) -> String {
    if prefix == "xml" { return Self.xml }
    return declared.last { $0.prefix == prefix }?.uri ?? outer[prefix] ?? ""
  }

  /// An element can always be given its own prefix: what it declares otherwise gives way.
  private mutating func written(_ name: XMLName) -> String {
    let prefix = name.namespace.isEmpty ? "" : name.prefix
    if uri(of: prefix) != name.namespace {
      declared.removeAll { $0.prefix == prefix }
      declared.append(XMLNamespace(prefix: prefix, uri: name.namespace))
    }
    return prefix.isEmpty ? name.local : prefix + ":" + name.local
  }

  /// An attribute may not take a prefix that the element or another attribute relies on.
  private mutating func written(attribute name: XMLName) -> String {
    guard !name.namespace.isEmpty else { return name.local }
    if name.namespace == Self.xml { return "xml:" + name.local }
    var prefix = name.prefix
    var number = 0
    while prefix.isEmpty || (uri(of: prefix) != name.namespace && !uri(of: prefix).isEmpty) {
      number += 1
      prefix = "ns\(number)"
    }
    if uri(of: prefix).isEmpty {
      declared.append(XMLNamespace(prefix: prefix, uri: name.namespace))
    }
    return prefix + ":" + name.local
  }
}
