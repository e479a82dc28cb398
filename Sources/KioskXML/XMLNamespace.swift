/// One namespace declaration as it stands on an element (Namespaces in XML 1.0, section 3).
package struct XMLNamespace: Sendable, Hashable {
  /// The declared prefix, "" for the default namespace.
  package let prefix: String
  /// The namespace name, "" where the default namespace is undeclared.
  package let uri: String

  /// Makes a declaration that binds a prefix to a namespace name.
  package init(prefix: String = "", uri: String) {
    self.prefix = prefix
    self.uri = uri
  }
}
